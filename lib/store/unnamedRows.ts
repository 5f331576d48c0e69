import type { DataProblem, Dataset } from "@/lib/model/dataset";
import type { EventRecord } from "@/lib/model/record";

/** Every source that an event names in any field. */
export function namedSources(event: EventRecord): string[] {
  return [
    ...event.sources,
    ...(event.accounts ?? []).flatMap((account) => [account.source, ...(account.also ?? [])]),
    ...Object.values(event.evidence ?? {}).flatMap(({ source }) => source ?? []),
  ];
}

/**
 * Rows of sources, people and places that no event names (any more), by file. They are no faults: a change of an event keeps
 * what it stops naming, so that the change can be undone and its trail still says what it names.
 */
export function unnamedRows({ events, sources, people, places }: Dataset): DataProblem[] {
  const told = (file: string, rows: readonly { id: string }[], named: ReadonlySet<string | undefined>): DataProblem[] =>
    rows.flatMap(({ id }) => (named.has(id) ? [] : [{ file, record: id, fault: "no event names it" }]));
  const persons = events.flatMap(({ participants }) => participants.map(({ person }) => person));
  return [
    ...told("sources.json", sources, new Set(events.flatMap(namedSources))),
    ...told("people.json", people, new Set(persons)),
    ...told("places.json", places, new Set(events.map(({ place }) => place))),
  ];
}
