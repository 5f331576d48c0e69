import { z } from "zod";
import type { EventRecord } from "@/lib/model/record";
import type { Source } from "./askTallies";
import { keyOf } from "./keys";
import { readEvent } from "./readPage";
import { visibleRows } from "./where";

/** Where the row of an event stands. */
export interface SeenRow {
  key: bigint;
  seq: number;
}

/** What a change of one event changes beside it. */
export interface Family {
  /** the rows of the event itself, which the change replaces */
  own: SeenRow[];
  /** true if other events are its parts */
  hasParts: boolean;
  /** visits that get their first part or lose their last */
  changed: { event: EventRecord; isUmbrella: boolean; rows: SeenRow[] }[];
  faults: string[];
}

const keyRow = z.tuple([
  z
    .string()
    .regex(/^\d{1,20}$/)
    .transform(BigInt),
  z.int(),
  z.int(),
]);
/** Visits inside visits: deeper is a ring. */
const MOST_LEVELS = 20;

async function rowsOf({ connection, visible }: Source, id: string) {
  const { rows } = await connection.rows(
    keyRow,
    (bind) => `SELECT toString(key), seq, umbrella FROM entente.events
      WHERE key = ${bind.whole("UInt64", keyOf(id))} AND ${visibleRows(visible, bind)}`,
  );
  return rows.map(([key, seq, umbrella]) => ({ key, seq, isUmbrella: umbrella === 1 }));
}

/** Number of events that are parts of a visit, one event left out. */
async function partsOf({ connection, visible }: Source, id: string, without: string): Promise<number> {
  const { rows } = await connection.rows(
    z.tuple([z.int()]),
    (bind) => `SELECT count() FROM entente.events WHERE parent = ${bind.whole("UInt64", keyOf(id))}
      AND key != ${bind.whole("UInt64", keyOf(without))} AND ${visibleRows(visible, bind)}`,
  );
  return rows[0]?.[0] ?? 0;
}

/** The ring that an event would close, as its ids; none if it closes none. */
async function findRing(source: Source, event: EventRecord): Promise<string[]> {
  const path = [event.id];
  for (let up = event.partOf; up !== undefined && path.length < MOST_LEVELS; ) {
    path.push(up);
    if (up === event.id) return path;
    up = (await readEvent(source, up))?.partOf;
  }
  return [];
}

/** Look at the visit that an event is a part of, was a part of, or is. */
export async function findFamily(source: Source, event: EventRecord, old: EventRecord | undefined): Promise<Family> {
  const faults: string[] = [];
  const changed: Family["changed"] = [];
  const ring = await findRing(source, event);
  if (ring.length > 0) faults.push(`partOf goes round in a ring: ${ring.join(" > ")}`);
  const turn = async (id: string | undefined, isUmbrella: boolean) => {
    if (id === undefined || id === event.id) return;
    const parent = await readEvent(source, id);
    if (!parent) {
      if (isUmbrella) faults.push(`partOf names the unknown event "${id}"`);
      return;
    }
    const rows = await rowsOf(source, id);
    if (rows.some((row) => row.isUmbrella !== isUmbrella)) changed.push({ event: parent, isUmbrella, rows });
  };
  if (event.partOf !== old?.partOf) {
    await turn(event.partOf, true);
    if (old?.partOf !== undefined && (await partsOf(source, old.partOf, event.id)) === 0) await turn(old.partOf, false);
  }
  return {
    own: await rowsOf(source, event.id),
    hasParts: (await partsOf(source, event.id, event.id)) > 0,
    changed,
    faults,
  };
}
