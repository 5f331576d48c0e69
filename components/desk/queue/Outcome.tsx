"use client";

import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { Draft } from "@/lib/model/draft";
import type { EditorSession } from "../editorSession";
import { Trail } from "../Trail";
import type { Decided } from "./decide";

const MAX_TOLD = 8;

/** What became of the drafts that were decided on; rejected ones can be taken back. */
export function Outcome({
  decided,
  session,
  words,
  onUndo,
}: {
  decided: Decided;
  session: EditorSession;
  words: Words;
  onUndo(drafts: readonly Draft[]): void;
}) {
  const { saved, waiting, rejected, faults } = decided;
  return (
    <div className="notice qu-outcome" role="status">
      {saved.length > 0 && <p>{words.t("desk.queue.saved", { count: saved.length })}</p>}
      {saved.slice(0, MAX_TOLD).map(({ event, title }) => (
        <details key={event}>
          <summary>
            <a className="link" href={`/${words.locale}/events/${event}`}>
              {localText(title, words.locale)}
            </a>{" "}
            · {words.t("desk.trail.name")}
          </summary>
          <Trail event={event} session={session} words={words} />
        </details>
      ))}
      {waiting.length > 0 && <p>{words.t("desk.queue.waiting", { count: waiting.length })}</p>}
      {rejected.length > 0 && (
        <p>
          {words.t("desk.queue.rejected", { count: rejected.length })}{" "}
          <button type="button" className="link" onClick={() => onUndo(rejected)}>
            {words.t("desk.queue.undo")}
          </button>
        </p>
      )}
      {faults.slice(0, MAX_TOLD).map((fault) => (
        <p key={fault} className="dk-missing">
          {fault}
        </p>
      ))}
    </div>
  );
}
