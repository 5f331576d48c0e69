import { once } from "node:events";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { makeEvents } from "@/lib/bench/generate";
import { makeLists, recordOf } from "../clickhouse/archive";
import { dropData } from "./dataOf";
import { drive } from "./drive";
import { fetchText, memory, SITE, startServer, usageOf } from "./server";

const READERS = 50;
const SECONDS = 8;
/** Between an answer and the next question of a reader who looks at what he got, ms. */
const PAUSE_MS = 500;
/** What the product promises of a million events. */
const GOALS = { seconds: 15, mb: 1_500, secondsAgain: 1, p99: 50 };
const WRITE_CHARS = 1_000_000;
/** Looks for the kept columns, a tenth of a second apart. */
const MOST_TRIES = 100;

const ACTORS = ["US", "CN", "JP", "FR", "DE", "GB", "IN", "RU", "KR", "AU"];
const filters = ACTORS.flatMap((actor) =>
  ["1995", "2003", "2010", "2015", "2020"].map((from) => `actor=${actor}&from=${from}`),
);
const others = ACTORS.flatMap((actor) =>
  Array.from({ length: 30 }, (_, i) => `actor=${actor}&from=${1990 + i}&to=${1993 + i}`),
);

/** Write so many made-up events, and the lists that they refer to. */
async function makeArchive(events: number): Promise<{ root: string; file: string }> {
  const root = mkdtempSync(path.join(tmpdir(), "entente-load-"));
  const lists = makeLists();
  mkdirSync(path.join(root, "events"));
  for (const [name, rows] of Object.entries(lists))
    writeFileSync(path.join(root, `${name}.json`), JSON.stringify(rows));
  const places = new Set(lists.places.map(({ id }) => id));
  const file = path.join(root, "events.ndjson");
  const out = createWriteStream(file);
  let [i, text] = [0, ""];
  for (const made of makeEvents(events)) {
    text += `${JSON.stringify(recordOf(made, i++, places))}\n`;
    if (text.length < WRITE_CHARS) continue;
    if (!out.write(text)) await once(out, "drain");
    text = "";
  }
  out.end(text);
  await once(out, "close");
  return { root, file };
}

/** An archive: read whole, read again from its kept columns, and counted for fifty readers. @returns the goals that were missed */
export async function benchArchive(events: number): Promise<string[]> {
  const missed: string[] = [];
  const goal = (name: string, value: number, most: number) => {
    if (!(value <= most)) missed.push(`${name} at ${events} events: ${value.toFixed(1)}, wanted ${most}`);
  };
  const { root, file } = await makeArchive(events);
  const env = { ENTENTE_DATA: root, ENTENTE_CACHE: path.join(root, "cache") };
  const opened = async (name: string, events: string) => {
    const { server, seconds } = await startServer({ ...env, ENTENTE_EVENTS: events });
    const { peak, cpu } = usageOf(server);
    console.log(
      `${name.padEnd(28)}${seconds.toFixed(1)} s to the first answer, ${(cpu / 1_000).toFixed(1)} s of processor, at most ${peak.toFixed(0)} MB`,
    );
    return { server, seconds, peak };
  };
  try {
    console.log(`archive of ${events} events, ${(statSync(file).size / 1e6).toFixed(0)} MB`);
    const isKept = () =>
      existsSync(env.ENTENTE_CACHE) && readdirSync(env.ENTENTE_CACHE).some((name) => /^archive-[0-9a-f]+$/.test(name));
    const read = async (name: string) => {
      const first = await opened(`${path.extname(name)}, read and checked`, name);
      goal(`reading ${path.extname(name)}, s`, first.seconds, GOALS.seconds);
      goal("memory, MB", first.peak, GOALS.mb);
      // Columns are kept after the first answer.
      for (let tries = 0; !isKept() && tries < MOST_TRIES; tries++) await new Promise((done) => setTimeout(done, 100));
      first.server.kill();
      await once(first.server, "exit");
    };
    await read(file);
    const { server, seconds } = await opened("from the kept columns", file);
    goal("the next start, s", seconds, GOALS.secondsAgain);
    try {
      for (const [name, questions, pauseMs] of [
        ["never asked before", others, 0],
        ["50 filters, no pause", filters, 0],
        ["50 filters, a pause", filters, PAUSE_MS],
      ] as const) {
        if (pauseMs === 0 && questions === filters) for (const one of filters) await fetchText(`/api/summary?${one}`);
        const paths = questions.map((one) => `/api/summary?${one}`);
        const { p50, p99, perSecond, errors } = await drive(SITE, paths, {
          readers: READERS,
          seconds: SECONDS,
          pauseMs,
        });
        console.log(
          `${name.padEnd(28)}${errors} errors, p50 ${p50.toFixed(0)}, p99 ${p99.toFixed(0)} ms, ${perSecond.toFixed(0)} a second`,
        );
        if (pauseMs > 0) goal("summary p99, ms", p99, GOALS.p99);
      }
      console.log(`memory ${(await memory()).toFixed(0)} MB`);
    } finally {
      server.kill();
      await once(server, "exit");
    }
    await pipeline(createReadStream(file), createGzip({ level: 1 }), createWriteStream(`${file}.gz`));
    await read(`${file}.gz`);
  } finally {
    dropData(root);
  }
  return missed;
}
