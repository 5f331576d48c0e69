"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { HistogramBrush } from "@/components/charts/histogram/HistogramBrush";
import { countParts } from "@/lib/filters/editFilter";
import { withTime } from "./changeFilter";
import { FieldBody } from "./FieldBody";
import { FIELD_IDS, type FieldId } from "./fieldOptions";
import { fieldText } from "./fieldText";
import type { FilterControlProps } from "./filterControl";
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
  onClose,
  ...controls
}: FilterControlProps & { book: NameBook | undefined; onClose(): void }) {
  const { summary, words, filter } = controls;
  const dialog = useRef<HTMLDialogElement>(null);
  const change = useBackCloses(controls.onChange, onClose);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closing, not only removing, gives the focus back to the button.
    return () => element?.close();
  }, []);
  const [open, setOpen] = useState<FieldId | "when">();
  const shared = { ...controls, onChange: change.set, book };
  const group = (field: FieldId | "when") => {
    const { value, isActive } = fieldText(field, filter, words);
    return (
      <details
        key={field}
        name="filter-group"
        data-active={isActive || undefined}
        onToggle={(event) => {
          const isNowOpen = event.currentTarget.open;
          setOpen((current) => (isNowOpen ? field : current === field ? undefined : current));
        }}
      >
        <summary>
          <span>{words.t(`filters.label.${field}`)}</span> <span className="sheet-value">{value}</span>
        </summary>
        {open === field && <FieldBody field={field} {...shared} />}
      </details>
    );
  };
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
        <p className="sheet-note">{words.t("filters.byYear")}</p>
        <HistogramBrush
          counts={summary.byYear}
          words={words}
          onChange={(from, to) => change.set(withTime(filter, from, to))}
          {...(filter.from ? { from: filter.from } : {})}
          {...(filter.to ? { to: filter.to } : {})}
        />
        {group("when")}
        <TextField words={words} filter={filter} onChange={change.set} />
        {FIELD_IDS.map(group)}
      </div>
      <footer className="sheet-foot">
        <button type="button" className="btn main" onClick={change.close}>
          {words.t("filters.show", { count: summary.total })}
        </button>
      </footer>
    </dialog>
  );
}
