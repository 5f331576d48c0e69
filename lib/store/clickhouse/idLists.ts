import type { Dataset } from "@/lib/model/dataset";
import type { EventLists } from "../jsonFile/checkEvents";
import { IdList } from "../jsonFile/knownIds";

type Ids = readonly { id: string }[];
type IdsOf = {
  [Key in "sources" | "actors" | "places" | "people" | "themes" | "mechanisms" | "metrics" | "instruments"]: Ids;
};

/** The lists of a load, to hold an event against; other events are not known, and nothing is said of them. */
export function idListsOf(lists: IdsOf): EventLists {
  const ids = (noun: string, rows: Ids, isWhole = true) =>
    new IdList(
      noun,
      rows.map((row, i) => ({ row, file: "", position: `#${i + 1}` })),
      [],
      isWhole,
    );
  return {
    events: ids("event", [], false),
    sources: ids("source", lists.sources),
    actors: ids("actor", lists.actors),
    places: ids("place", lists.places),
    people: ids("person", lists.people),
    themes: ids("theme", lists.themes),
    mechanisms: ids("mechanism", lists.mechanisms),
    metrics: ids("metric", lists.metrics),
    instruments: ids("instrument", lists.instruments),
  };
}

/** The lists that events refer to. */
export type Lists = Omit<Dataset, "events" | "version">;
