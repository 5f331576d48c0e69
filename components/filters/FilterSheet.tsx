"use client";

import { useLayoutEffect, useRef } from "react";
import { HistogramBrush } from "@/components/charts/histogram/HistogramBrush";
import { describeTime } from "@/components/ui/describeFilter";
import { countParts } from "@/lib/filters/editFilter";
import type { Filter } from "@/lib/model/filter";
import { withTime } from "./changeFilter";
import { FieldBody } from "./FieldBody";
import type { FilterControlProps } from "./FilterBar";
import { FIELD_IDS, FIELD_KEYS, type FieldId } from "./fieldOptions";
import { fieldText } from "./fieldText";
import type { NameBook } from "./reference";
import { TextField } from "./TextField";
import { useBackCloses } from "./useBackCloses";
import "./sheet.css";

/**
 * The filter on a phone: a sheet of full height, histogram on top, one group open at a time. Every choice holds at once;
 * the foot says how many events are left. Closes on Esc and on Back, which keeps what was chosen.
 */
export function FilterSheet({
  book,
  onReset,
  onClose,
  ...controls
}: FilterControlProps & { book: NameBook | undefined; onReset(): void; onClose(): void }) {
  const { summary, words, filter } = controls;
  const dialog = useRef<HTMLDialogElement>(null);
  const change = useBackCloses(controls.onChange, onClose);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closing, not only removing, gives the focus back to the button.
    return () => element?.close();
  }, []);
  const shared = { ...controls, onChange: (next: Filter) => change.set(next), book };
  const groups: readonly (FieldId | "when")[] = [...FIELD_IDS, "when"];
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-label={words.t("filters.bar")}
      onCancel={(event) => {
        event.preventDefault();
        change.close();
      }}
    >
      <header className="sheet-head">
        <h2>{words.t("filters.bar")}</h2>
        {countParts(filter) > 0 && (
          <button type="button" className="link" onClick={() => change.set({})}>
            {words.t("filters.reset")}
          </button>
        )}
        <button type="button" className="sheet-close" aria-label={words.t("filters.close")} onClick={change.close}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <div className="sheet-body">
        <HistogramBrush
          counts={summary.byYear}
          words={words}
          onChange={(from, to) => shared.onChange(withTime(filter, from, to))}
          {...(filter.from ? { from: filter.from } : {})}
          {...(filter.to ? { to: filter.to } : {})}
        />
        <TextField words={words} filter={filter} onChange={shared.onChange} />
        {groups.map((field) => {
          const isActive =
            field === "when" ? Boolean(filter.from ?? filter.to) : FIELD_KEYS[field].some((key) => filter[key]);
          const value =
            field === "when"
              ? (describeTime(filter, words) ?? words.t("filters.all.when"))
              : fieldText(field, filter, words);
          return (
            <details key={field} name="filter-group" data-active={isActive || undefined}>
              <summary>
                <span>{words.t(`filters.label.${field}`)}</span> <span className="sheet-value">{value}</span>
              </summary>
              <FieldBody field={field} {...shared} />
            </details>
          );
        })}
      </div>
      <footer className="sheet-foot">
        <button type="button" className="btn main" onClick={change.close}>
          {words.t("filters.show", { count: summary.total })}
        </button>
      </footer>
    </dialog>
  );
}
