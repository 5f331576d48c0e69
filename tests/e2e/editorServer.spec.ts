import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, open, test } from "./page";

// Needs the built app: a server of its own writes to a copy of the data.
const PORT = 3121;
const SITE = `http://127.0.0.1:${PORT}`;
const TOKEN = "a-token-of-the-tests-0123456789abcdef";
const START_MS = 30_000;

test.describe.configure({ mode: "serial" });
test.use({ baseURL: SITE });

let folder: string;
let server: ChildProcess;
const file = () => join(folder, "briefings/war-legacies.json");
const headingOf = async () => JSON.parse(await readFile(file(), "utf8")).steps[0].heading.en;

test.beforeAll(async ({ request }) => {
  folder = await mkdtemp(join(tmpdir(), "entente-briefings-"));
  await cp("data", folder, { recursive: true });
  const env = { ...process.env, ENTENTE_DATA: folder, ENTENTE_EDITOR_TOKEN: TOKEN, NEXT_TELEMETRY_DISABLED: "1" };
  const args = ["node_modules/next/dist/bin/next", "start", "--port", String(PORT), "--hostname", "127.0.0.1"];
  server = spawn(process.execPath, args, { env, stdio: "ignore" });
  const status = async () => (await request.get(`${SITE}/api/health`).catch(() => undefined))?.status();
  await expect.poll(status, { timeout: START_MS }).toBe(200);
});

test.afterAll(async () => {
  server?.kill();
  await rm(folder, { recursive: true, force: true });
});

const save = (page: Page) => page.getByRole("button", { name: "Save on server" });
const heading = (page: Page) => page.getByLabel("Heading", { exact: true });
const said = (page: Page) => page.locator(".edit-said");

async function giveToken(page: Page, token: string): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Editors’ token" });
  await dialog.getByLabel("Token").fill(token);
  await dialog.getByLabel("Your name").fill("Đặng An");
  await dialog.getByRole("button", { name: "Go on" }).click();
}

// Not watched: the browser says on the console that an answer was 401, 403 or 412, which is what is asked here.
test("a briefing is saved with the token; who is slower chooses; a read-only server says so", async ({
  page,
  request,
}) => {
  await open(page, "/en/briefings/war-legacies/edit");
  await heading(page).fill("Mine, first");
  await save(page).click();
  await giveToken(page, `${TOKEN}x`);
  await expect(page.getByRole("dialog").getByRole("alert")).toHaveText("The server does not take this token.");
  await giveToken(page, TOKEN);
  await expect(said(page)).toHaveText("Saved on the server.");
  expect(await headingOf()).toBe("Mine, first");
  expect(await readFile(join(folder, "trail/briefings/war-legacies.ndjson"), "utf8")).toContain('"by":"Đặng An"');

  // Somebody is faster: first what the server had before this one looked, then between its looking and its writing.
  const put = async (text: string) => {
    const before = await request.get(`${SITE}/api/briefings/war-legacies`);
    const { briefing } = await before.json();
    briefing.steps[0].heading.en = text;
    const answer = await request.put(`${SITE}/api/briefings/war-legacies`, {
      headers: { authorization: `Bearer ${TOKEN}`, "if-match": before.headers().etag ?? "" },
      data: { briefing },
    });
    expect(answer.status()).toBe(200);
  };
  await put("Theirs, first");
  await heading(page).fill("Mine, second");
  await save(page).click();
  const conflict = page.getByRole("dialog", { name: "Two versions" });
  await expect(conflict.getByRole("row").filter({ hasText: "Theirs, first" })).toContainText("Mine, second");
  await conflict.getByRole("button", { name: "Save this one over it" }).click();
  await expect(said(page)).toHaveText("Saved on the server.");
  expect(await headingOf()).toBe("Mine, second");

  await page.route(
    "**/api/briefings/war-legacies",
    async (route) => {
      if (route.request().method() === "PUT") await put("Theirs, second");
      await route.continue();
    },
    { times: 2 },
  );
  await heading(page).fill("Mine, third");
  const answer = page.waitForResponse((one) => one.request().method() === "PUT");
  await save(page).click();
  expect((await answer).status()).toBe(412);
  await conflict.getByRole("button", { name: "Take the server’s, keep this as a copy" }).click();
  await expect(heading(page)).toHaveValue("Theirs, second");
  await expect(said(page)).toHaveText(/Yours is kept as war-legacies-copy/);
  expect(await headingOf()).toBe("Theirs, second");
  await open(page, "/en/briefings/war-legacies-copy/edit");
  await expect(heading(page)).toHaveValue("Mine, third");
  await save(page).click();
  await expect(said(page)).toHaveText("Saved on the server.");
  expect((await request.get(`${SITE}/api/briefings/war-legacies-copy`)).status()).toBe(200);

  await page.route("**/api/briefings/war-legacies-copy", async (route) => {
    if (route.request().method() !== "PUT") return route.continue();
    const type = "https://entente.invalid/problems/read-only";
    return route.fulfill({ status: 403, contentType: "application/problem+json", json: { type, status: 403 } });
  });
  await heading(page).fill("Mine, fourth");
  await save(page).click();
  await expect(page.locator(".page-acts").getByRole("alert")).toHaveText(
    "This server is read-only: it has no editors’ token. Save a file instead.",
  );
});

// Not watched: to save a new briefing is to ask first whether there is one of its name, and 404 is the good answer.
test("from a Vietnamese page a briefing in Vietnamese alone is saved, and English readers are told", async ({
  page,
}) => {
  await open(page, "/vi/briefings/new/edit");
  await page.getByLabel("Tiêu đề").fill("Chỉ tiếng Việt");
  await page.getByRole("button", { name: "Bắt đầu" }).click();
  await page.getByLabel("Đề mục", { exact: true }).fill("Một đề mục");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu tệp" }).click();
  const unfinished = await readFile(await (await saving).path(), "utf8");
  await expect(said(page)).toHaveText(/chưa xong; có thể mở lại tệp ở đây\. Còn thiếu tiếng Anh ở 2 văn bản/);
  await page.locator(".page-acts input[type=file]").setInputFiles({
    name: "chi-tieng-viet.json",
    mimeType: "application/json",
    buffer: Buffer.from(unfinished),
  });
  await expect(page.getByText("Đã mở chi-tieng-viet.json.")).toBeVisible();
  await page.getByLabel("Sự thật").fill("[Các sự kiện](?pair=US-VN).");
  await page.getByLabel("Dành cho ai").fill("Bộ");
  await page.getByLabel("Ai chịu trách nhiệm").fill("Vụ");
  await page.getByRole("button", { name: "Lưu lên máy chủ" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Mã", { exact: true }).fill(TOKEN);
  await dialog.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(said(page)).toHaveText(/^Đã lưu lên máy chủ\. Còn thiếu tiếng Anh ở 5 văn bản/);
  await page.goto("/en/briefings/chi-tieng-viet");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Chỉ tiếng Việt");
  await expect(page.getByRole("note")).toHaveText(
    "5 texts of this briefing are not written in English yet and shown in Vietnamese.",
  );
});
