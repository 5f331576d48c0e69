import type { Dataset } from "@/lib/model/dataset";
import { CODED_LISTS, Codes } from "../codes";

const LISTS = [
  "actors",
  "places",
  "people",
  "themes",
  "mechanisms",
  "metrics",
  "instruments",
  "milestones",
  "sources",
] as const;

/** Themes that are no subthemes: a bit of `tops` each. */
const MOST_TOP_THEMES = 64;

/** The lists of a data folder as rows, each with its number: its place in the list. */
export function listRows(lists: Omit<Dataset, "events" | "version">, { gen, seq }: { gen: number; seq: number }) {
  return LISTS.flatMap((list) =>
    lists[list].map((row, code) => ({ gen, seq, list, code, id: row.id, record: JSON.stringify(row) })),
  );
}

/**
 * Number the ids of the lists, as `listRows` does.
 * @throws RangeError if there are more themes than bits
 */
export function numberLists(lists: Omit<Dataset, "events" | "version">): Codes {
  const tops = lists.themes.filter(({ parent }) => parent === undefined).length;
  if (tops > MOST_TOP_THEMES) throw new RangeError(`themes.json has ${tops} themes; at most ${MOST_TOP_THEMES} fit`);
  const number = (rows: readonly { id: string }[]) => rows.map(({ id }, code) => ({ id, code }));
  const [actors, themes, places, mechanisms, people, instruments] = CODED_LISTS.map((list) => number(lists[list]));
  return new Codes(
    {
      actors: actors ?? [],
      themes: themes ?? [],
      places: places ?? [],
      mechanisms: mechanisms ?? [],
      people: people ?? [],
      instruments: instruments ?? [],
    },
    lists.themes,
  );
}
