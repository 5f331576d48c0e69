import { knownIdsOf } from "@/lib/filters/knownIds";
import { parseFilter } from "@/lib/filters/parseFilter";
import { describeTime, valueName } from "@/lib/i18n/describeFilter";
import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import { type Filter, LIST_KEYS } from "@/lib/model/filter";
import { indexDataset } from "@/lib/query/datasetIndex";

const YEAR = /^\d{4}$/;

/** Names inside a line begin small, but for acronyms and the names of actors, places and people. */
const PROPER = new Set(["pair", "actor", "place", "person", "mechanism", "instrument"]);
const small = (text: string, locale: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLocaleLowerCase(locale) + text.slice(1) : text;

function spanText(filter: Filter, words: Words): string | undefined {
  const { from, to } = filter;
  return from && to && from !== to && YEAR.test(from) && YEAR.test(to) ? `${from}–${to}` : describeTime(filter, words);
}

function filterWords(query: string, data: Dataset, words: Words): string {
  const { filter } = parseFilter(new URLSearchParams(query), knownIdsOf(data));
  const { people } = indexDataset(data);
  const parts = LIST_KEYS.flatMap((key) => {
    const names = (filter[key] ?? []).map((value) => {
      const person = key === "person" ? people.get(value) : undefined;
      const name = person ? localText(person.name, words.locale) : valueName(key, value, words);
      return PROPER.has(key) ? name : small(name, words.locale);
    });
    return names.length ? [words.list(names)] : [];
  });
  const time = spanText(filter, words);
  if (time) parts.push(time);
  if (filter.q) parts.push(`“${filter.q}”`);
  if (filter.include) parts.push(words.t("field.include"));
  return parts.length ? parts.join(", ") : words.t("briefing.allEvents");
}

/**
 * What a step's pictures are drawn from, in words: "Events: United States–Viet Nam, dioxin, 2018–2025."
 *
 * @param queries filters of its views, as in an address; equal ones are said once, two are parted by a semicolon
 */
export function filterLine(queries: readonly string[], data: Dataset, words: Words): string {
  const filters = [...new Set(queries.map((query) => filterWords(query, data, words)))];
  return words.t("briefing.filterLine", { filter: filters.join("; ") });
}
