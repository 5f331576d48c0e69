import { parseFilter } from "@/lib/filters/parseFilter";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";

/** The filter of a number's link, read in the browser: people are not among the names of the page, so they are taken as written. */
export function evidenceFilter(query: string, { labels }: Words): Filter {
  const params = new URLSearchParams(query);
  const ids = (table: object) => new Set(Object.keys(table));
  return parseFilter(params, {
    actor: ids(labels.actors),
    theme: ids(labels.themes),
    place: ids(labels.places),
    mechanism: ids(labels.mechanisms),
    instrument: ids(labels.instruments),
    person: new Set((params.get("person") ?? "").split(",")),
  }).filter;
}
