import { z } from "zod";
import type { Connection } from "../connection";
import { readChange } from "../readState";
import { DATA_FORM, LOADED_TABLES, schemaStatements } from "../schema";

const countRow = z.tuple([z.int()]);
const genRow = z.tuple([z.int()]);

/** A load that nobody sees before it is told. */
export interface Generation {
  gen: number;
  seq: number;
}

async function drop(connection: Connection, gens: readonly number[]): Promise<void> {
  for (const gen of gens)
    for (const table of LOADED_TABLES)
      await connection.everywhere(`ALTER TABLE entente.${table}_local DROP PARTITION ${Math.trunc(gen)}`);
}

/**
 * Make room for a load beside the one that is shown. What a load that broke off has left goes, and all that was replaced
 * before the last; what is shown stays until the next load, for those who are reading it.
 */
export async function beginGeneration(connection: Connection): Promise<Generation> {
  for (const statement of schemaStatements(connection.address.cluster)) await connection.everywhere(statement);
  const shown = await readChange(connection);
  const { rows } = await connection.rows(
    genRow,
    () => `SELECT DISTINCT gen FROM (SELECT gen FROM entente.records UNION ALL SELECT gen FROM entente.lists)`,
  );
  const others = rows.map(([gen]) => gen).filter((gen) => gen !== shown?.gen);
  await drop(connection, others);
  const gen = Math.max(shown?.gen ?? 0, ...others, 0) + 1;
  return { gen, seq: Math.max(Date.now(), (shown?.seq ?? 0) + 1) };
}

/** Ids that stand in a load more than once; few of them. */
export async function findDoubles(connection: Connection, { gen }: Generation): Promise<string[]> {
  const { rows } = await connection.rows(
    z.tuple([z.string()]),
    (bind) => `SELECT any(id) FROM entente.events WHERE gen = ${bind.whole("UInt32", gen)}
      GROUP BY key HAVING count() > 1 ORDER BY any(id) LIMIT 5`,
  );
  return rows.map(([id]) => id);
}

/** Show a load: from now on readers see it, whole. @returns events in it */
export async function publish(connection: Connection, { gen, seq }: Generation): Promise<number> {
  const { rows } = await connection.rows(
    countRow,
    (bind) => `SELECT count() FROM entente.events WHERE gen = ${bind.whole("UInt32", gen)}`,
  );
  const events = rows[0]?.[0] ?? 0;
  await connection.insert("loads", [{ seq, gen, form: DATA_FORM, events, at: new Date().toISOString() }]);
  return events;
}
