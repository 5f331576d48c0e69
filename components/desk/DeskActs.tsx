"use client";

import type { DeskDraft } from "@/lib/desk/deskDraft";
import type { Conversion } from "@/lib/desk/toEvent";
import type { Words } from "@/lib/i18n/words";
import { downloadJson } from "./download";
import { useAskToken } from "./useAskToken";
import { useIsWritable } from "./useIsWritable";
import type { useSave } from "./useSave";

/**
 * What can be done with the draft: save, add it as a source, download it. Save is off while something is missing, and says
 * what.
 *
 * @param saved id of the event that it became
 */
export function DeskActs({
  conversion,
  desk,
  words,
  saved,
  save,
  onHelp,
}: {
  conversion: Conversion;
  desk: DeskDraft;
  words: Words;
  saved: string | undefined;
  save: ReturnType<typeof useSave>;
  onHelp(): void;
}) {
  const { session, ask, dialog } = useAskToken(words);
  const isWritable = useIsWritable();
  const { saving, run } = save;
  const { event, missing } = conversion;
  const rows = [...new Set(missing.map(({ row }) => words.t(`desk.rows.${row}`)))];
  const [likely] = desk.draft.duplicates.filter(({ isLikely }) => isLikely);
  const isOff = !event || saving.isBusy || isWritable === false || saved !== undefined;
  return (
    <>
      <span className="dk-keyline">
        <kbd>J</kbd> {words.t("desk.keys.nextShort")} <kbd>A</kbd> {words.t("desk.keys.acceptShort")} <kbd>R</kbd>{" "}
        {words.t("desk.keys.rejectShort")} <kbd>S</kbd> {words.t("desk.keys.saveShort")}{" "}
        <button type="button" className="link" onClick={onHelp}>
          {words.t("desk.keys.all")}
        </button>
      </span>
      {likely && !saved && (
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
      <button
        type="button"
        className="btn main"
        aria-disabled={isOff}
        aria-describedby="desk-save-state"
        onClick={() => {
          if (!isOff) void run({ conversion });
        }}
      >
        {words.t("desk.save")}
      </button>
      <p className="dk-save-state" id="desk-save-state" role="status">
        {saved ? (
          <>
            {words.t("desk.saved")}{" "}
            <a className="link" href={`/${words.locale}/events/${saved}`}>
              {words.t("desk.toEvent")}
            </a>
          </>
        ) : saving.fault ? (
          <span className="dk-missing">{saving.fault}</span>
        ) : isWritable === false ? (
          words.t("desk.readOnly")
        ) : rows.length > 0 ? (
          <span className="dk-missing">{words.t("desk.cannotSave", { rows: words.list(rows) })}</span>
        ) : (
          words.t(session ? "desk.canSave" : "desk.noToken")
        )}{" "}
        {isWritable && (
          <button type="button" className="link" onClick={() => ask()}>
            {session
              ? words.t("desk.token.as", { name: session.name || words.t("desk.token.nameless") })
              : words.t("desk.token.give")}
          </button>
        )}
      </p>
      {dialog}
    </>
  );
}
