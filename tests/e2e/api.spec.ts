import { expect, test } from "./page";

const TAGGED = [
  "/api/summary?pair=US-VN",
  "/api/events?limit=3",
  "/api/columns",
  "/api/reference",
  "/api/lexicon",
  "/api/openapi.json",
];

for (const address of TAGGED) {
  test(`${address} has a strong tag and answers 304 to who has it`, async ({ request }) => {
    const first = await request.get(address);
    expect(first.status()).toBe(200);
    const tag = first.headers().etag ?? "";
    expect(tag).toMatch(/^"[^"]+"$/);
    const again = await request.get(address, { headers: { "If-None-Match": tag } });
    expect(again.status()).toBe(304);
    expect(await again.body()).toHaveLength(0);
    expect(again.headers().etag).toBe(tag);
    const other = await request.get(address, { headers: { "If-None-Match": '"another"' } });
    expect(other.status()).toBe(200);
  });

  test(`HEAD ${address} says what GET would, without the body`, async ({ request }) => {
    const got = await request.get(address);
    const head = await request.head(address);
    expect(head.status()).toBe(200);
    expect(await head.body()).toHaveLength(0);
    for (const name of ["etag", "content-type", "cache-control"])
      expect(head.headers()[name], name).toBe(got.headers()[name]);
  });
}

test("another filter has another tag, and the same filter in another order has the same", async ({ request }) => {
  const tagOf = async (query: string) => (await request.get(`/api/summary?${query}`)).headers().etag;
  expect(await tagOf("pair=VN-US&theme=dioxin")).toBe(await tagOf("theme=dioxin&pair=US-VN"));
  expect(await tagOf("pair=US-VN")).not.toBe(await tagOf("pair=CN-VN"));
});

test("answers are compressed", async ({ request }) => {
  const answer = await request.get("/api/reference", { headers: { "Accept-Encoding": "br, gzip" } });
  expect(["br", "gzip"]).toContain(answer.headers()["content-encoding"]);
});

test("the columns that the page loads are kept for ever under their version", async ({ watched: page }) => {
  const asked = page.waitForResponse((answer) => new URL(answer.url()).pathname === "/api/columns");
  await page.goto("/en");
  expect((await asked).headers()["cache-control"]).toContain("immutable");
});

const REFUSED = [
  ["/api/summary?pair=XX-VN", "pair"],
  ["/api/summary?pair=VN", "pair"],
  ["/api/summary?actor=ZZ", "actor"],
  ["/api/summary?theme=war-legacies", "theme"],
  ["/api/events?kind=chat", "kind"],
  ["/api/events?level=king", "level"],
  ["/api/events?format=telegram", "format"],
  ["/api/events?place=atlantis", "place"],
  ["/api/events?mechanism=nothing", "mechanism"],
  ["/api/events?person=nobody", "person"],
  ["/api/events?instrument=nothing", "instrument"],
  ["/api/events?status=dreamt", "status"],
  ["/api/events?from=2015-13", "from"],
  ["/api/events?to=yesterday", "to"],
  ["/api/events?from=2020&to=2010", "from"],
  ["/api/events?limit=0", "limit"],
  ["/api/events?cursor=broken", "cursor"],
  ["/api/events?pear=US-VN", "pear"],
  ["/api/export/csv?theme=nothing", "theme"],
] as const;

for (const [address, field] of REFUSED) {
  test(`${address} is refused by a problem that names ${field}`, async ({ request }) => {
    const answer = await request.get(address);
    expect(answer.status()).toBe(400);
    expect(answer.headers()["content-type"]).toContain("application/problem+json");
    const problem = await answer.json();
    expect(problem.status).toBe(400);
    expect(problem.errors.map((error: { field: string }) => error.field)).toEqual([field]);
    expect(problem.detail).toContain(field);
    expect(problem.requestId).toBe(answer.headers()["x-request-id"]);
    expect(await answer.text()).not.toMatch(/\bat .+:\d+|node_modules/);
  });
}

test("an unknown event is a 404 problem, and so is an unknown address", async ({ request }) => {
  for (const address of ["/api/events/no-such-event", "/api/no-such-route", "/api/export/xls"]) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(404);
    expect(answer.headers()["content-type"], address).toContain("application/problem+json");
  }
});

test("the API is read only", async ({ request }) => {
  const answer = await request.post("/api/events", { data: { id: "x" } });
  expect(answer.status()).toBe(403);
  expect(await answer.json()).toMatchObject({ type: "urn:entente:problem:read-only" });
  expect(answer.headers()["content-type"]).toContain("application/problem+json");
});

test("the pages of a list hold every event once, in order", async ({ request }) => {
  const seen: { id: string; start: string }[] = [];
  let cursor = "";
  let total = 0;
  do {
    const query = `theme=war-legacy&limit=50${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
    const page = await (await request.get(`/api/events?${query}`)).json();
    total = page.total;
    seen.push(...page.events);
    cursor = page.next ?? "";
  } while (cursor && seen.length <= total);
  expect(seen).toHaveLength(total);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(total);
  const { total: counted } = await (await request.get("/api/summary?theme=war-legacy")).json();
  expect(counted).toBe(total);
});

test("a search finds what is written with accents by plain letters", async ({ request }) => {
  const totalOf = async (q: string) =>
    (await (await request.get(`/api/summary?q=${encodeURIComponent(q)}`)).json()).total;
  expect(await totalOf("da nang")).toBeGreaterThan(10);
  expect(await totalOf("Đà Nẵng")).toBe(await totalOf("da nang"));
});

test("each parameter's example in the API's description is one that the API takes", async ({ request }) => {
  const description = await (await request.get("/api/openapi.json")).json();
  expect(description.openapi).toMatch(/^3\.1/);
  const { parameters } = description.paths["/api/events"].get;
  for (const { name, example } of parameters) {
    if (example === undefined) continue;
    const few = name === "limit" ? "" : "&limit=1";
    const answer = await request.get(`/api/events?${name}=${encodeURIComponent(example)}${few}`);
    // A cursor is good only for the data that gave it.
    if (name !== "cursor") expect(answer.status(), `${name}=${example}`).toBe(200);
  }
});

test("the API's description names every address of the contract", async ({ request }) => {
  const { paths } = await (await request.get("/api/openapi.json")).json();
  const contract = [
    "events",
    "events/{id}",
    "summary",
    "columns",
    "reference",
    "export/{format}",
    "health",
    "openapi.json",
  ];
  expect(Object.keys(paths)).toEqual(expect.arrayContaining(contract.map((path) => `/api/${path}`)));
});

test("health says how many events there are", async ({ request }) => {
  const health = await (await request.get("/api/health")).json();
  expect(health).toMatchObject({ status: "ok", problems: [] });
  expect(health.events).toBeGreaterThan(900);
});
