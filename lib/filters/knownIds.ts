import type { Reference } from "@/lib/model/dataset";
import type { KnownIds } from "./parseFilter";

const idsOf = (rows: readonly { id: string }[]): ReadonlySet<string> => new Set(rows.map((row) => row.id));

/** The ids that a filter may name, of the lists of a dataset. */
export function knownIdsOf(data: Reference): KnownIds {
  return {
    actor: idsOf(data.actors),
    theme: idsOf(data.themes),
    place: idsOf(data.places),
    mechanism: idsOf(data.mechanisms),
    person: idsOf(data.people),
    instrument: idsOf(data.instruments),
  };
}
