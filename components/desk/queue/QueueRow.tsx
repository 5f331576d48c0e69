"use client";

import { actorsOf, missingOf } from "@/lib/desk/missing";
import type { QueuedDraft } from "@/lib/desk/readDrafts";
import type { Words } from "@/lib/i18n/words";
import { parseDate } from "@/lib/model/date";
import { rowLines } from "../rowText";
import { queueState } from "./queueState";

/** One draft that waits: what it says, where it comes from, what is missing. */
export function QueueRow({
  queued,
  words,
  isChosen,
  onChoose,
  onOpen,
}: {
  queued: QueuedDraft;
  words: Words;
  isChosen: boolean;
  onChoose(): void;
  onOpen(): void;
}) {
  const { draft } = queued;
  const desk = { draft, accepted: [] };
  const start = draft.fields.start.value;
  const title = draft.fields.title.value;
  const name = (words.locale === "vi" ? title?.vi : undefined) ?? title?.en ?? words.t("desk.noTitle");
  const missing = [...new Set(missingOf(desk).map(({ row }) => words.t(`desk.rows.${row}`)))];
  const state = queueState(draft);
  return (
    <div className="qu-row" data-draft={draft.id}>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={onChoose}
        aria-label={words.t("desk.queue.choose", { title: name })}
      />
      <span className="qu-date">{start && parseDate(start) ? words.date(start) : "–"}</span>
      <span className="qu-what">
        <button type="button" className="qu-open" onClick={onOpen} dir="auto">
          {name}
        </button>
        <span className="ev-meta">
          <b>{actorsOf(desk).sort().join("-")}</b>
          <span>{rowLines("place", desk, words)[0] ?? words.t("events.noPlace")}</span>
          <span>
            {words.t(`desk.origins.${draft.origin}`)} {draft.originRef && <bdi>{draft.originRef}</bdi>}
          </span>
          {queued.by && <span>{words.t("desk.queue.by", { name: queued.by })}</span>}
        </span>
      </span>
      <span className={`qu-state s-${state}`}>
        {state === "likely" && <span>{words.t("desk.queue.likely")}</span>}
        {missing.length > 0 ? (
          <span>{words.t("desk.queue.open", { rows: words.list(missing) })}</span>
        ) : (
          state === "ready" && words.t("desk.queue.states.ready")
        )}
      </span>
    </div>
  );
}
