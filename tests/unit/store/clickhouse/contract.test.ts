import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Filter } from "@/lib/model/filter";
import { readAddress } from "@/lib/store/clickhouse/address";
import { openClickHouseStore } from "@/lib/store/clickhouse/clickHouseStore";
import { Connection } from "@/lib/store/clickhouse/connection";
import { findInputs } from "@/lib/store/clickhouse/load/inputs";
import { loadEvents } from "@/lib/store/clickhouse/load/loadEvents";
import { diskFiles } from "@/lib/store/jsonFile/files";
import { openJsonFileStore } from "@/lib/store/jsonFile/jsonFileStore";
import type { Moment } from "@/lib/store/moment";
import type { EventStore, Snapshot } from "@/lib/store/store";
import { type Cluster, startCluster } from "../../../clickhouse/cluster";
import { describeCluster } from "../../../clickhouse/describeCluster";
import { filtersOf } from "../../../clickhouse/filters";
import { expectSame, expectSameRecords } from "../sameRecords";

const SEED = 1955;
const RUNS = 200;

describeCluster("both stores", () => {
  let cluster: Cluster;
  let files: EventStore;
  let database: EventStore;
  let snapshot: Snapshot;
  let left: Moment;
  let right: Moment;

  beforeAll(async () => {
    [cluster, files] = await Promise.all([startCluster(), openJsonFileStore("data", diskFiles, { isWatched: false })]);
    const data = files.snapshot();
    const address = readAddress({ ENTENTE_CLICKHOUSE: cluster.address, ENTENTE_CLICKHOUSE_MS: "20000" });
    if (!data || !address) throw new Error("no data");
    snapshot = data;
    const connection = new Connection(address);
    await loadEvents(connection, await findInputs(["data"]), data.data);
    await connection.close();
    database = await openClickHouseStore(address);
    left = await files.moment();
    right = await database.moment();
  }, 60_000);
  afterAll(async () => {
    database?.close();
    await cluster?.stop();
  });

  const withoutVersion = <T extends { dataVersion: string }>({ dataVersion: _, ...rest }: T) => rest;

  it("hold the same lists and reach equally far", () => {
    const { events: _, sources: _sources, version: _version, ...lists } = snapshot.data;
    expect(right.reference).toEqual(lists);
    expect({ known: right.known, events: right.events, dataEnd: right.dataEnd }).toEqual({
      known: left.known,
      events: left.events,
      dataEnd: left.dataEnd,
    });
  });

  it("count and list the same for 200 filters", async () => {
    let matched = 0;
    await fc.assert(
      fc.asyncProperty(filtersOf(snapshot), async (filter) => {
        const options = { order: "desc", limit: 20 } as const;
        const ask = async (moment: Moment) => {
          const [summary, page] = await Promise.all([moment.summary(filter), moment.page(filter, options)]);
          return { summary: withoutVersion(summary), total: page.total, events: page.events };
        };
        const [one, other] = await Promise.all([ask(left), ask(right)]);
        expectSame(other, one);
        if (one.total > 0) matched += 1;
      }),
      { seed: SEED, numRuns: RUNS },
    );
    expect(matched).toBeGreaterThan(RUNS / 2);
  }, 60_000);

  it("list the same events on all pages, both ways", async () => {
    const walk = async (moment: Moment, filter: Filter, order: "asc" | "desc", limit: number) => {
      const pages: unknown[] = [];
      for (let cursor: string | undefined, more = true; more && pages.length < 4; more = cursor !== undefined) {
        const page = await moment.page(filter, { order, limit, ...(cursor === undefined ? {} : { cursor }) });
        pages.push({ total: page.total, events: page.events });
        cursor = page.next;
      }
      return pages;
    };
    const order = fc.constantFrom("asc" as const, "desc" as const);
    await fc.assert(
      fc.asyncProperty(filtersOf(snapshot), order, fc.integer({ min: 1, max: 60 }), async (filter, way, limit) => {
        expectSame(await walk(right, filter, way, limit), await walk(left, filter, way, limit));
      }),
      { seed: SEED, numRuns: RUNS / 5 },
    );
  }, 30_000);

  it("give the same event by id, and none for an id that is none", async () => {
    const ids = snapshot.data.events.filter((_, i) => i % 25 === 0).map(({ id }) => id);
    for (const id of [...ids, "no-such-event", "it's", "'; DROP TABLE entente.events; --"])
      expect(await right.event(id)).toEqual(await left.event(id));
  });

  it(
    "give the same latest records, parts and sources",
    () => expectSameRecords(right, left, snapshot, { seed: SEED, runs: 60, hasWords: true }),
    30_000,
  );

  it("give the same columns, their version aside", async () => {
    expect({ ...(await right.columns()), version: "" }).toEqual({ ...(await left.columns()), version: "" });
  });
});
