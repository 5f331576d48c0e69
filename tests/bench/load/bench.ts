import { once } from "node:events";
import { get } from "node:http";
import type { BenchOptions } from "../benches";
import { benchArchive } from "./archive";
import { dropData, makeData } from "./dataOf";
import { type Driven, drive } from "./drive";
import { fetchText, memory, SITE, startServer, usageOf } from "./server";

const SIZES = [1_000, 100_000];
/** From so many events on they are an archive: only summaries are measured. */
const ARCHIVE_EVENTS = 250_000;
const ARCHIVE_SIZE = 1_000_000;
const SECONDS = 8;
const SOAK_SECONDS = 60;
const READERS = 20;
/** Readers of everything at once, far more than there is room for. */
const CROWD = 200;
/** Growth of the resident memory over the soak that still counts as flat. */
const FLAT = 1.2;

const PAIRS = ["US-VN", "CN-VN", "JP-VN", "IN-VN", "RU-VN"];
const FROM = ["2008", "2013", "2016", "2019", "2022"];
const filters = PAIRS.flatMap((pair) => FROM.map((from) => `pair=${pair}&from=${from}`));
const KINDS: Readonly<Record<string, readonly string[]>> = {
  page: filters.map((filter) => `/en?${filter}`),
  "new page": Array.from(
    { length: 400 },
    (_, i) => `/en?pair=${PAIRS[i % 5]}&from=${1991 + (i % 33)}-${String(1 + (i % 12)).padStart(2, "0")}`,
  ),
  embed: filters.map((filter) => `/embed/themes?${filter}`),
  summary: filters.map((filter) => `/api/summary?${filter}`),
  export: filters.map((filter) => `/api/export/csv?${filter}`),
};

/** The longest that a watcher waits for the health while others ask, ms. */
async function slowestHealth(seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1_000;
  let slowest = 0;
  while (performance.now() < end) {
    const began = performance.now();
    await fetchText("/api/health");
    slowest = Math.max(slowest, performance.now() - began);
    await new Promise((done) => setTimeout(done, 250));
  }
  return slowest;
}

/** Readers who take a big file and leave in the middle of it. */
async function leaveEarly(count: number): Promise<void> {
  for (let i = 0; i < count; i++)
    await new Promise<void>((done) => {
      const sent = get(`${SITE}/api/export/json?from=${1990 + (i % 30)}`, (answer) => {
        answer.once("data", () => answer.destroy());
        answer.on("close", () => done());
      });
      sent.on("error", () => done());
    });
}

const line = (name: string, { answers, errors, busy, p50, p99, perSecond }: Driven) =>
  `${name.padEnd(10)}${String(answers).padStart(8)}${String(errors).padStart(8)}${String(busy).padStart(8)}${p50.toFixed(0).padStart(8)}${p99.toFixed(0).padStart(8)}${perSecond.toFixed(0).padStart(10)}`;

/** Pages, embeds, summaries and exports under load, then a minute of all and of readers who leave. @returns the goals that were missed */
async function benchFolder(size: number): Promise<string[]> {
  const missed: string[] = [];
  const root = makeData(size);
  const { server, seconds } = await startServer({ ENTENTE_DATA: root });
  try {
    const { events } = JSON.parse((await fetchText("/api/health")).text);
    console.log(`${events} events, first answer after ${seconds.toFixed(1)} s, ${(await memory()).toFixed(0)} MB`);
    console.log("             answers  errors    busy  p50 ms  p99 ms  a second  CPU ms each");
    for (const [kind, paths] of Object.entries(KINDS)) {
      const { cpu } = usageOf(server);
      const driven = await drive(SITE, paths, { readers: READERS, seconds: SECONDS });
      const each = (usageOf(server).cpu - cpu) / driven.answers;
      console.log(`${line(kind, driven)}${each.toFixed(1).padStart(13)}`);
      if (driven.errors > 0) missed.push(`${kind} at ${events} events: ${driven.errors} errors`);
    }
    const [crowd, health] = await Promise.all([
      drive(SITE, Object.values(KINDS).flat(), { readers: CROWD, seconds: SECONDS }),
      slowestHealth(SECONDS),
    ]);
    console.log(`${line("crowd", crowd)}; health at most ${health.toFixed(0)} ms`);
    if (crowd.errors > 0) missed.push(`a crowd at ${events} events: ${crowd.errors} errors`);
    const before = await memory();
    const soak = drive(SITE, Object.values(KINDS).flat(), { readers: 4, seconds: SOAK_SECONDS });
    await leaveEarly(50);
    console.log(line("mixed", await soak));
    const after = await memory();
    console.log(`memory ${before.toFixed(0)} MB, after ${SOAK_SECONDS} s ${after.toFixed(0)} MB\n`);
    if (after > before * FLAT) missed.push(`memory at ${events} events grew from ${before} to ${after} MB`);
  } finally {
    server.kill();
    await once(server, "exit");
    dropData(root);
  }
  return missed;
}

/** At a thousand events, a hundred thousand, and summaries of a million; or at the one size that is asked for. */
export async function benchLoad({ size }: BenchOptions): Promise<string[]> {
  const sizes = size === undefined ? [...SIZES, ARCHIVE_SIZE] : [size];
  const missed: string[] = [];
  for (const events of sizes)
    missed.push(...(await (events >= ARCHIVE_EVENTS ? benchArchive(events) : benchFolder(events))));
  for (const goal of missed) console.log(`missed: ${goal}`);
  return missed;
}
