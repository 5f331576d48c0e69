import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { get } from "node:http";
import { dropData, makeData } from "./dataOf";
import { type Driven, drive } from "./drive";

const PORT = Number(process.env.BENCH_PORT ?? "3270");
const SITE = `http://127.0.0.1:${PORT}`;
const SIZES = [1_000, 100_000];
const SECONDS = 8;
const SOAK_SECONDS = 60;
const READERS = 20;
/** Growth of the resident memory over the soak that still counts as flat. */
const FLAT = 1.2;

const PAIRS = ["US-VN", "CN-VN", "JP-VN", "IN-VN", "RU-VN"];
const FROM = ["2008", "2013", "2016", "2019", "2022"];
const filters = PAIRS.flatMap((pair) => FROM.map((from) => `pair=${pair}&from=${from}`));
const KINDS: Readonly<Record<string, readonly string[]>> = {
  page: filters.map((filter) => `/en?${filter}`),
  embed: filters.map((filter) => `/embed/themes?${filter}`),
  summary: filters.map((filter) => `/api/summary?${filter}`),
  export: filters.map((filter) => `/api/export/csv?${filter}`),
};

function fetchText(path: string): Promise<{ status: number; text: string }> {
  return new Promise((done, fail) => {
    get(`${SITE}${path}`, async (answer) => {
      let text = "";
      for await (const part of answer) text += part;
      done({ status: answer.statusCode ?? 0, text });
    }).on("error", fail);
  });
}

async function startServer(root: string): Promise<{ server: ChildProcess; seconds: number }> {
  const began = performance.now();
  const server = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "--port", String(PORT), "--hostname", "127.0.0.1"],
    { stdio: "ignore", env: { ...process.env, ENTENTE_DATA: root, ENTENTE_METRICS: "1", ENTENTE_EDITOR_TOKEN: "" } },
  );
  for (let tries = 0; tries < 600; tries++) {
    const { status } = await fetchText("/api/health").catch(() => ({ status: 0 }));
    if (status === 200) return { server, seconds: (performance.now() - began) / 1_000 };
    await new Promise((done) => setTimeout(done, 100));
  }
  server.kill();
  throw new Error(`the server did not answer on ${SITE}: is the app built (npx next build)?`);
}

/** Resident memory of the server, MB, by its own metrics. */
async function memory(): Promise<number> {
  const { text } = await fetchText("/api/metrics");
  return Number(/^process_resident_memory_bytes (\d+)$/m.exec(text)?.[1] ?? Number.NaN) / 1e6;
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

const line = (name: string, { answers, errors, p50, p99, perSecond }: Driven) =>
  `${name.padEnd(10)}${String(answers).padStart(8)}${String(errors).padStart(8)}${p50.toFixed(0).padStart(8)}${p99.toFixed(0).padStart(8)}${perSecond.toFixed(0).padStart(10)}`;

/** Pages, embeds, summaries and exports under load, then a minute of all and of readers who leave: at a thousand events and at a hundred thousand. */
export async function benchLoad(): Promise<string[]> {
  const missed: string[] = [];
  for (const size of SIZES) {
    const root = makeData(size);
    const { server, seconds } = await startServer(root);
    try {
      const { events } = JSON.parse((await fetchText("/api/health")).text);
      console.log(`${events} events, first answer after ${seconds.toFixed(1)} s, ${(await memory()).toFixed(0)} MB`);
      console.log("             answers  errors  p50 ms  p99 ms  a second");
      for (const [kind, paths] of Object.entries(KINDS)) {
        const driven = await drive(SITE, paths, { readers: READERS, seconds: SECONDS });
        console.log(line(kind, driven));
        if (driven.errors > 0) missed.push(`${kind} at ${events} events: ${driven.errors} errors`);
      }
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
  }
  for (const goal of missed) console.log(`missed: ${goal}`);
  return missed;
}
