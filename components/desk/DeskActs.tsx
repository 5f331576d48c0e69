"use client";

import type { Conversion } from "@/lib/desk/toEvent";
import type { Words } from "@/lib/i18n/words";
import { downloadJson } from "./download";
import { SaveBar } from "./SaveBar";
import { useAskToken } from "./useAskToken";
import { type DeskTab, isDecided } from "./useDesk";
import { useIsWritable } from "./useIsWritable";
import type { useSave } from "./useSave";

/**
 * What can be done with the draft: save, add it as a source, download it, reject it.
 *
 * @param onReject   why is to be asked
 * @param onTakeBack the draft was rejected, and is to wait again
 */
export function DeskActs({
  conversion,
  tab,
  words,
  save,
  onHelp,
  onReject,
  onTakeBack,
}: {
  conversion: Conversion;
  tab: DeskTab;
  words: Words;
  save: ReturnType<typeof useSave>;
  onHelp(): void;
  onReject(): void;
  onTakeBack(): void;
}) {
  const { session, ask, dialog } = useAskToken(words);
  const isWritable = useIsWritable();
  const { saving, run } = save;
  const { event } = conversion;
  const desk = tab.history.present;
  const isOver = isDecided(tab);
  const [likely] = desk.draft.duplicates.filter(({ isLikely }) => isLikely);
  return (
    <>
      <span className="dk-keyline">
        <kbd>J</kbd> {words.t("desk.keys.nextShort")} <kbd>A</kbd> {words.t("desk.keys.acceptShort")} <kbd>R</kbd>{" "}
        {words.t("desk.keys.rejectShort")} <kbd>S</kbd> {words.t("desk.keys.saveShort")}{" "}
        <button type="button" className="link" onClick={onHelp}>
          {words.t("desk.keys.all")}
        </button>
      </span>
      {likely && !isOver && (
        <button
          type="button"
          className="btn"
          disabled={saving.isBusy || isWritable === false}
          onClick={() => void run({ conversion, target: likely.event })}
        >
          {words.t("desk.asSource")}
        </button>
      )}
      <button
        type="button"
        className="btn"
        onClick={() => downloadJson(event?.id ?? desk.draft.id, event ? conversion : desk.draft)}
      >
        {words.t(event ? "desk.downloadEvent" : "desk.downloadDraft")}
      </button>
      <button type="button" className="btn" disabled={isWritable === false || isOver} onClick={onReject}>
        {words.t("desk.rejectDraft")}
      </button>
      <SaveBar
        conversion={conversion}
        words={words}
        tab={tab}
        save={save}
        isWritable={isWritable}
        session={session}
        onToken={() => ask()}
        onTakeBack={onTakeBack}
      />
      {dialog}
    </>
  );
}
