"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { HistogramBrush } from "@/components/charts/histogram/HistogramBrush";
import { countParts } from "@/lib/filters/editFilter";
import type { Filter } from "@/lib/model/filter";
import { withTime } from "./changeFilter";
import { FilterButton } from "./FilterButton";
import { FilterChips } from "./FilterChips";
import { FIELD_IDS, type FieldId } from "./fieldOptions";
import { fieldText } from "./fieldText";
import type { FilterControlProps } from "./filterControl";
import { TextField } from "./TextField";
import { useReference } from "./useReference";
import "./filters.css";

const loadPopup = () => import("./FieldPopup");
const loadSheet = () => import("./FilterSheet");
const FieldPopup = lazy(async () => ({ default: (await loadPopup()).FieldPopup }));
const FilterSheet = lazy(async () => ({ default: (await loadSheet()).FilterSheet }));

/**
 * The filter of the page: fields and histogram in a sticky bar, what is active as chips below it; on a phone one
 * button that opens a sheet. Menus and sheet are loaded when a pointer or the focus first comes near.
 *
 * @param hrefFor address of the page with a filter: chips are links, so that they work without scripts
 */
export function FilterBar({
  summary,
  words,
  filter,
  onChange,
  onReset,
  hrefFor,
}: FilterControlProps & { onReset(): void; hrefFor(filter: Filter): string }) {
  const [open, setOpen] = useState<FieldId | "when">();
  const [isSheet, setIsSheet] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const book = useReference(open !== undefined || isSheet || filter.person !== undefined);
  const controls = { summary, words, filter, onChange };
  const parts = countParts(filter);
  useEffect(() => {
    const wide = matchMedia("(min-width: 600px)");
    const leave = () => setIsSheet(false);
    wide.addEventListener("change", leave);
    return () => wide.removeEventListener("change", leave);
  }, []);
  const button = (field: FieldId | "when") => ({
    ...fieldText(field, filter, words),
    label: words.t(`filters.label.${field}`),
    isOpen: open === field,
    onNear: loadPopup,
    onToggle(element: HTMLButtonElement) {
      anchor.current = element;
      setOpen(open === field ? undefined : field);
    },
  });
  return (
    <>
      <search className="filters" aria-label={words.t("filters.bar")}>
        {FIELD_IDS.map((field) => (
          <FilterButton key={field} className={`ff-${field}`} {...button(field)} />
        ))}
        <TextField words={words} filter={filter} onChange={onChange} />
        <div className="ff-when">
          <div className="ff-when-head">
            <FilterButton {...button("when")} />
            <span className="ff-note">{words.t("filters.byYear")}</span>
          </div>
          <HistogramBrush
            counts={summary.byYear}
            words={words}
            onChange={(from, to) => onChange(withTime(filter, from, to))}
            {...(filter.from ? { from: filter.from } : {})}
            {...(filter.to ? { to: filter.to } : {})}
          />
        </div>
        <button
          type="button"
          className="btn main ff-sheet"
          aria-haspopup="dialog"
          onPointerEnter={loadSheet}
          onFocus={loadSheet}
          onClick={() => setIsSheet(true)}
        >
          {words.t("filters.open", { count: parts })}
        </button>
        {parts === 0 && <span className="ff-all">{words.t("filters.allEvents", { count: summary.all })}</span>}
        <FilterChips
          words={words}
          filter={filter}
          book={book}
          onChange={onChange}
          onReset={onReset}
          hrefFor={hrefFor}
        />
      </search>
      <Suspense>
        {open && (
          <FieldPopup
            key={open}
            field={open}
            anchor={anchor}
            book={book}
            onClose={() => setOpen(undefined)}
            {...controls}
          />
        )}
        {isSheet && <FilterSheet book={book} onClose={() => setIsSheet(false)} {...controls} />}
      </Suspense>
    </>
  );
}
