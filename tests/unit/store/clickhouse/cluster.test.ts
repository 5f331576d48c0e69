import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import type { EventRecord } from "@/lib/model/record";
import { type ClickHouseAddress, readAddress } from "@/lib/store/clickhouse/address";
import { textLiteral, wholeLiteral } from "@/lib/store/clickhouse/bind";
import { openClickHouseStore } from "@/lib/store/clickhouse/clickHouseStore";
import { Connection } from "@/lib/store/clickhouse/connection";
import { findInputs } from "@/lib/store/clickhouse/load/inputs";
import { LoadError, loadEvents } from "@/lib/store/clickhouse/load/loadEvents";
import { diskFiles } from "@/lib/store/jsonFile/files";
import { openJsonFileStore } from "@/lib/store/jsonFile/jsonFileStore";
import { UnavailableError } from "@/lib/store/moment";
import type { EventStore, Snapshot } from "@/lib/store/store";
import { recordTag } from "@/lib/store/write/recordTag";
import { WriteError } from "@/lib/store/write/writeErrors";
import { type Cluster, startCluster } from "../../../clickhouse/cluster";
import { describeCluster } from "../../../clickhouse/describeCluster";

const FIXTURE = "tests/fixtures/data";

describeCluster("a cluster of two shards", () => {
  let cluster: Cluster;
  let address: ClickHouseAddress;
  let connection: Connection;
  let data: Snapshot["data"];
  let folder: string;
  let store: EventStore;

  beforeAll(async () => {
    [cluster, folder] = await Promise.all([startCluster(), mkdtemp(path.join(tmpdir(), "entente-load-"))]);
    const files = await openJsonFileStore(FIXTURE, diskFiles, { isWatched: false });
    const snapshot = files.snapshot();
    const read = readAddress({ ENTENTE_CLICKHOUSE: cluster.address });
    if (!snapshot || !read) throw new Error("no data");
    data = snapshot.data;
    address = read;
    connection = new Connection({ ...address, timeoutMs: 20_000 });
    store = await openClickHouseStore(address);
  }, 30_000);
  afterAll(async () => {
    store?.close();
    await connection?.close();
    await cluster?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const load = async (names: readonly string[] = [FIXTURE]) => loadEvents(connection, await findInputs(names), data);
  const faultsOf = async (work: Promise<unknown>) => {
    const error: unknown = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    return error instanceof LoadError ? error.problems : error;
  };
  const total = async () => (await (await store.moment()).summary({})).total;
  const unavailable = async (work: Promise<unknown>) => {
    const error: unknown = await work.catch((reason: unknown) => reason);
    return error instanceof UnavailableError ? error.reason : error;
  };
  const refusal = async (work: Promise<unknown>) => {
    const error: unknown = await work.catch((reason: unknown) => reason);
    return error instanceof WriteError ? error.refusal.kind : error;
  };

  it("says that it was never loaded", async () => {
    await expect(store.moment()).rejects.toThrow("The database was never loaded: npm run store:load.");
    expect(store.health().status).toBe("unavailable");
  });

  it("takes any text and whole number as a literal and gives it back", async () => {
    const texts = fc.array(
      fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("'", "\\", "\\'", "--", "/*", "\0", "đ")),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    const row = z.array(z.union([z.string(), z.int()]));
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), async (list, number) => {
        const { rows } = await connection.rows(
          row,
          () => `SELECT ${list.map(textLiteral).join(", ")}, toInt32(${wholeLiteral("Int32", number)})`,
        );
        expect(rows).toEqual([[...list.map((text) => Buffer.from(text).toString()), number]]);
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  it("shows what was loaded, once, however often it is loaded, packed or not", async () => {
    expect(await load()).toBe(data.events.length);
    await store.refresh();
    const first = await total();
    expect(await load()).toBe(data.events.length);
    const packed = path.join(folder, "all.ndjson.gz");
    await writeFile(packed, gzipSync(data.events.map((event) => JSON.stringify(event)).join("\n")));
    expect(await load([packed])).toBe(data.events.length);
    await store.refresh();
    expect(await total()).toBe(first);
    expect((await store.moment()).events).toBe(data.events.length);
  });

  it("names what is wrong with an input, and goes on showing what was there", async () => {
    const bad = path.join(folder, "bad.ndjson");
    const [event] = data.events;
    const before = await total();
    await writeFile(bad, JSON.stringify({ ...event, place: "nowhere-at-all" }));
    expect(await faultsOf(load([bad]))).toEqual([
      { file: "bad.ndjson", record: event?.id, fault: 'place names the unknown place "nowhere-at-all"' },
    ]);
    await writeFile(bad, `${JSON.stringify(event)}\n${JSON.stringify(event)}`);
    expect(await faultsOf(load([bad]))).toEqual([
      { file: "events", record: event?.id, fault: "stands more than once" },
    ]);
    await writeFile(bad, `[${JSON.stringify(event)}, {"id": `);
    expect(await faultsOf(load([bad]))).toEqual([
      { file: "bad.ndjson", record: "#2", fault: "the text ends inside a record" },
    ]);
    await store.refresh();
    expect(await total()).toBe(before);
  });

  it("saves a change whole, with its trail, and refuses as files do", async () => {
    const id = data.events.find(({ partOf }) => partOf === undefined)?.id ?? "";
    const read = async () => (await store.moment()).event(id);
    const old = await read();
    if (!old) throw new Error("no event");
    const changed: EventRecord = { ...old, title: { ...old.title, en: "It's another title \\ with a backslash" } };
    const by = { by: "A. Editor", reason: "why" };
    expect(await refusal(store.save({ event: changed }, { ...by, expects: "new" }))).toBe("exists");
    expect(await refusal(store.save({ event: changed }, { ...by, expects: "other" }))).toBe("conflict");
    expect(
      await refusal(store.save({ event: { ...changed, place: "no-place" } }, { ...by, expects: recordTag(old) })),
    ).toBe("invalid");
    const before = await total();
    const { tag } = await store.save({ event: changed }, { ...by, expects: recordTag(old) });
    expect(await read()).toEqual(changed);
    expect(recordTag(await read())).toBe(tag);
    expect(await total()).toBe(before);
    expect((await (await store.moment()).page({ q: "another title" })).events.map((event) => event.id)).toEqual([id]);
    expect((await store.trail(id)).map(({ by, changes }) => ({ by, changes }))).toEqual([
      { by: "A. Editor", changes: [{ field: "title.en", before: old.title.en, after: changed.title.en }] },
    ]);
    const part: EventRecord = { ...changed, id: "2025-05-09-a-part", partOf: id };
    await store.save({ event: part }, { ...by, expects: "new" });
    expect((await store.moment()).events).toBe(data.events.length + 1);
    // The visit is counted no more, its part is.
    expect(await total()).toBe(before);
    expect((await (await store.moment()).page({ q: "another title" })).events.map((event) => event.id)).toEqual([
      part.id,
    ]);
  });

  it("gives no part of an answer while a shard is gone, and comes back by itself", async () => {
    const before = await total();
    await cluster.shards[1]?.kill();
    const moment = await store.moment();
    expect(await unavailable(moment.summary({ kind: ["talks"] }))).toBe("gone");
    expect(await unavailable(moment.page({}))).toBe("gone");
    await store.refresh();
    expect(await unavailable(store.moment())).toBe("gone");
    expect(store.snapshot()).toBeUndefined();
    await cluster.shards[1]?.start();
    await cluster.shards[0]?.kill();
    await store.refresh();
    expect(await unavailable(store.moment())).toBe("gone");
    await cluster.shards[0]?.start();
    await store.refresh();
    expect(await total()).toBe(before);
  });

  it("does not wait for a shard that hangs", async () => {
    const moment = await store.moment();
    cluster.shards[1]?.freeze();
    const started = performance.now();
    expect(await unavailable(moment.summary({ kind: ["visit"] }))).toBe("gone");
    // The bound is the product's: an answer of 503 within two seconds.
    expect(performance.now() - started).toBeLessThan(address.timeoutMs + 1_000);
    cluster.shards[1]?.thaw();
    await store.refresh();
    expect((await (await store.moment()).summary({ kind: ["dialogue"] })).total).toBeGreaterThan(0);
  });

  it("takes a shard that lost its rows for none", async () => {
    const { gen } = {
      gen: (await connection.rows(z.tuple([z.int()]), () => "SELECT max(gen) FROM entente.loads")).rows[0]?.[0],
    };
    const lone = new Connection({ ...address, urls: [cluster.shards[1]?.url ?? ""] });
    await lone.everywhere(`ALTER TABLE entente.events_local DROP PARTITION ${gen}`);
    await lone.close();
    await store.refresh();
    await expect(store.moment()).rejects.toThrow(/^The database holds \d+ of the \d+ events that were loaded\.$/);
  });
});
