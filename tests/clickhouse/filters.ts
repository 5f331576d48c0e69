import fc from "fast-check";
import type { Filter } from "@/lib/model/filter";
import { FORMATS, KINDS, LEVELS, STATUSES } from "@/lib/model/vocabulary";
import type { Snapshot } from "@/lib/store/snapshot";

const DATES = ["1995", "2008-05", "2013-03-12", "2017-11", "2020", "2023-12-12", "2025-06", "2025-11-02", "2031"];
const WORDS = ["ha noi", "dioxin", "to lam", "dialogue 13", "ủy ban", "it's", "\\", "zzz", "defence policy", "đà nẵng"];

/** Filters over what the data hold, and now and then over what they do not. */
export function filtersOf({ data, columns, known }: Snapshot): fc.Arbitrary<Filter> {
  const some = <T>(values: readonly T[], most = 3) =>
    fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most });
  const cited = [...new Set(data.events.flatMap((event) => event.instruments ?? []))];
  const keys = {
    pair: some([...columns.lists.pairs, "FR-XX", "no pair"]),
    actor: some([...known.actor, "XX"]),
    theme: some([...known.theme, "no-theme"]),
    kind: some(KINDS),
    level: some(LEVELS),
    format: some(FORMATS, 2),
    place: some([...known.place, "nowhere"], 5),
    mechanism: some([...known.mechanism, "none"], 5),
    person: some([...known.person, "nobody"], 5),
    instrument: some([...cited, "none"]),
    status: some(STATUSES, 2),
    from: fc.constantFrom(...DATES),
    to: fc.constantFrom(...DATES),
    q: fc.constantFrom(...WORDS),
    include: fc.constant("umbrella" as const),
  };
  // Few questions at a time: many let nothing through, and nothing equals nothing.
  return fc
    .uniqueArray(fc.constantFrom(...(Object.keys(keys) as (keyof typeof keys)[])), { maxLength: 3 })
    .chain((asked) => fc.record(Object.fromEntries(asked.map((key) => [key, keys[key]])) as typeof keys))
    .map((filter): Filter => filter);
}
