"use client";

import { useEffect, useId, useRef, useState } from "react";
import type { Words } from "@/lib/i18n/words";

/** Why a draft is no event; their words stand under `desk.queue.reasons`. */
const REASONS = ["notVerifiable", "duplicate", "notEvent", "outOfScope"] as const;

/**
 * Reject what is chosen, with a reason: it stands in the trail.
 *
 * @param isStacked one under the other, and ready to be written in: in a dialog
 */
export function RejectForm({
  count,
  words,
  isBusy,
  isStacked = false,
  onReject,
}: {
  count: number;
  words: Words;
  isBusy: boolean;
  isStacked?: boolean;
  onReject(reason: string): void;
}) {
  const id = useId();
  const [reason, setReason] = useState<(typeof REASONS)[number]>("notVerifiable");
  const [more, setMore] = useState("");
  const box = useRef<HTMLSelectElement>(null);
  // A dialog gives the focus to its first button, which closes it.
  useEffect(() => {
    if (isStacked) box.current?.focus();
  }, [isStacked]);
  return (
    <form
      className={isStacked ? "dk-reject" : "qu-reject"}
      onSubmit={(event) => {
        event.preventDefault();
        const said = words.t(`desk.queue.reasons.${reason}`);
        onReject(more.trim() ? `${said}: ${more.trim()}` : said);
      }}
    >
      <div className="dk-box">
        <label htmlFor={`${id}-reason`}>{words.t("desk.queue.reason")}</label>
        <select
          id={`${id}-reason`}
          ref={box}
          className="dk-input"
          data-reject
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
      <button type="submit" className={isStacked ? "btn main" : "btn"} disabled={isBusy || count === 0}>
        {isStacked ? words.t("desk.reject") : words.t("desk.queue.reject", { count })}
      </button>
    </form>
  );
}
