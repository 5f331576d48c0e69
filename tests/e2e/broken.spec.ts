import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./page";

// Needs the built app: a second server reads a broken copy of the data.
const PORT = 3117;
const SITE = `http://127.0.0.1:${PORT}`;
const START_MS = 30_000;

test.describe.configure({ mode: "serial" });

let folder: string;
let server: ChildProcess;

test.beforeAll(async ({ request }) => {
  folder = await mkdtemp(join(tmpdir(), "entente-broken-"));
  await cp("data", folder, { recursive: true });
  const file = join(folder, "events", "2023.json");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace('"start": "2023-12-12"', '"start": "2023-12-32"'));
  server = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "--port", String(PORT), "--hostname", "127.0.0.1"],
    {
      env: { ...process.env, ENTENTE_DATA: folder, NEXT_TELEMETRY_DISABLED: "1" },
      stdio: "ignore",
    },
  );
  // A page is asked first, not the API: who opens the store first has made mistakes possible before.
  await expect
    .poll(async () => (await request.get(`${SITE}/en`).catch(() => undefined))?.status() ?? 0, {
      timeout: START_MS,
    })
    .toBeGreaterThan(0);
});

test.afterAll(async () => {
  server?.kill();
  await rm(folder, { recursive: true, force: true });
});

test("with a broken data folder every page answers 503 and names file, record and fault", async ({ page }) => {
  for (const path of [
    "/",
    "/en",
    "/vi?pair=US-VN",
    "/en/data",
    "/en/events/2025-05-08-vn-us-defence-policy-dialogue-13",
  ]) {
    const answer = await page.goto(`${SITE}${path}`);
    expect(answer?.status(), path).toBe(503);
    await expect(page.getByRole("heading", { name: "The data cannot be read" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Không đọc được dữ liệu" })).toBeVisible();
    const faults = page.getByRole("listitem");
    await expect(faults.first()).toContainText("2023.json");
    await expect(faults.first()).toContainText("2023-12-32");
    await expect(page.locator("body")).not.toContainText(folder);
  }
});

test("with a broken data folder every route of the API answers 503 with the faults, never half", async ({
  request,
}) => {
  for (const path of ["events", "summary", "columns", "reference", "export/csv"]) {
    const answer = await request.get(`${SITE}/api/${path}`);
    expect(answer.status(), path).toBe(503);
    expect(answer.headers()["content-type"], path).toContain("application/problem+json");
    expect(answer.headers()["retry-after"], path).toBeTruthy();
    const problem = await answer.json();
    expect(JSON.stringify(problem.problems), path).toContain("2023.json");
    expect(JSON.stringify(problem), path).not.toContain(folder);
  }
  const health = await request.get(`${SITE}/api/health`);
  expect(health.status()).toBe(503);
  expect((await health.json()).problems.length).toBeGreaterThan(0);
});

test("once the file is mended the page works again by itself", async ({ page }) => {
  await cp("data/events/2023.json", join(folder, "events", "2023.json"));
  await expect.poll(async () => (await page.goto(`${SITE}/en`))?.status(), { timeout: START_MS }).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^[\d,]+ events/);
});

test("a file that breaks while the server runs changes nothing for readers, and health says it", async ({
  request,
}) => {
  const before = await (await request.get(`${SITE}/api/summary`)).json();
  await writeFile(join(folder, "events", "2024.json"), "[{ broken");
  await expect
    .poll(async () => JSON.stringify(await (await request.get(`${SITE}/api/health`)).json()), { timeout: START_MS })
    .toContain("2024.json");
  const after = await request.get(`${SITE}/api/summary`);
  expect(after.status()).toBe(200);
  expect((await after.json()).total).toBe(before.total);
});

test("a broken cursor is refused, not a fault of ours, where a page was the first thing asked for", async ({
  request,
}) => {
  const answer = await request.get(`${SITE}/api/events?cursor=broken`);
  expect(answer.status()).toBe(400);
  expect((await answer.json()).errors[0].field).toBe("cursor");
});
