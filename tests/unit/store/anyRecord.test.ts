import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatProblem } from "@/lib/model/dataset";
import { checkData } from "@/lib/store/jsonFile/checkData";
import { cases, FUZZ_MS } from "../fuzz";
import { fixtureTexts } from "./fixtureTexts";

type Row = Record<string, unknown>;
const TEXTS = fixtureTexts();
const FILES = [...TEXTS.keys()].filter((file) => Array.isArray(JSON.parse(TEXTS.get(file) ?? "")));
const ROWS = new Map(FILES.map((file): [string, Row[]] => [file, JSON.parse(TEXTS.get(file) ?? "")]));

const HOSTILE = [
  undefined,
  null,
  true,
  -1,
  0.5,
  1e308,
  "",
  "x".repeat(5_000),
  "\ud800",
  "a\u0300".normalize("NFD"),
  "\u00e0",
  "\u202Eevil\u0000",
  "__proto__",
  "constructor",
  "2025-02-30",
  "9999-12-31",
  "<script>",
  "javascript:alert(1)",
  [],
  {},
  [[[]]],
  ["VN", "VN"],
  { en: 1 },
  { en: "x", vi: null },
  JSON.parse('{"__proto__": {"x": 1}}'),
  Array.from({ length: 3_000 }, () => "x"),
] as const;

/** All values in a record, by the way to them. */
function waysIn(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, inner]) => waysIn(inner, [...way, key]))];
}

function withValue(value: unknown, [key, ...rest]: readonly string[], next: unknown): unknown {
  if (key === undefined) return next;
  if (Array.isArray(value)) return value.map((inner, i) => (String(i) === key ? withValue(inner, rest, next) : inner));
  if (typeof value !== "object" || value === null) return next;
  return { ...value, [key]: withValue(Reflect.get(value, key), rest, next) };
}

/** A record of the fixture with one to three of its values replaced, left out, or joined by a key that nothing knows. */
const mutated = fc
  .tuple(fc.constantFrom(...FILES), fc.nat(), fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }))
  .map(([file, which, changes]) => {
    const rows = ROWS.get(file) ?? [];
    const at = which % rows.length;
    let row: unknown = rows[at];
    for (const [where, what] of changes) {
      const ways = waysIn(row).slice(1);
      const way = ways[where % Math.max(1, ways.length)] ?? [];
      const isMore = what % 9 === 0;
      row = withValue(row, isMore ? [...way.slice(0, -1), "surplus"] : way, HOSTILE[what % HOSTILE.length]);
    }
    return { file, at, rows: rows.map((own, i) => (i === at ? row : own)) };
  });

describe("a record with anything in it", () => {
  it(
    "is taken, or its file and what is wrong with it are named; nothing throws, nothing reaches the prototype",
    () => {
      let refused = 0;
      fc.assert(
        fc.property(mutated, ({ file, rows }) => {
          const { dataset, problems } = checkData(new Map(TEXTS).set(file, JSON.stringify(rows)), "0");
          expect(Reflect.get({}, "x")).toBeUndefined();
          if (problems.length === 0) expect(dataset).toBeDefined();
          else refused += 1;
          for (const problem of problems) {
            expect(FILES, problem.file).toContain(problem.file);
            const said = formatProblem(problem);
            expect(said).toMatch(/^[\w/-]+\.json: .+/);
            expect(said.length).toBeLessThan(2_000);
            expect(said).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
          }
        }),
        { seed: 20_261_129, numRuns: cases(400, 10_000) },
      );
      // A property that refuses all or nothing would prove nothing.
      expect(refused / cases(400, 10_000)).toBeGreaterThan(0.5);
      expect(refused).toBeLessThan(cases(400, 10_000));
    },
    FUZZ_MS,
  );
});
