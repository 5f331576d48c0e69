"use client";

import { useId, useState } from "react";
import type { Words } from "@/lib/i18n/words";

/** Why a draft is no event; their words stand under `desk.queue.reasons`. */
const REASONS = ["notVerifiable", "duplicate", "notEvent", "outOfScope"] as const;

/** Reject what is chosen, with a reason: it stands in the trail. */
export function RejectForm({
  count,
  words,
  isBusy,
  onReject,
}: {
  count: number;
  words: Words;
  isBusy: boolean;
  onReject(reason: string): void;
}) {
  const id = useId();
  const [reason, setReason] = useState<(typeof REASONS)[number]>("notVerifiable");
  const [more, setMore] = useState("");
  return (
    <form
      className="qu-reject"
      onSubmit={(event) => {
        event.preventDefault();
        const said = words.t(`desk.queue.reasons.${reason}`);
        onReject(more.trim() ? `${said}: ${more.trim()}` : said);
      }}
    >
      <div className="qu-origin">
        <label htmlFor={`${id}-reason`}>{words.t("desk.queue.reason")}</label>
        <select
          id={`${id}-reason`}
          className="dk-input"
          value={reason}
          onChange={(event) => setReason(REASONS.find((one) => one === event.target.value) ?? "notVerifiable")}
        >
          {REASONS.map((one) => (
            <option key={one} value={one}>
              {words.t(`desk.queue.reasons.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <label className="hidden" htmlFor={`${id}-more`}>
        {words.t("desk.queue.more")}
      </label>
      <input
        id={`${id}-more`}
        className="dk-input"
        value={more}
        maxLength={300}
        placeholder={words.t("desk.queue.more")}
        onChange={(event) => setMore(event.target.value)}
      />
      <button type="submit" className="btn" disabled={isBusy || count === 0}>
        {words.t("desk.queue.reject", { count })}
      </button>
    </form>
  );
}
