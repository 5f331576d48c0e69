import { expect, test } from "./page";
import { agreedTotal, explore, marks, tabTo, view } from "./steps";

/** Every parameter of the filter: as somebody types it, and as the page writes it. */
const PARAMETERS = [
  [
    "to=2025-06&from=2015&theme=war-legacy,dioxin&pair=us-vn,VN-CN",
    "pair=CN-VN,US-VN&theme=dioxin,war-legacy&from=2015&to=2025-06",
  ],
  ["level=minister,leader&actor=JP&kind=talks", "actor=JP&kind=talks&level=leader,minister"],
  ["format=phone&from=2015-02-03", "format=phone&from=2015-02-03"],
  [
    "status=held&mechanism=us-vn-defence-policy-dialogue&place=hanoi",
    "place=hanoi&mechanism=us-vn-defence-policy-dialogue&status=held",
  ],
  ["person=nguyen-phu-trong", "person=nguyen-phu-trong"],
  ["include=umbrella&instrument=unclos", "instrument=unclos&include=umbrella"],
  ["q=Da Nang", "q=Da%20Nang"],
] as const;

for (const [typed, written] of PARAMETERS) {
  test(`?${typed} is read, applied, and written ?${written}`, async ({ watched: page }) => {
    await explore(page, `/en?${typed}`);
    await expect(page.getByRole("region", { name: "Notes on this link" })).toHaveCount(0);
    expect(await agreedTotal(page)).toBeGreaterThan(0);
    // What the page writes stands in every link that it offers, such as that to the data.
    const download = page.getByRole("link", { name: "Download data" });
    await expect(download).toHaveAttribute("href", `/en/data?${written}#downloads`);
    await expect(page.getByRole("list", { name: "Active filters" }).getByRole("button").first()).toBeVisible();
  });
}

test("a click writes the whole filter in one order", async ({ watched: page }) => {
  await explore(page, "/en?to=2025-06&theme=war-legacy&pair=VN-US");
  await marks(view(page, "Where they meet"), /^Hanoi/)
    .first()
    .click();
  await expect(page).toHaveURL(/\/en\?pair=US-VN&theme=war-legacy&place=[a-z,-]*hanoi[a-z,-]*&to=2025-06$/);
  await agreedTotal(page);
});

test("a filter survives the change of language", async ({ watched: page }) => {
  await explore(page, "/en?pair=CN-VN,US-VN&theme=defence&from=2015");
  const total = await agreedTotal(page);
  await page.getByRole("link", { name: "VI", exact: true }).click();
  // One selection, one address: commas stay readable here too.
  await expect(page).toHaveURL(/\/vi\?pair=CN-VN,US-VN&theme=defence&from=2015$/);
  expect(await agreedTotal(page)).toBe(total);
});

const MANGLED = [
  ["pair=US-XX", "pair “US-XX”"],
  ["theme=dioxine", "theme “dioxine”"],
  ["from=2015-13", "date “2015-13”"],
  ["from=2020&to=2010", "ends before it starts"],
  ["colour=red", "“colour”"],
  ["kind=talks&kind=visit", "more than once"],
] as const;

for (const [query, said] of MANGLED) {
  test(`?${query} opens with a notice that can be dismissed`, async ({ watched: page }) => {
    await explore(page, `/en?${query}`);
    const notes = page.getByRole("region", { name: "Notes on this link" });
    await expect(notes).toContainText(said);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^[\d,]+ events/);
    await notes.getByRole("button", { name: "Dismiss this note" }).click();
    await expect(notes).toHaveCount(0);
  });
}

test("the good parts of a mangled link hold, and its suggestion mends the rest", async ({ watched: page }) => {
  await explore(page, "/en?pair=US-VN&theme=dioxine");
  await expect(page.getByRole("button", { name: /^Pair US-VN/ })).toBeVisible();
  await page.getByRole("region", { name: "Notes on this link" }).getByRole("link", { name: "dioxin" }).click();
  await expect(page).toHaveURL(/\/en\?pair=US-VN&theme=dioxin$/);
  await expect(page.getByRole("region", { name: "Notes on this link" })).toHaveCount(0);
  expect(await agreedTotal(page)).toBeGreaterThan(0);
});

