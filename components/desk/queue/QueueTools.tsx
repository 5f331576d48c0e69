"use client";

import type { QueuedDraft } from "@/lib/desk/readDrafts";
import type { Words } from "@/lib/i18n/words";
import { QUEUE_STATES, type QueueState, queueState } from "./queueState";
import { RejectForm } from "./RejectForm";

function countBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}

/** What can be done with the drafts that are chosen. */
export function QueueTools({
  drafts,
  shown,
  picked,
  origin,
  state,
  words,
  isBusy,
  onOrigin,
  onState,
  onAll,
  onAccept,
  onReject,
  onOpen,
}: {
  drafts: readonly QueuedDraft[];
  /** rows after the filter, and chosen ones among them */
  shown: number;
  picked: number;
  origin: string;
  /** "" for all */
  state: QueueState | "";
  words: Words;
  isBusy: boolean;
  onOrigin(origin: string): void;
  onState(state: QueueState | ""): void;
  onAll(isAll: boolean): void;
  onAccept(): void;
  onReject(reason: string): void;
  onOpen(): void;
}) {
  const origins = countBy(drafts, ({ draft }) => draft.origin);
  const states = countBy(drafts, ({ draft }) => queueState(draft));
  return (
    <div className="qu-tools">
      <label className="dk-tick">
        <input
          type="checkbox"
          checked={shown > 0 && picked === shown}
          disabled={shown === 0}
          onChange={(event) => onAll(event.target.checked)}
        />
        {words.t("desk.queue.all", { count: shown })}
      </label>
      <label className="qu-origin">
        <span>{words.t("desk.queue.origin")}</span>
        <select className="dk-input" value={origin} onChange={(event) => onOrigin(event.target.value)}>
          <option value="">{words.t("desk.queue.anyOrigin", { count: drafts.length })}</option>
          {[...origins].map(([id, count]) => (
            <option key={id} value={id}>
              {words.t(`desk.origins.${id}`)} ({words.number(count)})
            </option>
          ))}
        </select>
      </label>
      <label className="qu-origin">
        <span>{words.t("desk.queue.state")}</span>
        <select
          className="dk-input"
          value={state}
          onChange={(event) => onState(QUEUE_STATES.find((one) => one === event.target.value) ?? "")}
        >
          <option value="">{words.t("desk.queue.anyOrigin", { count: drafts.length })}</option>
          {QUEUE_STATES.map((one) => (
            <option key={one} value={one}>
              {words.t(`desk.queue.states.${one}`)} ({words.number(states.get(one) ?? 0)})
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="btn" disabled={isBusy || picked === 0} onClick={onOpen}>
        {words.t("desk.queue.openIn", { count: picked })}
      </button>
      <button type="button" className="btn main" disabled={isBusy || picked === 0} onClick={onAccept}>
        {words.t("desk.queue.accept", { count: picked })}
      </button>
      <RejectForm count={picked} words={words} isBusy={isBusy} onReject={onReject} />
    </div>
  );
}
