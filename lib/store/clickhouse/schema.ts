import { createHash } from "node:crypto";
import { FORMATS, KINDS, LEVELS, STATUSES } from "@/lib/model/vocabulary";
import { DATABASE } from "./connection";

/** Raise it when a table or the meaning of a column changes: data of another form are not read. */
const FORM = 1;

/** Form of the tables and of the closed vocabularies, whose words stand in the tables as positions. */
export const DATA_FORM = `${FORM}.${createHash("sha256")
  .update(JSON.stringify([KINDS, LEVELS, FORMATS, STATUSES]))
  .digest("hex")
  .slice(0, 8)}`;

/** Stand for "none". */
export const NO_PLACE = 0xffff_ffff;
export const NO_MECHANISM = 0xffff;
export const NO_THEME = 0xff;
export const NO_MONTH = -1;

/**
 * `gen` is the load that a row belongs to, `seq` the change that brought it: rows of changes that
 * are told in `loads` are seen.
 * `solo` is the pair of an event of two actors and 0 for others: most questions for a pair read one stretch of the table.
 * `tops` has a bit for each theme that is no subtheme, in reading order.
 */
const EVENTS = `gen UInt32, seq UInt64, key UInt64, id String, solo UInt32, first Int32, last Int32, year UInt16, month Int32,
  kind UInt8, level UInt8, format UInt8, status UInt8, lead UInt8, place UInt32, mechanism UInt16, umbrella UInt8, inferred UInt8,
  actors Array(UInt16), pairs Array(UInt32), themes Array(UInt8), tops UInt64, people Array(UInt32), instruments Array(UInt16),
  sources Array(UInt64), parent UInt64, text String`;
const RECORDS = "gen UInt32, seq UInt64, key UInt64, record String";
const LISTS = "gen UInt32, seq UInt64, list String, code UInt32, id String, record String";
const HIDDEN = "gen UInt32, seq UInt64, key UInt64, old UInt64";
const TRAILS = "seq UInt64, key UInt64, entry String";
const LOADS = "seq UInt64, gen UInt32, form String, events UInt64, at String";

interface Table {
  name: string;
  columns: string;
  /** of the MergeTree on each shard */
  engine: string;
  /** which shard a row goes to */
  shardBy: string;
}

const TABLES: readonly Table[] = [
  {
    name: "events",
    columns: EVENTS,
    engine: "PARTITION BY gen ORDER BY (solo, first, key)",
    shardBy: "key",
  },
  {
    name: "records",
    columns: RECORDS,
    engine: "PARTITION BY gen ORDER BY (key, seq) SETTINGS index_granularity = 256",
    shardBy: "key",
  },
  { name: "lists", columns: LISTS, engine: "PARTITION BY gen ORDER BY (list, id)", shardBy: "cityHash64(id)" },
  { name: "hidden", columns: HIDDEN, engine: "PARTITION BY gen ORDER BY (key, seq)", shardBy: "key" },
  { name: "trails", columns: TRAILS, engine: "ORDER BY (key, seq)", shardBy: "key" },
  { name: "loads", columns: LOADS, engine: "ORDER BY seq", shardBy: "seq" },
];

/** Tables whose rows belong to a load. */
export const LOADED_TABLES = ["events", "records", "lists", "hidden"] as const;

/** What to run on every server, in this order; changes nothing where it was run before. */
export function schemaStatements(cluster: string): string[] {
  return [
    `CREATE DATABASE IF NOT EXISTS ${DATABASE}`,
    ...TABLES.flatMap(({ name, columns, engine, shardBy }) => [
      `CREATE TABLE IF NOT EXISTS ${DATABASE}.${name}_local (${columns}) ENGINE = MergeTree ${engine}`,
      `CREATE TABLE IF NOT EXISTS ${DATABASE}.${name} (${columns})
        ENGINE = Distributed(${cluster}, ${DATABASE}, ${name}_local, ${shardBy})`,
    ]),
  ];
}
