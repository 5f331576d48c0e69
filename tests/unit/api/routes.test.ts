import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { decodeColumns } from "@/lib/query/wire";
import { FIXTURE } from "../store/fixtureTexts";
import { ask, ROUTES } from "./call";

const ID = "2025-05-08-vn-us-dialogue-13";
const GOOD: readonly [string, Parameters<typeof ask>[1]][] = [
  ["/api/briefings", {}],
  ["/api/briefings/{id}", { path: { id: "one-step" }, query: "locale=vi" }],
  ["/api/columns", {}],
  ["/api/events", { query: "pair=VN-US&limit=3&order=desc" }],
  ["/api/events/{id}", { path: { id: ID } }],
  ["/api/events/{id}/view", { path: { id: ID }, query: "locale=vi" }],
  ["/api/export/{format}", { path: { format: "csv" } }],
  ["/api/figures", { query: "pair=VN-US&locale=vi" }],
  ["/api/health", {}],
  ["/api/lexicon", {}],
  ["/api/matches", { query: "q=da nang" }],
  ["/api/openapi.json", {}],
  ["/api/people", { query: "actor=VN,US&sort=last&limit=2" }],
  ["/api/reference", {}],
  ["/api/summary", { query: "theme=dioxin" }],
];
const METHODS = ["POST", "PUT", "PATCH", "DELETE"] as const;
/** What editors may do beside reading. */
const WRITES: Readonly<Record<string, readonly string[]>> = {
  "/api/briefings/{id}": ["PUT"],
  "/api/events": ["POST"],
  "/api/events/{id}": ["PUT"],
};

beforeEach(() => {
  vi.stubEnv("ENTENTE_DATA", FIXTURE);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe("every route", () => {
  it.each(GOOD)("%s answers with the common headers", async (route, asked) => {
    const answer = await ask(route, asked);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("content-security-policy")).toBe("sandbox; default-src 'none'");
    expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers.get("vary")).toBe("Accept-Encoding");
  });

  it.each(GOOD.filter(([route]) => route !== "/api/health"))("%s answers 304 to its own tag", async (route, asked) => {
    const tag = (await ask(route, asked)).headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[\w-]{22}(?:\.[\w-]{22})?"$/);
    const again = await ask(route, { ...asked, headers: { "if-none-match": tag } });
    expect(again.status).toBe(304);
    expect(again.headers.get("etag")).toBe(tag);
    expect(await again.text()).toBe("");
    expect((await ask(route, { ...asked, headers: { "if-none-match": '"old"' } })).status).toBe(200);
  });

  it.each(GOOD)("%s answers HEAD without a body", async (route, asked) => {
    const [head, get] = [await ask(route, { ...asked, method: "HEAD" }), await ask(route, asked)];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    expect(head.headers.get("etag")).toBe(get.headers.get("etag"));
  });

  it.each(GOOD)("%s refuses other methods and says which it takes", async (route, asked) => {
    const taken = WRITES[route] ?? [];
    for (const method of METHODS.filter((name) => !taken.includes(name))) {
      const answer = await ask(route, { ...asked, method });
      expect(answer.status).toBe(405);
      expect(answer.headers.get("allow")).toBe(["GET", "HEAD", "OPTIONS", ...taken].join(", "));
      expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    }
    expect((await ask(route, { ...asked, method: "OPTIONS" })).status).toBe(204);
  });

  it.each(GOOD.filter(([route]) => !["/api/openapi.json", "/api/health"].includes(route)))(
    "%s answers 503 with the faults while there are no good data",
    async (route, asked) => {
      vi.stubEnv("ENTENTE_DATA", `${FIXTURE}/nowhere`);
      const answer = await ask(route, asked);
      expect(answer.status).toBe(503);
      expect(answer.headers.get("retry-after")).toBe("5");
      const problem = await answer.json();
      expect(problem).toMatchObject({ status: 503, type: "urn:entente:problem:data-unavailable" });
      expect(problem.problems).toContainEqual({ file: "events", fault: "the folder is missing" });
      expect(JSON.stringify(problem)).not.toContain("nowhere");
    },
  );

  it("answers 414 above 8,000 characters and reads one fewer", async () => {
    const ofLength = (length: number) => `q=${"a".repeat(length - 2)}`;
    expect((await ask("/api/events", { query: ofLength(8_001) })).status).toBe(414);
    expect((await ask("/api/events", { query: ofLength(8_000) })).status).toBe(400);
  });

  it("answers 404 problem+json where there is nothing", async () => {
    const answer = await ask("/api/nothing");
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ type: "urn:entente:problem:not-found", status: 404 });
  });

  it("hides a fault of ours but for the request's id", async () => {
    const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const { handler } = await import("@/lib/http/handler");
    const route = handler(() => {
      throw new Error("secret /srv/path");
    });
    const answer = await route.GET(new Request("http://127.0.0.1/api/x"), { params: Promise.resolve({}) });
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(text).not.toContain("secret");
    expect(JSON.parse(text).requestId).toBe(answer.headers.get("x-request-id"));
    expect(log).toHaveBeenCalledOnce();
    const line = String(log.mock.calls[0]?.[0]);
    expect(JSON.parse(line)).toMatchObject({ fault: "secret /srv/path", id: answer.headers.get("x-request-id") });
    log.mockRestore();
  });
});

