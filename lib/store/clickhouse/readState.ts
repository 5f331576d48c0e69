import { createHash } from "node:crypto";
import { z } from "zod";
import { UnavailableError } from "../moment";
import { readBounds } from "./bounds";
import { ClickHouseMoment } from "./clickHouseMoment";
import type { Connection } from "./connection";
import { readLists } from "./readLists";
import { DATA_FORM } from "./schema";
import { toldRows, type Visible, visibleRows } from "./where";

/** A change that is told: a load, or a saved event. */
export interface Change {
  seq: number;
  gen: number;
  /** of the tables and vocabularies */
  form: string;
  /** rows that are seen then */
  events: number;
  at: string;
}

const changeRow = z.tuple([z.int(), z.int(), z.string(), z.int(), z.string()]);
const hiddenRow = z.tuple([z.string().regex(/^\d{1,20}$/), z.int()]);
const countRow = z.tuple([z.int()]);

/** The last change that is told; undefined in a database that was never loaded. */
export async function readChange(connection: Connection): Promise<Change | undefined> {
  const { rows } = await connection.rows(
    changeRow,
    () => "SELECT seq, gen, form, events, at FROM entente.loads ORDER BY seq DESC LIMIT 1",
  );
  if (!rows[0]) return undefined;
  const [seq, gen, form, events, at] = rows[0];
  return { seq, gen, form, events, at };
}

/** What the readers of a change see. */
export async function readVisible(connection: Connection, { gen, seq }: Change): Promise<Visible> {
  const { rows: told } = await connection.rows(
    countRow,
    (bind) => `SELECT seq FROM entente.loads
      WHERE gen = ${bind.whole("UInt32", gen)} AND seq <= ${bind.whole("UInt64", seq)} ORDER BY seq`,
  );
  const seqs = told.map(([one]) => one);
  const { rows } = await connection.rows(
    hiddenRow,
    (bind) =>
      `SELECT toString(key), old FROM entente.hidden WHERE ${toldRows({ gen, seqs, hidden: [] }, bind)} ORDER BY key, old`,
  );
  return { gen, seqs, hidden: rows.map(([key, old]) => ({ key: BigInt(key), old })) };
}

/** A moment, and what tells it from the next. */
export interface State {
  change: Change;
  visible: Visible;
  moment: ClickHouseMoment;
}

/** A server that came back without its rows answers like a good one: so all are counted. */
async function holdCount(connection: Connection, visible: Visible, { events }: Change): Promise<void> {
  const { rows } = await connection.rows(
    countRow,
    (bind) => `SELECT count() FROM entente.events WHERE ${visibleRows(visible, bind)}`,
  );
  const found = rows[0]?.[0] ?? 0;
  if (found !== events)
    throw new UnavailableError("wrong", `The database holds ${found} of the ${events} events that were loaded.`);
}

/**
 * Look at the database now.
 * @param before given back if nothing has changed and all rows are still there
 * @throws UnavailableError gone, or wrong: nothing was loaded, or by another version, or rows are missing
 */
export async function readState(connection: Connection, before: State | undefined): Promise<State> {
  const change = await readChange(connection);
  if (!change) throw new UnavailableError("wrong", "The database was never loaded: npm run store:load.");
  if (change.form !== DATA_FORM)
    throw new UnavailableError("wrong", "The database was loaded by another version of this app: load it again.");
  if (before?.change.seq === change.seq && before.change.at === change.at) {
    await holdCount(connection, before.visible, change);
    return before;
  }
  const visible = await readVisible(connection, change);
  await holdCount(connection, visible, change);
  const [{ reference, codes }, bounds] = await Promise.all([
    readLists(connection, visible),
    readBounds(connection, visible),
  ]);
  const version = createHash("sha256").update(`${change.gen} ${change.seq} ${change.at}`).digest("hex").slice(0, 16);
  return { change, visible, moment: new ClickHouseMoment(version, { connection, visible, codes }, reference, bounds) };
}
