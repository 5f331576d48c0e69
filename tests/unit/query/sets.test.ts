import fc from "fast-check";
import { expect, it } from "vitest";
import type { Ragged } from "@/lib/query/columns";
import { isSingle, raggedFrom, setsOf, singleSets } from "@/lib/query/sets";

const raggedOf = (rows: readonly (readonly number[])[]): Ragged => ({
  offsets: Uint32Array.from({ length: rows.length + 1 }, (_, i) => rows.slice(0, i).flat().length),
  values: Uint32Array.from(rows.flat()),
});
const rowsOf = ({ offsets, values }: Ragged) =>
  Array.from({ length: offsets.length - 1 }, (_, row) => [...values.subarray(offsets[row], offsets[row + 1])]);

it("holds every list of a column in its order, each different one once", () => {
  const columns = fc.array(fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 3 }), { maxLength: 40 });
  fc.assert(
    fc.property(columns, (rows) => {
      const sets = setsOf(raggedOf(rows));
      if (!sets) throw new Error("no sets");
      expect(rowsOf(raggedFrom(sets))).toEqual(rows);
      const codes = new Map<string, number>();
      rows.forEach((row, i) => {
        const text = row.join();
        expect(sets.codes[i]).toBe(codes.get(text) ?? sets.codes[i]);
        codes.set(text, sets.codes[i]!);
      });
      expect(new Set(codes.values()).size).toBe(codes.size);
    }),
    { seed: 3, numRuns: 100 },
  );
});

it("takes the value for the code where every row has one", () => {
  const sets = setsOf(raggedOf([[2], [0], [2]]));
  expect(sets).toEqual(singleSets(Uint16Array.of(2, 0, 2), 3));
  expect(sets && isSingle(sets)).toBe(true);
  const several = setsOf(raggedOf([[2], [0, 1]]));
  expect(several && isSingle(several)).toBe(false);
});

it("gives none where the lists are too many to number in two bytes", () => {
  expect(setsOf(raggedOf([[65_535]]))).toBeUndefined();
  const pairs = Array.from({ length: 66_000 }, (_, i) => [i % 257, 300 + Math.floor(i / 257)]);
  const offsets = Uint32Array.from({ length: pairs.length + 1 }, (_, i) => i * 2);
  expect(setsOf({ offsets, values: Uint16Array.from(pairs.flat()) })).toBeUndefined();
});