describe("GET /api/events", () => {
  it("gives records with their pairs, and a cursor to the rest", async () => {
    const first = await (await ask("/api/events", { query: "limit=4" })).json();
    expect(first.total).toBe(11);
    expect(first.events[3]).toMatchObject({ id: "2019-11-04-vn-la-ph-three", pairs: ["LA-PH", "LA-VN", "PH-VN"] });
    const rest = await (await ask("/api/events", { query: `limit=1000&cursor=${first.next}` })).json();
    expect(rest.events).toHaveLength(7);
    expect(rest.next).toBeNull();
  });

  it.each([
    ["limit=0", "limit"],
    ["limit=1001", "limit"],
    ["limit=ten", "limit"],
    ["order=up", "order"],
    ["cursor=zzz", "cursor"],
    ["limit=1&limit=2", "limit"],
    ["pear=VN-US", "pear"],
    ["pair=VN", "pair"],
    ["actor=XX", "actor"],
    ["from=2025-13", "from"],
    ["from=2025&to=2024", "from"],
    [`q=${"a".repeat(201)}`, "q"],
    [`place=${Array.from({ length: 51 }, (_, i) => `p${i}`).join(",")}`, "place"],
  ])("refuses ?%s by name", async (query, field) => {
    const answer = await ask("/api/events", { query });
    expect(answer.status).toBe(400);
    const problem = await answer.json();
    expect(problem.errors.map((error: { field: string }) => error.field)).toContain(field);
    expect(problem.detail).toContain(field);
  });

  it("answers 410 to a cursor of older data", async () => {
    const old = Buffer.from(`${"f".repeat(16)}.${"0".repeat(12)}.50`).toString("base64url");
    const answer = await ask("/api/events", { query: `cursor=${old}` });
    expect(answer.status).toBe(410);
    expect((await answer.json()).detail).toBe(
      "cursor: the data have changed since this cursor was given. Start again without a cursor.",
    );
  });
});

describe("GET /api/events/{id}", () => {
  it("gives the record, its sources whole, and the round before", async () => {
    const event = await (await ask("/api/events/{id}", { path: { id: ID } })).json();
    expect(event.sourceRecords[0]).toMatchObject({ id: "mod-a1b2c3", url: "https://mod.example/dialogue-13" });
    expect(event.previousRound.id).toBe("2024-02-01-vn-us-dialogue-12");
    expect(event.nextRound).toBeNull();
  });

  it.each([
    "2025-05-08-vn-us-dialogue-14",
    "..%2f..%2fpackage.json",
    "../../etc/passwd",
    "__proto__",
    "",
    "\u0000",
    "x".repeat(5_000),
  ])("answers 404 to %j", async (id) => {
    const answer = await ask("/api/events/{id}", { path: { id } });
    expect(answer.status).toBe(404);
    const problem = await answer.json();
    expect(problem.detail.length).toBeLessThan(400);
    if (id.endsWith("14")) expect(problem.errors[0].suggestion).toBe(ID);
  });
});

