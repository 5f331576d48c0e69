import { once } from "node:events";
import { type CDPSession, chromium, type Page } from "@playwright/test";
import { findChromium } from "@/lib/cli/findChromium.mjs";
import type { BenchOptions } from "../benches";
import { dropData, makeData } from "../load/dataOf";
import { SITE, startServer } from "../load/server";
import { quantile } from "../quantile";

const SIZES = [1_000, 10_000, 100_000];
const BRUSHES = 30;
/** Marks that are taken on and off, each. */
const TOGGLES = 5;
/** Rounds of frames and idle turns without a change of the page after which an interaction counts as done. */
const QUIET_TURNS = 3;

/** Milliseconds that one interaction took. */
interface Taken {
  /** of the page's main thread: scripts, styles, layout and paint */
  work: number;
  /** until every view had changed and the page was quiet */
  settled: number;
}

/** In the page: until nothing in it has changed for some frames. @returns the milliseconds until the last change */
function untilQuiet(turns: number): Promise<number> {
  const began = performance.now();
  let [last, still] = [began, 0];
  const watcher = new MutationObserver(() => {
    [last, still] = [performance.now(), 0];
  });
  watcher.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  return new Promise((done) => {
    const turn = () =>
      requestAnimationFrame(() =>
        requestIdleCallback(() => {
          still += 1;
          if (still < turns) return turn();
          watcher.disconnect();
          done(last - began);
        }),
      );
    turn();
  });
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
}

async function take(page: Page, session: CDPSession, act: () => Promise<void>): Promise<Taken> {
  const before = await taskSeconds(session);
  // Both, so that a page that is left in the middle ends the bench, and not the process with its server.
  const [settled] = await Promise.all([page.evaluate(untilQuiet, QUIET_TURNS), act()]);
  return { work: ((await taskSeconds(session)) - before) * 1_000, settled };
}

/** Open the page, and have it taken up whole: a reader who moves the pointer is about to act. */
async function open(page: Page): Promise<void> {
  await page.goto("/en");
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  await page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith("__reactContainer")));
  await page.evaluate(untilQuiet, QUIET_TURNS * 4);
}

/** Press a mark as a hand does, where it lies in the page now. */
const press = (page: Page, view: string, nth: number) => () =>
  page.evaluate(
    ([selector, index]) => {
      const mark = [...document.querySelectorAll(`${selector} svg a`)][Number(index)];
      mark?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    },
    [view, String(nth)],
  );

/** What a reader does on the page: slides the first year on, then takes marks of the network and of the themes on and off. */
async function measure(page: Page, session: CDPSession): Promise<Record<string, Taken[]>> {
  const from = page.getByRole("search").getByRole("slider", { name: "From" });
  const taken: Record<string, Taken[]> = { brush: [], pair: [], theme: [] };
  // A choice of years is given on when the handle is left.
  const slide = async () => {
    await page.keyboard.press("ArrowRight");
    await from.blur();
  };
  for (let i = 0; i < BRUSHES; i++) {
    await from.focus();
    taken.brush?.push(await take(page, session, slide));
  }
  for (const [name, view] of [
    ["pair", "#network"],
    ["theme", "#themes"],
  ] as const) {
    await open(page);
    for (let i = 0; i < TOGGLES; i++) {
      taken[name]?.push(await take(page, session, press(page, view, i)));
      taken[name]?.push(await take(page, session, () => page.goBack().then(() => undefined)));
    }
  }
  return taken;
}

const say = (values: readonly number[]) =>
  `${quantile(values, 0.5).toFixed(0).padStart(5)} /${quantile(values, 0.95).toFixed(0).padStart(5)}`;

async function benchSize(size: number, executablePath: string): Promise<void> {
  const root = makeData(size);
  const { server } = await startServer({ ENTENTE_DATA: root });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const context = await browser.newContext({
      baseURL: SITE,
      viewport: { width: 1440, height: 900 },
      serviceWorkers: "block",
    });
    // The compiler of this file gives names to functions by a helper that no page has.
    await context.addInitScript({ content: "globalThis.__name = (named) => named;" });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable");
    // Once for the server, once for the page.
    await page.goto("/en");
    await open(page);
    const ready = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0);
    const taken = await measure(page, session);
    console.log(`\n${size.toLocaleString("en")} events, first paint ${ready.toFixed(0)} ms; p50 / p95 ms`);
    for (const [name, list] of Object.entries(taken))
      console.log(
        `${name.padEnd(8)} work ${say(list.map(({ work }) => work))}   settled ${say(list.map(({ settled }) => settled))}`,
      );
  } finally {
    await browser.close();
    server.kill();
    if (server.exitCode === null) await once(server, "exit");
    dropData(root);
  }
}

/**
 * `npm run bench -- explore [--size N]`: the whole Explore page (map, network, themes, list) in Chromium over so many events:
 * what each interaction costs the page, and when all views have followed. Needs a built app.
 */
export async function benchExplore({ size }: BenchOptions): Promise<string[]> {
  const executablePath = process.env.ENTENTE_CHROMIUM ?? findChromium();
  if (!executablePath) throw new Error("the bench of Explore needs Chromium: set ENTENTE_CHROMIUM to its path");
  for (const one of size === undefined ? SIZES : [size]) await benchSize(one, executablePath);
  return [];
}
