import type { Filter, ListKey } from "@/lib/model/filter";
import { LIST_KEYS } from "@/lib/model/filter";
import type { Words } from "./words";

/** One value of a filter in the reader's language; a person is named by id where no name is at hand. */
export function valueName(key: ListKey, value: string, words: Words): string {
  switch (key) {
    case "pair":
      return words.pair(value);
    case "actor":
      return words.actor(value);
    case "theme":
      return words.theme(value);
    case "kind":
      return words.kind(value);
    case "level":
      return words.level(value);
    case "format":
      return words.format(value);
    case "status":
      return words.status(value);
    case "place":
      return words.place(value);
    case "mechanism":
      return words.mechanism(value);
    case "instrument":
      return words.instrument(value);
    case "person":
      return value;
  }
}

/** "from 2015 to 2025", in the reader's language; undefined where neither is asked. */
export function describeTime({ from, to }: Filter, words: Words): string | undefined {
  if (from && to)
    return from === to ? words.date(from) : words.t("field.span", { from: words.date(from), to: words.date(to) });
  if (from) return words.t("field.since", { from: words.date(from) });
  return to ? words.t("field.until", { to: words.date(to) }) : undefined;
}

/** The whole filter as one line of words, for exports: "Filter: pair Viet Nam–United States; theme dioxin". */
export function describeFilter(filter: Filter, words: Words): string {
  const parts = LIST_KEYS.flatMap((key) => {
    const values = filter[key];
    return values?.length
      ? [`${words.t(`field.${key}`)}: ${values.map((value) => valueName(key, value, words)).join(", ")}`]
      : [];
  });
  const time = describeTime(filter, words);
  if (time) parts.push(time);
  if (filter.q) parts.push(`“${filter.q}”`);
  if (filter.include) parts.push(words.t("field.include"));
  return parts.length ? words.t("frame.filter", { filter: parts.join("; ") }) : words.t("frame.noFilter");
}
