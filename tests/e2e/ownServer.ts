import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./page";

const START_MS = 30_000;

/**
 * A server of a file's own, over a copy of the data, that editors write to; it goes with the last test.
 *
 * @returns its address, and the folder of its data
 */
export function ownServer(port: number, token: string): { site: string; folder(): string } {
  const site = `http://127.0.0.1:${port}`;
  let folder = "";
  let server: ChildProcess | undefined;
  test.beforeAll(async ({ request }) => {
    folder = await mkdtemp(join(tmpdir(), "entente-own-"));
    await cp("data", folder, { recursive: true });
    const env = { ...process.env, ENTENTE_DATA: folder, ENTENTE_EDITOR_TOKEN: token, NEXT_TELEMETRY_DISABLED: "1" };
    const args = ["node_modules/next/dist/bin/next", "start", "--port", String(port), "--hostname", "127.0.0.1"];
    server = spawn(process.execPath, args, { env, stdio: "ignore" });
    const status = async () => (await request.get(`${site}/api/health`).catch(() => undefined))?.status() ?? 0;
    await expect.poll(status, { timeout: START_MS }).toBe(200);
  });
  test.afterAll(async () => {
    server?.kill();
    await rm(folder, { recursive: true, force: true });
  });
  return { site, folder: () => folder };
}
