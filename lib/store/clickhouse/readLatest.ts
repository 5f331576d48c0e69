import { z } from "zod";
import type { Filter } from "@/lib/model/filter";
import type { EventRecord } from "@/lib/model/record";
import type { Records } from "../moment";
import type { Source } from "./askTallies";
import type { Binder } from "./bind";
import { keyOf } from "./keys";
import { keyRow, readRecords } from "./readPage";
import { filterConditions, visibleRows } from "./where";

const markedRow = z.tuple([...keyRow.def.items, z.int()]);
const countRow = z.tuple([z.int()]);
/** Records in one question: the keys of more are longer than an old server reads. */
const RECORDS_AT_ONCE = 5_000;

/** The latest events that a filter selects, as `Snapshot.select` has them last. */
export async function readLatest(source: Source, filter: Filter, most: number): Promise<Records> {
  const { connection, visible, codes } = source;
  const where = (bind: Binder) =>
    [visibleRows(visible, bind), ...filterConditions(filter, [], codes, bind)].join(" AND ");
  const [counted, { rows }] = await Promise.all([
    connection.rows(countRow, (bind) => `SELECT count() FROM entente.events WHERE ${where(bind)}`),
    connection.rows(
      markedRow,
      (bind) => `SELECT toString(key), seq, umbrella FROM entente.events WHERE ${where(bind)}
        ORDER BY first DESC, last DESC, id DESC LIMIT ${bind.whole("UInt64", most)}`,
    ),
  ]);
  rows.reverse();
  const events: EventRecord[] = [];
  for (let at = 0; at < rows.length; at += RECORDS_AT_ONCE)
    events.push(...(await readRecords(source, rows.slice(at, at + RECORDS_AT_ONCE))));
  return {
    total: counted.rows[0]?.[0] ?? 0,
    events,
    visits: rows.flatMap(([, , umbrella], at) => (umbrella === 1 ? (events[at]?.id ?? []) : [])),
  };
}

/** The parts of a visit, in the order of the store. */
export async function readParts(source: Source, id: string): Promise<EventRecord[]> {
  const { connection, visible } = source;
  const { rows } = await connection.rows(
    keyRow,
    (bind) => `SELECT toString(key), seq FROM entente.events
      WHERE parent = ${bind.whole("UInt64", keyOf(id))} AND ${visibleRows(visible, bind)} ORDER BY first, last, id`,
  );
  return (await readRecords(source, rows)).filter((event) => event.partOf === id);
}
