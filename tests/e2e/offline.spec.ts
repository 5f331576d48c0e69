import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test, totalOf } from "./page";

// A server of its own, which is ended: the network is gone then for pages and for the service worker alike.
const PORT = 3123;
const SITE = `http://127.0.0.1:${PORT}`;
const START_MS = 30_000;
const KEEP_MS = 60_000;
const ARGS = ["node_modules/next/dist/bin/next", "start", "--port", String(PORT), "--hostname", "127.0.0.1"];

test.describe.configure({ mode: "serial", timeout: 150_000 });

let folder: string;
let server: ChildProcess | undefined;
/** One visitor for all tests: what is kept for the first need not be fetched again for the second. */
let page: Page;

async function start(): Promise<void> {
  const env = { ...process.env, ENTENTE_DATA: folder, NEXT_TELEMETRY_DISABLED: "1" };
  server = spawn(process.execPath, ARGS, { env, stdio: "ignore" });
  const status = () =>
    fetch(`${SITE}/api/health`).then(
      (answer) => answer.status,
      () => 0,
    );
  await expect.poll(status, { timeout: START_MS }).toBe(200);
}

async function end(): Promise<void> {
  const running = server;
  server = undefined;
  if (!running) return;
  const ended = new Promise((resolve) => running.once("exit", resolve));
  running.kill("SIGKILL");
  await ended;
}

/** Names of the generations that are whole in this browser. */
const wholeOnes = () =>
  page.evaluate(async () => (await (await caches.open("entente-meta")).match("/whole"))?.json() ?? []);

async function keepAll(count: number): Promise<void> {
  await page.goto("/en");
  await expect.poll(wholeOnes, { timeout: KEEP_MS, intervals: [250] }).toHaveLength(count);
}

/** Generation of each kept answer that names one, by cache. */
const generationsKept = () =>
  page.evaluate(async () => {
    const found: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      if (!name.startsWith("entente-kept:")) continue;
      const cache = await caches.open(name);
      const answers = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
      const named = answers.flatMap((answer) => answer?.headers.get("x-generation") ?? []);
      found[name.slice("entente-kept:".length)] = [...new Set(named)];
    }
    return found;
  });

test.beforeAll(async ({ browser }) => {
  const context = await browser.newContext({ baseURL: SITE, serviceWorkers: "allow" });
  page = await context.newPage();
  folder = await mkdtemp(join(tmpdir(), "entente-offline-"));
  await cp("data", folder, { recursive: true });
});
test.beforeEach(start);
test.afterEach(end);
test.afterAll(async () => {
  await page.context().close();
  await rm(folder, { recursive: true, force: true });
});

test("a dashboard and its briefings open without a network, and say which data these are", async () => {
  await keepAll(1);
  const total = await totalOf(page);
  await end();

  await page.goto("/en");
  const notice = page.locator("[data-offline]");
  await expect(notice).toContainText(/data of version [0-9a-f]{8}, kept on .+, today\./);
  expect(await totalOf(page)).toBe(total);
  // The page is alive: a bubble of the map narrows the other views.
  await page
    .getByRole("link", { name: /^Da Nang: / })
    .first()
    .click();
  await expect.poll(() => totalOf(page)).toBeLessThan(total);
  await expect(page.locator("#events [data-event]").first()).toBeVisible();
  await page.locator("#events [data-event]").first().click();
  await expect(page.getByRole("dialog").getByRole("heading", { level: 2 })).toBeVisible();

  // A filter that was never asked for.
  await page.goto("/en?pair=US-VN&theme=dioxin");
  await expect.poll(() => totalOf(page)).toBeLessThan(total);
  const fewer = await totalOf(page);
  await expect(page.locator("#events-name")).toHaveText(new RegExp(`[^\\d]${fewer}$`));
  await expect(page.locator("#events [data-event]").first()).toBeVisible();

  await page.goto("/en/briefings/war-legacies/present");
  await expect(
    page
      .getByRole("heading", { level: 1 })
      .or(page.getByRole("heading", { level: 2 }))
      .first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/step=1/);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/step=2/);

  await page.goto("/en/pairs/US-VN");
  await expect(page.getByRole("heading", { name: "There is no network, and this page was not kept." })).toBeVisible();
  await expect(page.getByRole("link", { name: "Explore" })).toHaveAttribute("href", "/en");
});

test("two versions of the data are never mixed", async () => {
  await keepAll(1);
  const [first] = await wholeOnes();
  const file = join(folder, "events/2025.json");
  await writeFile(file, (await readFile(file, "utf8")).replaceAll("Hegseth", "Hegsethe"));
  await expect
    .poll(async () => (await (await fetch(`${SITE}/api/health`)).json()).dataVersion, { timeout: 10_000 })
    .not.toBe(first.split(".").at(-1));
  await keepAll(2);
  const [, second] = await wholeOnes();
  expect(await generationsKept()).toEqual({ [first]: [first], [second]: [second] });
  await end();
  await page.goto("/en");
  await expect(page.locator("[data-offline]")).toContainText(`version ${second.split(".").at(-1).slice(0, 8)}`);
});
