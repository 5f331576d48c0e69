import { fetchGood } from "@/components/ui/fetchGood";
import type { Filter } from "@/lib/model/filter";
import { columnsAddress } from "@/lib/query/columnsAddress";
import { type EventsPage, readEventsPage } from "@/lib/query/eventRow";
import { findRows } from "@/lib/query/match";
import { decodeColumns } from "@/lib/query/wire";

/** Rows that are given at once: what a reader without a network looks through. */
const MOST_ROWS = 200;

/**
 * The events of a filter from what the browser keeps for the hours without a network: the same rows as the server's, found
 * by the same function.
 *
 * @throws Error where they are not kept, or the filter asks for words of the text, which only the server reads
 */
export async function keptEvents(filter: Filter, order: "asc" | "desc"): Promise<EventsPage> {
  if (filter.q) throw new Error("Words are searched on the server, which cannot be reached now.");
  const kept = await fetchGood(`/api/offline/events?locale=${document.documentElement.lang}`);
  const answer: unknown = await kept.json();
  if (typeof answer !== "object" || answer === null || !("dataVersion" in answer) || !("events" in answer))
    throw new TypeError("/api/offline/events: expected dataVersion and events");
  const { dataVersion, events } = answer;
  if (typeof dataVersion !== "string" || !Array.isArray(events))
    throw new TypeError("/api/offline/events: expected a text dataVersion and a list events");
  const columns = decodeColumns(await (await fetchGood(columnsAddress(dataVersion))).arrayBuffer());
  const rows = findRows(columns, filter);
  if (order === "desc") rows.reverse();
  return readEventsPage({ total: rows.length, events: rows.slice(0, MOST_ROWS).map((row) => events[row]) });
}
