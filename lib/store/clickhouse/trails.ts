import { z } from "zod";
import { readTrail, type TrailEntry } from "../write/trail";
import type { Connection } from "./connection";
import { keyOf } from "./keys";

/** The changes of an event that were told, the latest first. */
export async function readTrailOf(connection: Connection, id: string): Promise<TrailEntry[]> {
  const { rows } = await connection.rows(
    z.tuple([z.int(), z.string()]),
    (bind) => `SELECT seq, entry FROM entente.trails WHERE key = ${bind.whole("UInt64", keyOf(id))} ORDER BY seq`,
  );
  if (rows.length === 0) return [];
  const { rows: told } = await connection.rows(
    z.tuple([z.int()]),
    (bind) =>
      `SELECT seq FROM entente.loads WHERE seq IN ${bind.set(
        "UInt64",
        rows.map(([seq]) => seq),
      )}`,
  );
  const seqs = new Set(told.map(([seq]) => seq));
  return readTrail(rows.flatMap(([seq, entry]) => (seqs.has(seq) ? [entry] : [])).join("\n"));
}
