import { z } from "zod";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Filter } from "@/lib/model/filter";
import { DEFAULT_PAGE_EVENTS, MAX_PAGE_EVENTS } from "@/lib/model/limits";
import { type EventRecord, eventSchema } from "@/lib/model/record";
import { readCursor, writeCursor } from "../cursor";
import { UnavailableError } from "../moment";
import { type EventsPage, type PageOptions, withPairs } from "../snapshot";
import type { Source } from "./askTallies";
import type { Binder } from "./bind";
import { keyOf } from "./keys";
import { filterConditions, toldRows, visibleRows } from "./where";

const recordSchema = z.tuple([z.string()]);
const dayRow = z.tuple([z.int(), z.int()]);
const key = z
  .string()
  .regex(/^\d{1,20}$/)
  .transform(BigInt);
/** Key and change of a row. */
export const keyRow = z.tuple([key, z.int()]);
const keyedRecord = z.tuple([key, z.string()]);

/** A record as it was loaded. @throws UnavailableError wrong if it is none of this version */
function parseRecord(text: string): EventRecord {
  const parsed = eventSchema.safeParse(JSON.parse(text));
  if (!parsed.success)
    throw new UnavailableError("wrong", "The records in the database are not those of this version; load them again.");
  return parsed.data;
}

/** The event of an id, of the last change that is seen. */
export async function readEvent({ connection, visible }: Source, id: string): Promise<EventRecord | undefined> {
  const { rows } = await connection.rows(
    recordSchema,
    (
      bind,
    ) => `SELECT record FROM entente.records WHERE key = ${bind.whole("UInt64", keyOf(id))} AND ${toldRows(visible, bind)}
      ORDER BY seq DESC LIMIT 1`,
  );
  const event = rows[0] && parseRecord(rows[0][0]);
  return event?.id === id ? event : undefined;
}

interface Stretch {
  total: number;
  /** days that hold the wanted rows */
  first: number;
  last: number;
  /** rows of these days before the wanted ones */
  skip: number;
}

/** Find the days in which the rows `offset` to `offset + size` lie, by what each day has: the order of rows is by day first. */
function findStretch(days: readonly (readonly [number, number])[], offset: number, size: number): Stretch {
  const total = days.reduce((sum, [, events]) => sum + events, 0);
  let before = 0;
  let skip = 0;
  let inside: number[] = [];
  for (const [day, events] of days) {
    if (before + events > offset && before < offset + size) {
      if (inside.length === 0) skip = offset - before;
      inside = [...inside, day];
    }
    before += events;
  }
  return { total, first: Math.min(...inside), last: Math.max(...inside), skip };
}

/** Records in the order of their rows; of one event that of its latest change. @throws UnavailableError wrong if one is missing */
function inOrderOf(
  rows: readonly (readonly [bigint, ...number[]])[],
  found: readonly [bigint, string][],
): EventRecord[] {
  const texts = new Map(found);
  return rows.map(([key]) => {
    const text = texts.get(key);
    if (text === undefined) throw new UnavailableError("wrong", "The database lacks the record of an event.");
    return parseRecord(text);
  });
}

/**
 * Records of rows, in the order of the rows: from the table that holds nothing else, so that a filter never reads texts.
 * @throws UnavailableError wrong if one is missing
 */
export async function readRecords(
  { connection, visible }: Source,
  rows: readonly (readonly [bigint, ...number[]])[],
): Promise<EventRecord[]> {
  if (rows.length === 0) return [];
  const { rows: found } = await connection.rows(keyedRecord, (bind) => {
    const keys = bind.set(
      "UInt64",
      rows.map(([key]) => key),
    );
    return `SELECT toString(key), record FROM entente.records WHERE key IN ${keys} AND ${toldRows(visible, bind)} ORDER BY seq`;
  });
  return inOrderOf(rows, found);
}

/** One page of the events that a filter selects, as `Snapshot.page`. @param version that a cursor belongs to */
export async function readPage(
  source: Source,
  version: string,
  filter: Filter,
  { order = "asc", limit = DEFAULT_PAGE_EVENTS, cursor }: PageOptions = {},
): Promise<EventsPage> {
  const { connection, visible, codes } = source;
  const question = `${serializeFilter(filter)}|${order}`;
  const offset = cursor === undefined ? 0 : readCursor(cursor, version, question);
  const size = Math.min(Math.max(1, limit), MAX_PAGE_EVENTS);
  const way = order === "desc" ? "DESC" : "ASC";
  const where = (bind: Binder) =>
    [visibleRows(visible, bind), ...filterConditions(filter, [], codes, bind)].join(" AND ");
  const { rows: days } = await connection.rows(
    dayRow,
    (bind) => `SELECT first, count() FROM entente.events WHERE ${where(bind)} GROUP BY first ORDER BY first ${way}`,
  );
  const stretch = findStretch(days, offset, size);
  if (offset >= stretch.total) return { total: stretch.total, events: [] };
  const { rows } = await connection.rows(
    keyRow,
    (bind) => `SELECT toString(key), seq FROM entente.events
      WHERE first >= ${bind.whole("Int32", stretch.first)} AND first <= ${bind.whole("Int32", stretch.last)} AND ${where(bind)}
      ORDER BY first ${way}, last ${way}, id ${way} LIMIT ${bind.whole("UInt64", stretch.skip)}, ${bind.whole("UInt64", size)}`,
  );
  const events = (await readRecords(source, rows)).map(withPairs);
  const end = offset + size;
  return {
    total: stretch.total,
    events,
    ...(end < stretch.total ? { next: writeCursor(version, question, end) } : {}),
  };
}

/** All events that are seen, in the order of the store. Only for few: all come at once. */
export async function readAllEvents({ connection, visible }: Source): Promise<EventRecord[]> {
  const { rows } = await connection.rows(
    keyRow,
    (bind) =>
      `SELECT toString(key), seq FROM entente.events WHERE ${visibleRows(visible, bind)} ORDER BY first, last, id`,
  );
  const { rows: found } = await connection.rows(
    keyedRecord,
    (bind) => `SELECT toString(key), record FROM entente.records
      WHERE ${toldRows(visible, bind)} ORDER BY key, seq`,
  );
  return inOrderOf(rows, found);
}
