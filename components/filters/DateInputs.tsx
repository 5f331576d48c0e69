"use client";

import { type FormEvent, useId, useState } from "react";
import { parseDate } from "@/lib/model/date";
import { withTime } from "./changeFilter";
import type { FilterControlProps } from "./filterControl";

const ENDS = ["from", "to"] as const;
type End = (typeof ENDS)[number];

/** What is wrong with two dates, by message; empty for a right pair. Empty text is an open end. */
function faultsOf(texts: Readonly<Record<End, string>>): Partial<Record<End, string>> {
  const [from, to] = [parseDate(texts.from), parseDate(texts.to)];
  if (texts.from && !from) return { from: "filters.notADate", ...(texts.to && !to ? { to: "filters.notADate" } : {}) };
  if (texts.to && !to) return { to: "filters.notADate" };
  return from && to && from.first > to.last ? { to: "filters.fromAfterTo" } : {};
}

/** From and to as text: a year, a month or a day each. */
export function DateInputs({
  words,
  filter,
  onChange,
  onDone,
}: Pick<FilterControlProps, "words" | "filter" | "onChange"> & { onDone?: () => void }) {
  const id = useId();
  const [texts, setTexts] = useState<Record<End, string>>({ from: filter.from ?? "", to: filter.to ?? "" });
  const [faults, setFaults] = useState<Partial<Record<End, string>>>({});
  const [shown, setShown] = useState(filter);
  if (shown.from !== filter.from || shown.to !== filter.to) {
    // The histogram was dragged, or Back was pressed.
    setShown(filter);
    setTexts({ from: filter.from ?? "", to: filter.to ?? "" });
    setFaults({});
  }
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const trimmed = { from: texts.from.trim(), to: texts.to.trim() };
    const found = faultsOf(trimmed);
    setFaults(found);
    const bad = ENDS.find((end) => found[end]);
    if (bad) return document.getElementById(`${id}-${bad}`)?.focus();
    if (trimmed.from !== (filter.from ?? "") || trimmed.to !== (filter.to ?? ""))
      onChange(withTime(filter, trimmed.from, trimmed.to));
    onDone?.();
  };
  return (
    <form className="dates" onSubmit={apply} noValidate>
      {ENDS.map((end) => {
        return (
          <div key={end}>
            <label htmlFor={`${id}-${end}`}>{words.t(`field.${end}`)}</label>
            <input
              id={`${id}-${end}`}
              value={texts[end]}
              placeholder={words.t("filters.dateForm")}
              inputMode="numeric"
              autoComplete="off"
              maxLength={10}
              aria-invalid={faults[end] !== undefined}
              aria-describedby={faults[end] ? `${id}-${end}-fault` : `${id}-hint`}
              onChange={(event) => setTexts({ ...texts, [end]: event.target.value })}
            />
          </div>
        );
      })}
      {ENDS.map(
        (end) =>
          faults[end] && (
            <p key={end} className="dates-fault" id={`${id}-${end}-fault`} role="alert">
              {words.t(faults[end], { text: texts[end].trim() })}
            </p>
          ),
      )}
      {!faults.from && !faults.to && (
        <p className="dates-hint" id={`${id}-hint`}>
          {words.t("filters.dateHint")}
        </p>
      )}
      <p className="dates-ways">
        <button type="submit" className="btn main">
          {words.t("filters.apply")}
        </button>
        {(filter.from ?? filter.to) && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              onChange(withTime(filter));
              onDone?.();
            }}
          >
            {words.t("filters.all.when")}
          </button>
        )}
      </p>
    </form>
  );
}
