import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "./page";

// Needs the built app: only there the threads of an archive run as they will.
const PORT = 3119;
const SITE = `http://127.0.0.1:${PORT}`;
const START_MS = 30_000;
const QUESTION = "/api/summary?pair=US-VN&from=2015";

test.describe.configure({ mode: "serial" });

let folder = "";
let server: ChildProcess | undefined;
let said = "";

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-archive-"));
  await cp("data", join(folder, "data"), { recursive: true });
});
test.afterAll(async () => {
  server?.kill();
  await rm(folder, { recursive: true, force: true });
});

/** Every event of the data folder, a line each. */
async function lines(): Promise<string> {
  const events = join(folder, "data", "events");
  const names = (await readdir(events)).filter((name) => name.endsWith(".json"));
  const texts = await Promise.all(names.map((name) => readFile(join(events, name), "utf8")));
  return texts.flatMap((text) => JSON.parse(text).map((row: unknown) => `${JSON.stringify(row)}\n`)).join("");
}

/** Start the server over an archive, and wait until it has its events. */
async function start(request: APIRequestContext, file: string): Promise<void> {
  said = "";
  server = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "--port", String(PORT), "--hostname", "127.0.0.1"],
    {
      env: {
        ...process.env,
        ENTENTE_DATA: join(folder, "data"),
        ENTENTE_EVENTS: join(folder, file),
        ENTENTE_CACHE: join(folder, "cache"),
        NEXT_TELEMETRY_DISABLED: "1",
      },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  server.stderr?.on("data", (text) => {
    said += text;
  });
  const status = async () => (await request.get(`${SITE}/api/health`).catch(() => undefined))?.status() ?? 0;
  await expect.poll(status, { timeout: START_MS }).toBe(200);
}

async function stop(): Promise<void> {
  const running = server;
  if (!running) return;
  running.kill();
  await once(running, "exit");
}

const kept = async () => (await readdir(join(folder, "cache"))).filter((name) => /^archive-[0-9a-f]{16}$/.test(name));

for (const packed of [false, true])
  test(`an archive${packed ? ", packed," : ""} is read once, opened from what was kept, and read anew when its file has changed`, async ({
    request,
  }) => {
    const file = packed ? "events.ndjson.gz" : "events.ndjson";
    await rm(join(folder, "cache"), { recursive: true, force: true });
    const text = await lines();
    await writeFile(join(folder, file), packed ? gzipSync(text) : text);
    const { dataVersion: _, ...expected } = await (await request.get(QUESTION)).json();

    await start(request, file);
    await expect.poll(() => said).toMatch(/events read and checked in/);
    const first = await (await request.get(`${SITE}${QUESTION}`)).json();
    expect(first).toMatchObject(expected);
    await expect.poll(kept, "kept after the first answer").toHaveLength(1);
    await stop();

    await start(request, file);
    await expect.poll(() => said).toMatch(/events from the kept columns in/);
    expect(await (await request.get(`${SITE}${QUESTION}`)).json()).toEqual(first);
    await stop();

    // The same events in another file: what was kept is of a file that is no more.
    if (packed) await writeFile(join(folder, file), gzipSync(`${text}\n`));
    else await appendFile(join(folder, file), "\n");
    await start(request, file);
    await expect.poll(() => said).toMatch(/events read and checked in/);
    expect(await (await request.get(`${SITE}${QUESTION}`)).json()).toMatchObject(expected);
    await stop();
  });
