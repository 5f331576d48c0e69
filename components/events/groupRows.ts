import type { Words } from "@/lib/i18n/words";
import { spanOf } from "@/lib/model/date";
import type { EventRow } from "@/lib/query/eventRow";

/** A line of the list: the name of a month, or an event. */
export type ListLine = { key: string; month: string } | { key: string; row: EventRow };

/** Put the name of its month above each run of events; events known by year only get a run of their own. */
export function groupRows(rows: readonly EventRow[], words: Words): ListLine[] {
  const lines: ListLine[] = [];
  let group = "";
  for (const row of rows) {
    const span = spanOf(row.start);
    const next = span.precision === "year" ? row.start : row.start.slice(0, 7);
    if (next !== group) {
      group = next;
      const month =
        span.precision === "year" ? words.t("events.yearOnly", { year: row.start }) : words.month(span.first);
      // A group may come twice while pages arrive; the row makes the key unique.
      lines.push({ key: `${next} ${row.id}`, month });
    }
    lines.push({ key: row.id, row });
  }
  return lines;
}
