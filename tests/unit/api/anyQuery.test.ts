import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { LIST_KEYS } from "@/lib/model/filter";
import { FIXTURE } from "../store/fixtureTexts";
import { ask } from "./call";

const SEED = 20_251_123;
const RUNS = 1_500;
/** A property that is cut off would go on in a data folder that is no longer its own. */
const LONG_MS = 120_000;

const name = fc.oneof(
  fc.constantFrom(...LIST_KEYS, "from", "to", "q", "include", "limit", "order", "cursor"),
  fc.constantFrom("__proto__", "constructor", "toString", "PAIR", ""),
  fc.string({ maxLength: 8 }),
);
const value = fc.oneof(
  fc.constantFrom(
    "US-VN",
    "VN-US",
    "VN",
    "dioxin",
    "hanoi",
    "talks",
    "2025",
    "2025-06",
    "2019-02-30",
    "umbrella",
    "asc",
    "7",
  ),
  fc.constantFrom("%E0%A4%A", "%00", "%", "a,b,,c", "'\"<>&", "\ud800", "Đà Nẵng", "-1", "1e9"),
  fc.string({ unit: "binary", maxLength: 30 }),
);
/** Queries as people, programs and fools write them: encoded or not. */
const query = fc
  .array(fc.tuple(name, value, fc.boolean()), { maxLength: 6 })
  .map((entries) =>
    entries
      .map(([key, text, isRaw]) => (isRaw ? `${key}=${text}` : String(new URLSearchParams([[key, text]]))))
      .join("&"),
  );

beforeEach(() => {
  vi.stubEnv("ENTENTE_DATA", FIXTURE);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** 200, or 400 that names a parameter that really stands in the address. */
async function expectAnswer(route: string, asked: { query: string; path?: Record<string, string> }): Promise<void> {
  const answer = await ask(route, asked);
  if (answer.status === 200) return;
  expect(answer.status).toBe(400);
  const { errors } = await answer.json();
  expect(errors.length).toBeGreaterThan(0);
  const address = new URL(`http://127.0.0.1/?${asked.query}`);
  for (const { field, detail } of errors) {
    expect([...address.searchParams.keys()]).toContain(field);
    expect(detail).toContain(field.slice(0, 20));
  }
}

it.each(["/api/events", "/api/summary"])(
  "%s answers any query with 200, or 400 and the field's name",
  async (route) => {
    await fc.assert(
      fc.asyncProperty(query, (text) => expectAnswer(route, { query: text })),
      { seed: SEED, numRuns: RUNS },
    );
  },
  LONG_MS,
);

it(
  "the exports answer any query with 200, or 400 and the field's name",
  async () => {
    const format = fc.constantFrom("csv", "json", "ndjson", "geojson");
    await fc.assert(
      fc.asyncProperty(query, format, (text, id) =>
        expectAnswer("/api/export/{format}", { query: text, path: { format: id } }),
      ),
      { seed: SEED, numRuns: RUNS / 3 },
    );
  },
  LONG_MS,
);
