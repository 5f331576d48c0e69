import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { eventSchema } from "@/lib/model/record";

const rows: unknown[] = JSON.parse(readFileSync("data/events/2024.json", "utf8"));
const compiled = z.compile(eventSchema, { strict: true });

/** Every place in a record at which something can be put: its keys and positions from the root. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  const below = Array.isArray(value)
    ? value.flatMap((part, i) => placesIn(part, [...path, i]))
    : typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))
      : [];
  return path.length > 0 ? [path, ...below] : below;
}

/** The record with another value at a place; `undefined` takes the place out. */
function withChange(value: unknown, [key, ...rest]: readonly (string | number)[], put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((part, i) => (i === key ? withChange(part, rest, put) : part));
  if (typeof value !== "object" || value === null) return value;
  const changed = { ...value, [key]: withChange(Reflect.get(value, key), rest, put) };
  if (rest.length === 0 && put === undefined) Reflect.deleteProperty(changed, key);
  return changed;
}

const wrong = fc.oneof(
  fc.constantFrom(undefined, null, "", "é", "A b", "VN", "2024-02-30", "2024", 0, -1, 1.5, true, false, [], [""], {}),
  fc.string({ maxLength: 12 }),
  fc.dictionary(fc.constantFrom("en", "vi", "actor", "x"), fc.string({ maxLength: 4 })),
);

describe("the schema of events as code", () => {
  it("takes every event on record", () => {
    for (const row of rows) expect(compiled.validate(row)).toBe(true);
  });

  it("says of changed records what the schema says, with the same faults", () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat(), wrong, fc.boolean(), (which, where, put, isAdded) => {
        const row = rows[which % rows.length];
        const places = placesIn(row);
        const place = places[where % places.length] ?? [];
        const bad = isAdded ? withChange(row, [...place.slice(0, -1), "added"], put) : withChange(row, place, put);
        const expected = eventSchema.safeParse(bad);
        if (!expected.success) refused += 1;
        expect(compiled.validate(bad)).toBe(expected.success);
        const said = compiled.safeParse(bad);
        expect(said.error?.issues).toEqual(expected.error?.issues);
        expect(said.data).toEqual(expected.data);
      }),
      { numRuns: 600, seed: 7 },
    );
    expect(refused).toBeGreaterThan(200);
  });
});
