import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { type ClientRequest, type IncomingMessage, request as send } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { expect, test, totalOf } from "./page";

// Needs the built app: a server of its own writes to a copy of the data.
const PORT = 3118;
const SITE = `http://127.0.0.1:${PORT}`;
const TOKEN = "a-token-of-the-tests-0123456789abcdef";
const START_MS = 30_000;
const ID = "2025-05-08-vn-us-defence-policy-dialogue-13";
const NEXT = "node_modules/next/dist/bin/next";
const ARGS = [NEXT, "start", "--port", String(PORT), "--hostname", "127.0.0.1"];

test.describe.configure({ mode: "serial" });
test.use({ baseURL: SITE });

let folder: string;
let server: ChildProcess;

test.beforeAll(async ({ request }) => {
  folder = await mkdtemp(join(tmpdir(), "entente-writes-"));
  await cp("data", folder, { recursive: true });
  const env = { ...process.env, ENTENTE_DATA: folder, ENTENTE_EDITOR_TOKEN: TOKEN, NEXT_TELEMETRY_DISABLED: "1" };
  server = spawn(process.execPath, ARGS, { env, stdio: "ignore" });
  const status = async () => (await request.get(`${SITE}/api/health`).catch(() => undefined))?.status();
  await expect.poll(status, { timeout: START_MS }).toBe(200);
});

test.afterAll(async () => {
  server?.kill();
  await rm(folder, { recursive: true, force: true });
});

const headers = (more: Record<string, string> = {}) => ({ authorization: `Bearer ${TOKEN}`, ...more });

async function readEvent(request: APIRequestContext) {
  const answer = await request.get(`/api/events/${ID}`);
  const file: { id: string }[] = JSON.parse(await readFile(join(folder, "events/2025.json"), "utf8"));
  return { tag: answer.headers().etag ?? "", event: file.find(({ id }) => id === ID) };
}

test("a server with a token of 31 characters does not start, and says why", () => {
  const env = { ...process.env, ENTENTE_EDITOR_TOKEN: "x".repeat(31), NEXT_TELEMETRY_DISABLED: "1" };
  const args = ARGS.map((arg) => (arg === String(PORT) ? String(PORT + 1) : arg));
  const done = spawnSync(process.execPath, args, { env, encoding: "utf8", timeout: START_MS });
  expect(done.status).toBe(1);
  expect(done.stderr).toContain("ENTENTE_EDITOR_TOKEN has 31 characters; it needs at least 32.");
});

test("a change is refused without the token, with a wrong one, and from another site, and the file stands", async ({
  request,
}) => {
  const before = await readFile(join(folder, "events/2025.json"), "utf8");
  const { event, tag } = await readEvent(request);
  const put = (more: Record<string, string>) =>
    request.put(`/api/events/${ID}`, { headers: { "if-match": tag, ...more }, data: { event } });
  expect((await put({})).status()).toBe(401);
  expect((await put({ authorization: `Bearer ${TOKEN}x` })).status()).toBe(401);
  expect((await put(headers({ "sec-fetch-site": "cross-site" }))).status()).toBe(403);
  expect((await put(headers({ "content-type": "text/plain" }))).status()).toBe(415);
  expect(await readFile(join(folder, "events/2025.json"), "utf8")).toBe(before);
});

test("a body above 1 MB is refused, whatever it says of its length", async ({ request }) => {
  const data = `{"event": "${"x".repeat(1024 * 1024)}"}`;
  const answer = await request.post("/api/events", {
    headers: headers({ "content-type": "application/json" }),
    data,
  });
  expect(answer.status()).toBe(413);
});

test("of two editors the second is told what the first has written", async ({ request }) => {
  const { event, tag } = await readEvent(request);
  const put = (title: string) =>
    request.put(`/api/events/${ID}`, {
      headers: headers({ "if-match": tag, "x-editor": "Lan" }),
      data: { event: { ...event, title: { en: title } } },
    });
  expect((await put("The first")).status()).toBe(200);
  const second = await put("The second");
  expect(second.status()).toBe(412);
  expect(await second.json()).toMatchObject({
    current: { title: { en: "The first" } },
    yours: { title: { en: "The second" } },
  });
  const trail = await (await request.get(`/api/events/${ID}/trail`, { headers: headers() })).json();
  expect(trail.entries[0]).toMatchObject({ by: "Lan", action: "changed" });
});

test("an open page takes over a new event in place, and says so", async ({ watched: page, request }) => {
  await page.goto("/en?pair=US-VN");
  const before = await totalOf(page);
  const { event } = await readEvent(request);
  const added = { ...event, id: "2026-01-01-vn-us-new-talks", start: "2026-01-01", round: undefined };
  const top = await page.locator("h1").first().boundingBox();
  const answer = await request.post("/api/events", { headers: headers(), data: { event: added } });
  expect(answer.status()).toBe(201);
  await expect.poll(() => totalOf(page), { timeout: 10_000 }).toBe(before + 1);
  await expect(page.getByRole("status").filter({ hasText: "The data have changed" })).toHaveCount(1);
  expect(await page.locator("h1").first().boundingBox()).toEqual(top);
  await expect(page.locator(`a[href*="2026-01-01-vn-us-new-talks"]`).first()).toBeVisible();
});

test("a draft is kept, and let go with a reason", async ({ request }) => {
  const wrong = await request.delete("/api/drafts/nothing", { headers: headers(), data: { reason: "not verifiable" } });
  expect(wrong.status()).toBe(404);
  const list = await (await request.get("/api/drafts", { headers: headers() })).json();
  expect(list).toEqual({ total: 0, drafts: [], next: null, problems: [] });
});

const answerOf = (sent: ClientRequest) =>
  new Promise<IncomingMessage>((done, fail) => sent.once("response", done).once("error", fail));

test("told to stop, the server finishes an export and a save that are on their way, and then ends", async ({
  request,
}) => {
  const { event, tag } = await readEvent(request);
  const body = JSON.stringify({ event: { ...event, dateNote: { en: "Saved at the last moment." } } });
  const ended = new Promise((done) => server.once("exit", done));
  const out = send(`${SITE}/api/export/json`, { agent: false });
  out.end();
  const exported = await answerOf(out);
  const save = send(`${SITE}/api/events/${ID}`, {
    agent: false,
    method: "PUT",
    headers: headers({ "if-match": tag, "content-type": "application/json" }),
  });
  const saved = answerOf(save);
  save.write(body.slice(0, 100));
  // What was sent before this is asked has arrived when it is answered.
  expect((await request.get("/api/health")).status()).toBe(200);
  server.kill("SIGTERM");
  save.end(body.slice(100));

  const parts: Buffer[] = [];
  for await (const part of exported) parts.push(part);
  expect(JSON.parse(Buffer.concat(parts).toString("utf8")).events.length).toBeGreaterThan(900);
  expect((await saved).statusCode).toBe(200);
  // 143 is 128 + 15: all was out; 0: a connection that nobody closed was not waited for.
  expect([0, 143]).toContain(await ended);
  const file = await readFile(join(folder, "events/2025.json"), "utf8");
  expect(JSON.parse(file).find(({ id }: { id: string }) => id === ID).dateNote.en).toBe("Saved at the last moment.");
});
