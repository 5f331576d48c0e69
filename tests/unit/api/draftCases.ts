import type { Draft, DraftField } from "@/lib/model/draft";

const empty = <T>(): DraftField<T> => ({ state: "empty", quotes: [], reason: { id: "notSaid" } });
/** A row of a table, as it waits in the queue. */
export const draftOf = (id: string): Draft => ({
  version: 1,
  id,
  origin: "csv",
  originRef: `row of ${id}`,
  source: { lang: "en", url: "https://made.example/1" },
  fields: {
    start: { value: "2024-07-01", state: "imported", quotes: [] },
    end: empty(),
    place: empty(),
    country: empty(),
    status: empty(),
    kind: empty(),
    level: empty(),
    format: empty(),
    participants: [],
    themes: empty(),
    mechanism: empty(),
    round: empty(),
    figures: [],
    instruments: empty(),
    title: empty(),
    summary: empty(),
  },
  leads: [],
  duplicates: [],
});