describe("GET /api/columns", () => {
  it("is kept for ever at the address of its version only", async () => {
    const plain = await ask("/api/columns");
    expect(plain.headers.get("cache-control")).toBe("public, no-cache");
    const columns = decodeColumns(await plain.arrayBuffer());
    expect(columns.size).toBe(12);
    const named = await ask("/api/columns", { query: `v=${columns.version}.1` });
    expect(named.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const old = await ask("/api/columns", { query: "v=0123456789abcdef.1" });
    expect([old.status, old.headers.get("cache-control")]).toEqual([200, "public, no-cache"]);
  });
});

describe("GET /api/summary and /api/matches", () => {
  it("counts as the list does, by month too", async () => {
    const summary = await (await ask("/api/summary", { query: "pair=CN-VN" })).json();
    expect(summary.total).toBe((await (await ask("/api/events", { query: "pair=CN-VN" })).json()).total);
    expect(summary.themeByMonth.rows.length).toBeGreaterThan(0);
  });

  it("finds rows, and refuses older data and an empty question", async () => {
    const found = await (await ask("/api/matches", { query: "q=Da%20Nang" })).json();
    expect(found.rows).toEqual([10]);
    expect((await ask("/api/matches", { query: `q=a&v=${found.dataVersion}` })).status).toBe(200);
    expect((await ask("/api/matches", { query: "q=a&v=old" })).status).toBe(410);
    expect((await ask("/api/matches")).status).toBe(400);
    expect((await ask("/api/matches", { query: "q=" })).status).toBe(400);
  });
});

describe("GET /api/reference", () => {
  it("gives both languages, or one", async () => {
    const both = await (await ask("/api/reference")).json();
    expect(both.places[1].name).toEqual({ en: "Da Nang", vi: "Đà Nẵng" });
    const one = await (await ask("/api/reference", { query: "locale=vi" })).json();
    expect(one.places[1].name).toBe("Đà Nẵng");
    expect(one.actors[2].name).toBe("Philippines");
    expect((await ask("/api/reference", { query: "locale=fr" })).status).toBe(400);
  });
});

describe("GET /api/health", () => {
  it("says ok with counts, or unavailable with 503", async () => {
    expect(await (await ask("/api/health")).json()).toMatchObject({ status: "ok", events: 12, problems: [] });
    vi.stubEnv("ENTENTE_DATA", `${FIXTURE}/nowhere`);
    const answer = await ask("/api/health");
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ status: "unavailable", events: 0, dataVersion: null });
  });
});

describe("GET /api/openapi.json", () => {
  it("names every route and describes every parameter with an example", async () => {
    const api = await (await ask("/api/openapi.json")).json();
    expect(Object.keys(api.paths).sort()).toEqual(Object.keys(ROUTES).sort());
    type Operations = Record<string, { parameters?: Record<string, unknown>[] }>;
    for (const [path, operations] of Object.entries<Operations>(api.paths))
      for (const parameter of Object.values(operations).flatMap(({ parameters }) => parameters ?? [])) {
        expect(parameter.description, path).toBeTruthy();
        expect(parameter.example, path).toBeDefined();
      }
  });

  it("names the methods that each route takes, and asks the token for all that write but the preview", async () => {
    const api = await (await ask("/api/openapi.json")).json();
    const { securitySchemes } = api.components;
    expect(Object.keys(securitySchemes)).toEqual(["editor"]);
    for (const [path, item] of Object.entries<Record<string, { security?: unknown }>>(api.paths)) {
      const allow = (await ask(path, { method: "OPTIONS" })).headers.get("allow") ?? "";
      const told = Object.keys(item).map((method) => method.toUpperCase());
      const taken = allow.split(", ").filter((method) => !["HEAD", "OPTIONS"].includes(method));
      const isPreview = path === "/api/briefings/preview";
      expect(told.sort(), path).toEqual(taken.filter((method) => !(isPreview && method === "GET")).sort());
      for (const [method, { security }] of Object.entries(item))
        if (method !== "get" && !isPreview) expect(security, `${method} ${path}`).toEqual([{ editor: [] }]);
    }
  });

  it("points only at schemas that it has", async () => {
    const text = await (await ask("/api/openapi.json")).text();
    const { schemas } = JSON.parse(text).components;
    for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g))
      expect(schemas).toHaveProperty(name ?? "");
    expect(text.match(/"\$ref":"(?!#\/components\/schemas\/)/g)).toBeNull();
  });
});

describe("GET /api/export/{format}", () => {
  it("is a file to save, named after its filter, for each format", async () => {
    for (const format of ["csv", "json", "ndjson", "geojson", "ics", "gexf", "graphml"]) {
      const answer = await ask("/api/export/{format}", { path: { format }, query: "pair=US-VN&from=2024" });
      expect(answer.headers.get("content-disposition")).toMatch(
        new RegExp(`^attachment; filename="entente-us-vn-from-2024-\\d{4}-\\d{2}-\\d{2}\\.${format}"$`),
      );
    }
  });

  it("knows no other format", async () => {
    for (const format of ["exe", "__proto__", "../csv", "toString"])
      expect((await ask("/api/export/{format}", { path: { format } })).status).toBe(404);
  });
});
