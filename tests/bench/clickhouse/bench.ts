import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { z } from "zod";
import { makeEvents } from "@/lib/bench/generate";
import type { EventRecord } from "@/lib/model/record";
import { Connection } from "@/lib/store/clickhouse/connection";
import { eventRow, recordRow } from "@/lib/store/clickhouse/eventRow";
import type { Lists } from "@/lib/store/clickhouse/idLists";
import { beginGeneration, publish } from "@/lib/store/clickhouse/load/generation";
import { listRows, numberLists } from "@/lib/store/clickhouse/load/listRows";
import { readState } from "@/lib/store/clickhouse/readState";
import { startCluster, whyNoClickHouse } from "../../clickhouse/cluster";
import type { BenchOptions } from "../benches";
import { quantile } from "../quantile";
import { freshResult, RESULTS } from "../resultFiles";
import { makeLists, recordOf } from "./archive";
import { QUESTIONS } from "./questions";

const DEFAULT_EVENTS = 1_000_000;
const BATCH_ROWS = 50_000;
const RUNS = 3;
const SERVER_BYTES = 4_000_000_000;

const secondsSince = (started: number) => (performance.now() - started) / 1000;

/** Put made-up events into the cluster; gives how many each question selects, counted by hand. */
async function fill(connection: Connection, lists: Lists, size: number): Promise<number[]> {
  const codes = numberLists(lists);
  const places = new Set(lists.places.map(({ id }) => id));
  const stamp = await beginGeneration(connection);
  await connection.insert("lists", listRows(lists, stamp));
  const counts = QUESTIONS.map(() => 0);
  const started = performance.now();
  let batch: EventRecord[] = [];
  let sending: Promise<unknown> = Promise.resolve();
  let sent = 0;
  const send = async () => {
    const events = batch;
    batch = [];
    const rows = events.map((event) =>
      eventRow(event, codes, { ...stamp, isUmbrella: false, text: event.title.en.toLowerCase() }),
    );
    const records = events.map((event) => recordRow(event, stamp));
    // The next rows are made while these are on their way.
    await sending;
    sending = Promise.all([connection.insert("events", rows), connection.insert("records", records)]);
    sent += events.length;
    process.stderr.write(
      `\r${sent.toLocaleString("en")} events, ${Math.round(sent / secondsSince(started)).toLocaleString("en")} a second `,
    );
  };
  let i = 0;
  for (const made of makeEvents(size)) {
    const event = recordOf(made, i++, places);
    QUESTIONS.forEach(({ has }, k) => {
      if (has(event)) counts[k] = (counts[k] ?? 0) + 1;
    });
    batch.push(event);
    if (batch.length === BATCH_ROWS) await send();
  }
  await send();
  await sending;
  process.stderr.write("\n");
  await publish(connection, stamp);
  return counts;
}

/** Bytes on the disks of all shards, of each table. */
async function readBytes(connection: Connection): Promise<Record<string, number>> {
  const { rows } = await connection.rows(
    z.tuple([z.string(), z.int()]),
    () => `SELECT table, sum(bytes_on_disk) FROM cluster('entente', system, parts)
      WHERE active AND database = 'entente' GROUP BY table ORDER BY table`,
  );
  return Object.fromEntries(rows);
}

/**
 * `npm run bench -- clickhouse [--size 10000000]`: made-up events on two shards of this machine: how fast they go in, what they
 * take on the disk, how long a summary takes. Every total is held against a count by hand.
 */
export async function benchClickHouse({ size = DEFAULT_EVENTS }: BenchOptions): Promise<string[]> {
  const reason = whyNoClickHouse();
  if (reason !== undefined) {
    console.log(`SKIPPED: ${reason}`);
    return [`clickhouse: ${reason}`];
  }
  const load = [loadavg()[0] ?? 0];
  const cluster = await startCluster({ memory: SERVER_BYTES });
  const connection = new Connection({
    urls: cluster.shards.map(({ url }) => url),
    cluster: "entente",
    timeoutMs: 120_000,
    browserEvents: 0,
  });
  try {
    const started = performance.now();
    const counts = await fill(connection, makeLists(), size);
    const rate = Math.round(size / secondsSince(started));
    const bytes = await readBytes(connection);
    console.log(`loaded ${size.toLocaleString("en")} events, ${rate.toLocaleString("en")} a second; bytes an event:`);
    for (const [table, all] of Object.entries(bytes))
      if (all > size) console.log(`  ${table.padEnd(16)} ${(all / size).toFixed(1)}`);
    const times = new Map<string, number[]>();
    const opening: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const open = performance.now();
      const { moment } = await readState(connection, undefined);
      opening.push(performance.now() - open);
      for (const [k, { name, filter }] of QUESTIONS.entries()) {
        const asked = performance.now();
        const { total } = await moment.summary(filter);
        times.set(name, [...(times.get(name) ?? []), performance.now() - asked]);
        if (total !== counts[k]) throw new Error(`${name}: ${total} events, by hand ${counts[k]}`);
      }
    }
    const all = [...times.values()].flat();
    const result = {
      events: size,
      shards: cluster.shards.length,
      load: [...load, loadavg()[0] ?? 0],
      loadedASecond: rate,
      bytesAnEvent: Object.fromEntries(
        Object.entries(bytes).map(([table, sum]) => [table, Number((sum / size).toFixed(1))]),
      ),
      openMs: Math.round(quantile(opening, 0.5)),
      summaryMs: { p50: Math.round(quantile(all, 0.5)), p95: Math.round(quantile(all, 0.95)) },
      questionsMs: Object.fromEntries([...times].map(([name, list]) => [name, Math.round(quantile(list, 0.5))])),
    };
    console.log(`\nsummary, ms: p50 ${result.summaryMs.p50}, p95 ${result.summaryMs.p95}; all totals right`);
    for (const [name, ms] of Object.entries(result.questionsMs)) console.log(`  ${name.padEnd(24)} ${ms}`);
    writeFileSync(freshResult(RESULTS, `clickhouse-${size}`), `${JSON.stringify(result, null, 2)}\n`);
    return [];
  } finally {
    await connection.close();
    await cluster.stop();
  }
}
