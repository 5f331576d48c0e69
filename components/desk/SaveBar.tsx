"use client";

import type { Conversion } from "@/lib/desk/toEvent";
import type { Words } from "@/lib/i18n/words";
import type { EditorSession } from "./editorSession";
import { type DeskTab, isDecided } from "./useDesk";
import type { useSave } from "./useSave";

/**
 * Save, and what stands in its way: off while something is missing, and says what. On a phone it stays at the foot of the
 * screen.
 *
 * @param isWritable `undefined` until the server has said so
 */
export function SaveBar({
  conversion,
  words,
  tab,
  save,
  isWritable,
  session,
  onToken,
  onTakeBack,
}: {
  conversion: Conversion;
  words: Words;
  tab: DeskTab;
  save: ReturnType<typeof useSave>;
  isWritable: boolean | undefined;
  session: EditorSession | undefined;
  onToken(): void;
  onTakeBack(): void;
}) {
  const { saving, run } = save;
  const { event, missing } = conversion;
  const { saved, rejected } = tab;
  const rows = [...new Set(missing.map(({ row }) => words.t(`desk.rows.${row}`)))];
  const isOff = !event || saving.isBusy || isWritable === false || isDecided(tab);
  return (
    <div className="dk-bar">
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
        ) : rejected !== undefined ? (
          <>
            {words.t("desk.rejected", { reason: rejected })}{" "}
            <button type="button" className="link" onClick={onTakeBack}>
              {words.t("desk.queue.undo")}
            </button>
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
        {isWritable && !isDecided(tab) && (
          <button type="button" className="link" onClick={onToken}>
            {session
              ? words.t("desk.token.as", { name: session.name || words.t("desk.token.nameless") })
              : words.t("desk.token.give")}
          </button>
        )}
      </p>
    </div>
  );
}
