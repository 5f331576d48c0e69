import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect } from "vitest";
import type { Filter } from "@/lib/model/filter";
import type { Moment } from "@/lib/store/moment";
import type { Snapshot } from "@/lib/store/snapshot";
import { filtersOf } from "../../clickhouse/filters";

/** As `toEqual`, which is slow on much: it says what differs only where something does. */
export function expectSame(other: unknown, one: unknown): void {
  if (!isDeepStrictEqual(other, one)) expect(other).toEqual(one);
}

/** Hold a store to the records, parts and sources that the data in memory give. */
export async function expectSameRecords(
  other: Moment,
  one: Moment,
  snapshot: Snapshot,
  { seed, runs, hasWords }: { seed: number; runs: number; hasWords: boolean },
): Promise<void> {
  const filters = filtersOf(snapshot).map(({ q, ...filter }) =>
    hasWords && q !== undefined ? { ...filter, q } : filter,
  );
  let [cut, visits] = [0, 0];
  await fc.assert(
    fc.asyncProperty(filters, fc.boolean(), fc.constantFrom(1, 6, 2_000), async (narrow, hasVisits, most) => {
      const filter: Filter = hasVisits ? { ...narrow, include: "umbrella" } : narrow;
      const [expected, found] = await Promise.all([one.records(filter, most), other.records(filter, most)]);
      expectSame(found, expected);
      if (expected.total > expected.events.length) cut += 1;
      visits += expected.visits.length;
    }),
    { seed, numRuns: runs },
  );
  expect(cut).toBeGreaterThan(runs / 5);
  expect(visits).toBeGreaterThan(0);

  const parents = [...new Set(snapshot.data.events.flatMap(({ partOf }) => partOf ?? []))];
  expect(parents.length).toBeGreaterThan(10);
  for (const id of [...parents.slice(0, 12), snapshot.data.events[0]?.id ?? "", "no-such-event", "it's"])
    expectSame(await other.partsOf(id), await one.partsOf(id));
  const ids = [...snapshot.data.sources.filter((_, i) => i % 90 === 0).map(({ id }) => id), "no-such-source", "it's"];
  expectSame(await other.sources(ids), await one.sources(ids));
  expect((await one.sources(ids)).length).toBe(ids.length - 2);
}
