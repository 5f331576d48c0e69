import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { get } from "node:http";

const PORT = Number(process.env.BENCH_PORT ?? "3270");
export const SITE = `http://127.0.0.1:${PORT}`;
const TICKS_A_SECOND = 100;
const ASK_AGAIN_MS = 20;
/** Two minutes. */
const MOST_TRIES = 6_000;

export function fetchText(path: string): Promise<{ status: number; text: string }> {
  return new Promise((done, fail) => {
    get(`${SITE}${path}`, async (answer) => {
      let text = "";
      for await (const part of answer) text += part;
      done({ status: answer.statusCode ?? 0, text });
    }).on("error", fail);
  });
}

/**
 * Start the built app and wait for its first good answer.
 * @param env what differs from the environment of the bench
 */
export async function startServer(
  env: Readonly<Record<string, string>>,
): Promise<{ server: ChildProcess; seconds: number }> {
  const began = performance.now();
  const server = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "--port", String(PORT), "--hostname", "127.0.0.1"],
    {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, ENTENTE_METRICS: "1", ENTENTE_EDITOR_TOKEN: "", ...env },
    },
  );
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { status } = await fetchText("/api/health").catch(() => ({ status: 0 }));
    if (status === 200) return { server, seconds: (performance.now() - began) / 1_000 };
    await new Promise((done) => setTimeout(done, ASK_AGAIN_MS));
  }
  server.kill();
  throw new Error(`the server did not answer on ${SITE}: is the app built (npx next build)?`);
}

/** Resident memory of the server, MB, by its own metrics. */
export async function memory(): Promise<number> {
  const { text } = await fetchText("/api/metrics");
  return Number(/^process_resident_memory_bytes (\d+)$/m.exec(text)?.[1] ?? Number.NaN) / 1e6;
}

/** The most memory that a process ever had, MB, and the processor time that it has used, ms; NaN where the system does not tell. */
export function usageOf({ pid }: ChildProcess): { peak: number; cpu: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const fields = (readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1] ?? "").split(" ");
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { peak: Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1e3, cpu: (ticks * 1_000) / TICKS_A_SECOND };
  } catch {
    return { peak: Number.NaN, cpu: Number.NaN };
  }
}
