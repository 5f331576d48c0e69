import { createServer } from "node:http";
import { findBarriers } from "./barriers";
import { expect, open, test } from "./page";

test("a chart stands alone, with its title, its source and a way back; unknown ones do not exist", async ({
  watched: page,
}) => {
  test.setTimeout(150_000);
  await open(page, "/embed/network?pair=US-VN&lang=vi&theme=dark");
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("banner")).toHaveCount(0);
  const back = page.getByRole("link", { name: "Mở trong Entente" });
  await expect(back).toHaveAttribute("href", "/vi?pair=US-VN");
  expect(await findBarriers(page)).toEqual([]);
  const missing = await page.request.get("/embed/nothing");
  expect(missing.status()).toBe(404);
});

test("only embedded charts may be framed, and the frame is told its height", async ({ page, baseURL }) => {
  const frame = (path: string) => `<iframe src="${baseURL}${path}" title="x" width="800" height="100"></iframe>`;
  const host = createServer((request, answer) => {
    answer.setHeader("Content-Type", "text/html; charset=utf-8");
    answer.end(
      `<script>addEventListener("message", (e) => { document.title = e.data.type + " " + e.data.height })</script>${frame(request.url === "/page" ? "/en" : "/embed/network?pair=US-VN")}`,
    );
  });
  await new Promise<void>((done) => host.listen(0, "127.0.0.1", done));
  const at = host.address();
  const origin = `http://127.0.0.1:${typeof at === "object" && at ? at.port : 0}`;
  try {
    await page.goto(`${origin}/embed`);
    await expect(page.frameLocator("iframe").getByRole("heading", { level: 2 })).toBeVisible();
    await expect.poll(() => page.title()).toMatch(/^entente:height \d{3,4}$/);
    await page.goto(`${origin}/page`);
    await expect(page.frameLocator("iframe").locator("main")).toHaveCount(0);
  } finally {
    host.close();
  }
});

test("the menu of a chart gives the code that embeds it, by keyboard", async ({ watched: page }) => {
  await open(page, "/en?pair=US-VN");
  const menu = page.locator("#map .save-menu");
  await menu.locator("summary").focus();
  await page.keyboard.press("Enter");
  await menu.getByRole("button", { name: "Embed" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Embed this chart" });
  await expect(dialog.getByRole("textbox")).toHaveValue(/\/embed\/map\?pair=US-VN&amp;lang=en"/);
  await dialog.getByRole("button", { name: "Dark" }).click();
  await expect(dialog.getByRole("textbox")).toHaveValue(/theme=dark/);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
});

test("a page is cited with its data version, and an old link says what has changed", async ({ watched: page }) => {
  await open(page, "/en?pair=US-VN");
  await page.getByRole("link", { name: "Cite this page" }).click();
  const address = await page.getByRole("textbox", { name: "Permanent link" }).inputValue();
  expect(address).toMatch(/\/en\?pair=US-VN&v=[0-9a-f]{16}\.\d+$/);
  await page.keyboard.press("Escape");
  await page.goto(address);
  await expect(page.getByText("The data have changed")).toHaveCount(0);
  const { search, pathname } = new URL(address);
  const events = Number(/\.(\d+)$/.exec(search)?.[1]);
  await page.goto(`${pathname}?pair=US-VN&v=0000000000000000.${events - 2}`);
  await expect(
    page.getByText(`this view held ${events - 2} events then, ${events} now, a difference of +2`),
  ).toBeVisible();
});