test("back and forward walk through the filters, and the page follows", async ({ watched: page }) => {
  await explore(page);
  const all = await agreedTotal(page);
  await marks(view(page, "Who meets whom"), /^United States–Viet Nam, /).click();
  await expect(page).toHaveURL(/\?pair=US-VN$/);
  const pair = await agreedTotal(page);
  await marks(view(page, "Where they meet"), /^Da Nang: /)
    .first()
    .click();
  await expect(page).toHaveURL(/\?pair=US-VN&place=[a-z,-]*da-nang/);
  const both = await agreedTotal(page);
  expect(both).toBeLessThan(pair);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\?pair=US-VN$/);
  expect(await agreedTotal(page)).toBe(pair);
  await page.goBack();
  await expect(page).toHaveURL(/\/en$/);
  expect(await agreedTotal(page)).toBe(all);
  await page.goForward();
  await expect(page).toHaveURL(/\/en\?pair=US-VN$/);
  await page.goForward();
  await expect(page).toHaveURL(/\?pair=US-VN&place=[a-z,-]*da-nang/);
  expect(await agreedTotal(page)).toBe(both);
});

test("a text that is typed makes one step back, not one for each letter", async ({ watched: page }) => {
  await explore(page, "/en?pair=US-VN");
  const pair = await agreedTotal(page);
  const box = page.getByRole("searchbox", { name: "Text" });
  await box.pressSequentially("dioxin", { delay: 250 });
  await expect(page).toHaveURL(/q=dioxin$/);
  expect(await agreedTotal(page)).toBeLessThan(pair);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\?pair=US-VN$/);
  await expect(box).toHaveValue("");
  expect(await agreedTotal(page)).toBe(pair);
});

const LANGUAGES = [
  ["vi-VN,vi;q=0.9,en;q=0.8", "/vi"],
  ["en-GB,en;q=0.9", "/en"],
  ["fr-FR,fr;q=0.9,vi;q=0.5,en;q=0.4", "/vi"],
  ["de", "/en"],
] as const;

for (const [header, home] of LANGUAGES) {
  test(`/ leads a reader of "${header}" to ${home} with the filter`, async ({ request }) => {
    const answer = await request.get("/?pair=VN-US&q=da%20nang", {
      headers: { "Accept-Language": header },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(307);
    const { pathname, searchParams } = new URL(answer.headers().location ?? "", "http://host");
    expect(pathname).toBe(home);
    expect([...searchParams]).toEqual([
      ["pair", "VN-US"],
      ["q", "da nang"],
    ]);
    expect(answer.headers().vary).toContain("Accept-Language");
  });
}

test("chips are removed by keyboard, and the focus stays among them", async ({ watched: page }) => {
  await explore(page, "/en?pair=US-VN&theme=war-legacy&from=2015&to=2020&q=dioxin");
  const chips = page.getByRole("list", { name: "Active filters" });
  await expect(chips.getByRole("button")).toHaveCount(4);
  const theme = chips.getByRole("button", { name: /^Theme War legacies/ });
  await tabTo(page, theme);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\?pair=US-VN&from=2015&to=2020&q=dioxin$/);
  await expect(theme).toHaveCount(0);
  await expect(chips.locator(":focus"), "the focus does not fall back to the top of the page").toHaveCount(1);
  await tabTo(page, chips.getByRole("button", { name: /^Dates/ }));
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/\/en\?pair=US-VN&q=dioxin$/);
  expect(await agreedTotal(page)).toBeGreaterThan(0);
});

test("reset drops all, and back brings it again", async ({ watched: page }) => {
  await explore(page, "/en?pair=US-VN&theme=war-legacy&from=2015");
  const some = await agreedTotal(page);
  await page.getByRole("link", { name: "Reset" }).click();
  await expect(page).toHaveURL(/\/en$/);
  await expect(page.getByRole("list", { name: "Active filters" })).toHaveCount(0);
  expect(await agreedTotal(page)).toBeGreaterThan(some);
  await page.goBack();
  await expect(page).toHaveURL(/\?pair=US-VN&theme=war-legacy&from=2015$/);
  expect(await agreedTotal(page)).toBe(some);
});

test("copy link takes the address with its filter", async ({ watched: page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await explore(page);
  await marks(view(page, "Who meets whom"), /^China–Viet Nam, /).click();
  await expect(page).toHaveURL(/\?pair=CN-VN$/);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
