import type { Page } from "@playwright/test";
import { findChromium } from "./findChromium.mjs";

const LOOK_MS = 300;
const MAKE_MS = 300_000;

/** What is to be made, and where the pages are. */
export interface BrowserJob {
  /** address of the server, without a slash at its end */
  server: string;
  locale: string;
  id: string;
  /** file to write */
  out: string;
  say: (text: string) => void;
}

/** Open a page in Chromium, and close all of it afterwards. @throws Error that says how to get Chromium */
async function withPage(use: (page: Page) => Promise<void>): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error(
      "pdf, pptx and png need Chromium: install it (Debian, Ubuntu: apt-get install chromium) or set ENTENTE_CHROMIUM to its path. html needs none.",
    );
  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    await use(await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true }));
  } finally {
    await browser.close();
  }
}

async function openPage(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address, { waitUntil: "networkidle" });
  if (!answer?.ok()) throw new Error(`${address} answered ${answer?.status() ?? "nothing"}.`);
}

/** Print the slides' page: one step a page, or with what the speaker says. */
export async function printPdf(job: BrowserJob, hasNotes: boolean): Promise<void> {
  const { server, locale, id, out, say } = job;
  await withPage(async (page) => {
    say("laying out the pages");
    await openPage(page, `${server}/${locale}/briefings/${id}/slides${hasNotes ? "?notes=1" : ""}`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    say("writing the PDF");
    await page.pdf({ path: out, preferCSSPageSize: true, printBackground: true });
  });
}

/**
 * Take a file as a reader takes it, from the menu of the briefing's page.
 * @param step for a PNG, 0 is the first
 * @throws Error with what the page says
 */
export async function takeFromMenu(job: BrowserJob, kind: "pptx" | "png", step: number): Promise<void> {
  const { server, locale, id, out, say } = job;
  await withPage(async (page) => {
    await openPage(page, `${server}/${locale}/briefings/${id}`);
    await page.locator(".take-menu > summary").click();
    await page.locator(".take-step select").selectOption(String(step));
    const state = page.locator(".take-state");
    const saved = page.waitForEvent("download", { timeout: MAKE_MS });
    const failed = page
      .locator(".take-state.bad")
      .waitFor({ timeout: MAKE_MS })
      .then(async () => {
        throw new Error((await state.textContent()) ?? "The file could not be made.");
      });
    let last = "";
    const look = setInterval(async () => {
      const text = (await state.textContent().catch(() => "")) ?? "";
      if (text !== "" && text !== last) say(text);
      last = text;
    }, LOOK_MS);
    try {
      await page.locator(`[data-take="${kind}"]`).click();
      await (await Promise.race([saved, failed])).saveAs(out);
    } finally {
      clearInterval(look);
      // The other of the two ends with the page, and nobody asks how.
      for (const other of [saved, failed]) other.catch(() => undefined);
    }
  });
}
