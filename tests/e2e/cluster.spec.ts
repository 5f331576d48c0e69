import { type ChildProcess, spawn } from "node:child_process";
import { writeSync } from "node:fs";
import { type Cluster, freePorts, startCluster, whyNoClickHouse } from "../clickhouse/cluster";
import { type FrontDoor, openFrontDoor } from "../clickhouse/frontDoor";
import { expect, test, totalOf } from "./page";

const reason = whyNoClickHouse();
const TEST_MS = 90_000;
const STARTED_MS = 30_000;
const GONE_MS = 5_000;
/** Once a shard is back the page asks again by itself, every five seconds. */
const BACK_MS = 15_000;

/** `npm run store:load`. @returns what it says at its end */
function load(env: NodeJS.ProcessEnv): Promise<string> {
  const loading = spawn(process.execPath, ["node_modules/tsx/dist/cli.mjs", "lib/cli/storeLoad.ts"], {
    env: { ...env, ENTENTE_CLICKHOUSE_MS: "60000" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let said = "";
  loading.stdout.on("data", (text) => {
    said += text;
  });
  return new Promise((resolve) => loading.once("exit", (code) => resolve(`${said}exit ${code}`)));
}

/** One process of the app. @param apps takes it, so that it is ended also if it never answers */
async function startApp(port: number, env: NodeJS.ProcessEnv, apps: ChildProcess[]): Promise<void> {
  const next = ["node_modules/next/dist/bin/next", "start", "--port", String(port), "--hostname", "127.0.0.1"];
  apps.push(spawn(process.execPath, next, { env, stdio: "ignore" }));
  const isWell = () =>
    fetch(`http://127.0.0.1:${port}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(isWell, { timeout: STARTED_MS }).toBe(true);
}

test.describe("two apps on a cluster of two shards, behind one port", () => {
  test.skip(() => {
    const isSkipped = reason !== undefined && !process.env.CI;
    if (isSkipped) writeSync(2, `SKIPPED: two apps on a cluster: ${reason}\n`);
    return isSkipped;
  }, `SKIPPED: ${reason}`);
  let cluster: Cluster | undefined;
  let door: FrontDoor | undefined;
  const apps: ChildProcess[] = [];

  test.afterEach(async () => {
    for (const app of apps) app.kill("SIGKILL");
    await door?.stop();
    await cluster?.stop();
  });

  test("serve Explore, say so where they cannot, and come back", async ({ page, request }) => {
    test.setTimeout(TEST_MS);
    cluster = await startCluster();
    // Above the browser's limit, as a great archive is: the page asks for every count.
    const env = { ...process.env, ENTENTE_CLICKHOUSE: cluster.address, ENTENTE_BROWSER_EVENTS: "0" };
    const ports = await freePorts(2);
    const [loaded] = await Promise.all([load(env), ...ports.map((port) => startApp(port, env, apps))]);
    expect(loaded).toMatch(/^loaded [\d,]+ events, [\d,]+ a second\nexit 0$/);
    door = await openFrontDoor(ports);
    const { url } = door;
    const count = async (query: string): Promise<number> =>
      (await (await request.get(`${url}/api/summary?${query}`)).json()).total;
    const narrow = (query: string) => page.evaluate((text) => history.pushState(null, "", `?${text}`), query);

    // The whole page, whichever app answers: numbers of the server, and no columns.
    const asked: string[] = [];
    page.on("request", (sent) => asked.push(new URL(sent.url()).pathname));
    await page.goto(`${url}/en`);
    expect(await totalOf(page)).toBe(await count(""));
    for (const id of ["map", "themes", "network"]) await expect(page.locator(`#${id} svg a`).first()).toBeVisible();
    await expect(page.locator("#events [data-event]").first()).toBeVisible();
    const talks = await count("kind=talks");
    const pair = await count("pair=US-VN");
    await narrow("pair=US-VN");
    await expect.poll(() => totalOf(page)).toBe(pair);
    expect(asked.filter((path) => path === "/api/summary").length).toBeGreaterThan(0);
    expect(asked).not.toContain("/api/columns");

    // Pages of one event, pair, person or mechanism and files read what they need; what is made of all events says so.
    const [{ id: latest }] = (await (await request.get(`${url}/api/events?pair=US-VN&order=desc&limit=1`)).json())
      .events;
    for (const path of [
      `/en/events/${latest}`,
      `/api/events/${latest}`,
      "/en/pairs/US-VN",
      "/api/export/csv?pair=US-VN",
    ])
      expect(`${path} ${(await request.get(url + path)).status()}`).toBe(`${path} 200`);
    expect(await (await request.get(`${url}/en/pairs`)).text()).toContain("too many to be read for one page");

    // One app gone: nobody notices.
    apps[0]?.kill("SIGKILL");
    const late = await count("pair=US-VN&from=2015");
    await narrow("pair=US-VN&from=2015");
    await expect.poll(() => totalOf(page)).toBe(late);
    for (let i = 0; i < 4; i++) expect((await request.get(`${url}/en?kind=talks`)).status()).toBe(200);

    // A shard gone: no number is given, the last picture stays, and says so.
    await cluster.shards[1]?.kill();
    await expect(async () => {
      const answer = await request.get(`${url}/api/summary?kind=talks`);
      expect(answer.status()).toBe(503);
      expect(answer.headers()).toMatchObject({
        "content-type": "application/problem+json; charset=utf-8",
        "retry-after": "5",
      });
      expect(await answer.json()).toMatchObject({ type: "urn:entente:problem:database-unavailable", status: 503 });
    }).toPass({ timeout: GONE_MS });
    for (const path of ["/api/events", "/en", "/vi"]) expect((await request.get(url + path)).status()).toBe(503);
    const drawn = () =>
      page
        .locator("#themes svg")
        .first()
        .evaluate((svg) => [svg.textContent, ...Array.from(svg.querySelectorAll("path"), (path) => path.outerHTML)]);
    const picture = await drawn();
    await narrow("pair=CN-VN&from=2015");
    const notice = page.getByRole("alert").filter({ hasText: "The last picture stays" });
    await expect(notice).toBeVisible();
    expect(await totalOf(page)).toBe(late);
    expect(await drawn()).toEqual(picture);

    // Back by itself, with the numbers of before.
    await cluster.shards[1]?.start();
    await expect.poll(() => count("kind=talks"), { timeout: BACK_MS }).toBe(talks);
    await expect.poll(() => totalOf(page), { timeout: BACK_MS }).toBe(await count("pair=CN-VN&from=2015"));
    await expect(notice).toHaveCount(0);
  });
});
