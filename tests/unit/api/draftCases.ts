import { fieldsOf } from "@/lib/importers/makeDraft";
import type { Draft } from "@/lib/model/draft";

/** A row of a table, as it waits in the queue. */
export const draftOf = (id: string): Draft => ({
  version: 1,
  id,
  origin: "csv",
  originRef: `row of ${id}`,
  source: { lang: "en", url: "https://made.example/1" },
  fields: fieldsOf({ start: { value: "2024-07-01", state: "imported", quotes: [] } }),
  leads: [],
  duplicates: [],
});
