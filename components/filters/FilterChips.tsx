"use client";

import { type MouseEvent, useEffect, useRef } from "react";
import { describeTime, valueName } from "@/components/ui/describeFilter";
import { toggleValue, withoutKeys } from "@/lib/filters/editFilter";
import type { Words } from "@/lib/i18n/words";
import { type Filter, LIST_KEYS } from "@/lib/model/filter";
import type { NameBook } from "./reference";
import { shortName } from "./valueNames";

interface Chip {
  key: string;
  field: string;
  value: string;
  /** said beside a value that is only a code */
  fullName?: string;
  without: Filter;
}

/** One chip for each thing that a filter asks for; from and to are one. */
function chipsOf(filter: Filter, words: Words, book: NameBook | undefined): Chip[] {
  const chips: Chip[] = LIST_KEYS.flatMap((key) =>
    (filter[key] ?? []).map((value) => ({
      key: `${key}:${value}`,
      field: words.t(`field.${key}`),
      value: shortName(key, value, words, book),
      ...(key === "pair" ? { fullName: valueName(key, value, words) } : {}),
      without: toggleValue(filter, key, value),
    })),
  );
  const time = describeTime(filter, words);
  if (time)
    chips.push({
      key: "time",
      field: words.t("filters.dates"),
      value: time,
      without: withoutKeys(filter, ["from", "to"]),
    });
  if (filter.q)
    chips.push({ key: "q", field: words.t("field.q"), value: `“${filter.q}”`, without: withoutKeys(filter, ["q"]) });
  if (filter.include)
    chips.push({
      key: "include",
      field: words.t("filters.also"),
      value: words.t("field.include"),
      without: withoutKeys(filter, ["include"]),
    });
  return chips;
}

const isPlain = (event: MouseEvent) =>
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button);

/** What is active, each removable, and a way to drop all. Nothing where nothing is. */
export function FilterChips({
  words,
  filter,
  book,
  onChange,
  onReset,
  hrefFor,
}: {
  words: Words;
  filter: Filter;
  book?: NameBook | undefined;
  onChange(next: Filter): void;
  onReset(): void;
  hrefFor(filter: Filter): string;
}) {
  const chips = chipsOf(filter, words, book);
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<{ at: number; of: number }>(undefined);
  useEffect(() => {
    // The focus goes on to the chip that took the place of the removed one, so that the keyboard does not start anew.
    if (removed.current === undefined || removed.current.of === chips.length) return;
    const left = list.current?.querySelectorAll<HTMLElement>("button.chip");
    const next = left?.[Math.min(removed.current.at, left.length - 1)];
    (next ?? document.querySelector<HTMLElement>(".filters button"))?.focus();
    removed.current = undefined;
  });
  if (chips.length === 0) return null;
  return (
    <ul ref={list} className="chips" aria-label={words.t("filters.active")}>
      {chips.map(({ key, field, value, fullName, without }, i) => (
        <li key={key}>
          <button
            type="button"
            className="chip"
            aria-label={words.t("filters.remove", { chip: [`${field} ${value}`, fullName].filter(Boolean).join(", ") })}
            title={fullName}
            onClick={() => {
              removed.current = { at: i, of: chips.length };
              onChange(without);
            }}
          >
            <span className="chip-field">{field}</span> {value} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <a
          className="link"
          href={hrefFor({})}
          onClick={(event) => {
            if (!isPlain(event)) return;
            event.preventDefault();
            onReset();
          }}
        >
          {words.t("filters.reset")}
        </a>
      </li>
    </ul>
  );
}
