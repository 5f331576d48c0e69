import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LIST_KEYS } from "@/lib/model/filter";
import { FIXTURE } from "../store/fixtureTexts";
import { ask, NOWHERE, ROUTES } from "./call";
import { ownFolder, write } from "./writes";

const SEED = 20_251_129;
const RUNS = 150;
/** A property that is cut off would go on in a data folder that is no longer its own. */
const LONG_MS = 120_000;
/** What a reader may be told; anything else would be a fault of ours. */
const READ = [200, 400, 401, 403, 404, 405, 410, 414, 422];
const WRITTEN = [200, 201, 204, 400, 401, 403, 404, 405, 409, 412, 415, 422, 428];

const text = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "",
    "%E0%A4%A",
    "\u0000",
    "\ud800",
    "a\u0300",
  ),
  fc.constantFrom("../../package.json", "..%2f", "<script>", "\u202Eevil", "=1+1", "x".repeat(2_000), "1e999", "-0"),
  fc.constantFrom(
    "US-VN",
    "VN",
    "dioxin",
    "2025-05-08-vn-us-dialogue-13",
    "one-step",
    "csv",
    "ics",
    "hanoi",
    "vi",
    "2",
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const name = fc.oneof(
  fc.constantFrom(
    ...LIST_KEYS,
    "from",
    "to",
    "q",
    "include",
    "limit",
    "order",
    "cursor",
    "v",
    "locale",
    "sort",
    "metric",
  ),
  text,
);
const query = fc.array(fc.tuple(name, text), { maxLength: 5 }).map((pairs) => String(new URLSearchParams(pairs)));

beforeEach(() => {
  vi.stubEnv("ENTENTE_DATA", FIXTURE);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** True where nothing has reached what all objects share. */
const isClean = () => Object.keys(Object.prototype).length === 0 && Reflect.get({}, "x") === undefined;

describe.each([...Object.keys(ROUTES), "/api/nowhere"])("GET %s", (route) => {
  it(
    "answers any address with what was asked, or with a problem that names the field",
    async () => {
      const parts = [...route.matchAll(/\{(\w+)\}/g)].map(([, part = ""]) => part);
      await fc.assert(
        fc.asyncProperty(query, text, async (asked, part) => {
          const path = Object.fromEntries(parts.map((key) => [key, part]));
          const answer = await ask(route, { query: asked, path });
          expect(READ).toContain(answer.status);
          if (answer.status < 400) return;
          const problem = await answer.json();
          expect(problem).toMatchObject({ status: answer.status, requestId: answer.headers.get("x-request-id") });
          if (answer.status === 400)
            for (const { field, detail } of problem.errors) expect(detail).toContain(field.slice(0, 20));
          if (answer.status === 400) expect(problem.errors.length).toBeGreaterThan(0);
          expect(JSON.stringify(problem).length).toBeLessThan(60_000);
        }),
        { seed: SEED, numRuns: RUNS },
      );
      expect(isClean()).toBe(true);
    },
    LONG_MS,
  );
});

/** JSON as a fool or a foe sends it, keys of the record among it. */
const json = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, text, fc.double(), fc.constantFrom(null, true, [], {}), tie("list"), tie("object")),
  list: fc.array(tie("value"), { maxLength: 3 }),
  object: fc.dictionary(
    fc.oneof(
      fc.constantFrom("event", "briefing", "drafts", "id", "start", "title", "en", "sources", "steps", "participants"),
      text,
    ),
    tie("value"),
    { maxKeys: 5 },
  ),
}));

describe("writing", () => {
  const folder = ownFolder();
  const WRITES: readonly [string, "POST" | "PUT" | "DELETE"][] = [
    ["/api/events", "POST"],
    ["/api/events/{id}", "PUT"],
    ["/api/briefings/{id}", "PUT"],
    ["/api/briefings/preview", "POST"],
    ["/api/drafts", "POST"],
    ["/api/drafts/{id}", "DELETE"],
  ];
  it.each(WRITES)(
    "%s %s answers any body by a problem, and the file stands",
    async (route, method) => {
      const before = folder.text("events/2025.json");
      await fc.assert(
        fc.asyncProperty(json.object, text, async (body, id) => {
          const headers: Record<string, string> = { "if-match": '"0123456789abcdefghijkl"' };
          const answer = await write(route, { method, path: { id: Buffer.from(id).toString() }, headers, body });
          expect(WRITTEN).toContain(answer.status);
          if (answer.status >= 400) expect(await answer.json()).toMatchObject({ status: answer.status });
        }),
        { seed: SEED, numRuns: RUNS },
      );
      expect(folder.text("events/2025.json")).toBe(before);
      expect(isClean()).toBe(true);
    },
    LONG_MS,
  );
  it("goes nowhere where there is no route", async () => {
    for (const method of ["POST", "PUT", "DELETE"] as const) {
      const answer = await NOWHERE[method](new Request("http://127.0.0.1/api/x", { method }), {
        params: Promise.resolve({}),
      });
      expect([404, 405]).toContain(answer.status);
    }
  });
});
