import { z } from "zod";
import type { Connection } from "./connection";
import { type Visible, visibleRows } from "./where";

/** How far the data reach, whatever the filter. */
export interface Bounds {
  /** all events, and those that are no visit with parts */
  events: number;
  plain: number;
  /** first bin and number of bins; none of each where no event fits one */
  years: { first: number; size: number };
  months: { first: number; size: number };
  /** last day, days since 1970-01-01 */
  dataEnd: number;
}

const whole = z.int();
const rowSchema = z.tuple([whole, whole, whole, whole, whole, whole, whole, whole]);

const axis = (first: number, last: number, count: number) =>
  count === 0 ? { first: 0, size: 0 } : { first, size: last - first + 1 };

/** Look how far the visible rows reach. */
export async function readBounds(connection: Connection, visible: Visible): Promise<Bounds> {
  const { rows } = await connection.rows(
    rowSchema,
    (
      bind,
    ) => `SELECT count(), countIf(umbrella = 0), min(year), max(year), countIf(month >= 0), minIf(month, month >= 0),
      maxIf(month, month >= 0), max(last) FROM entente.events WHERE ${visibleRows(visible, bind)}`,
  );
  const [events = 0, plain = 0, firstYear = 0, lastYear = 0, withMonth = 0, firstMonth = 0, lastMonth = 0, last = 0] =
    rows[0] ?? [];
  return {
    events,
    plain,
    years: axis(firstYear, lastYear, events),
    months: axis(firstMonth, lastMonth, withMonth),
    dataEnd: Math.max(0, last),
  };
}
