import { appendFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { buildColumns } from "@/lib/query/buildColumns";
import { plainSummary, summarise } from "@/lib/query/summarise";
import { Keeper } from "@/lib/store/archive/keeper";
import { RecordReader } from "@/lib/store/archive/readRecords";
import { stampOf } from "@/lib/store/archive/stampOf";
import { Snapshot } from "@/lib/store/snapshot";
import { fixtureData, loadHere, newFolder, writeArchive } from "./archives";

const data = fixtureData();
/** Not in the order of the store. */
const shuffled = [...data.events].sort((a, b) => (a.title.en < b.title.en ? -1 : 1));
const fileOf = (name: string) => path.join(newFolder(), name);

describe("loadArchive", () => {
  it.each(["events.ndjson", "events.json", "events.ndjson.gz", "events.json.gz"])(
    "makes of %s the columns that the events have in memory",
    async (name) => {
      const { index, problems } = await loadHere([writeArchive(fileOf(name), shuffled)]);
      expect(problems).toEqual([]);
      const { version, ...columns } = index?.columns ?? { version: "" };
      const { version: _other, ...expected } = buildColumns(data);
      expect(columns).toEqual(expected);
      expect(version).toMatch(/^[0-9a-f]{16}$/);
    },
  );

  it("reads several files, and has another version where any sign changes", async () => {
    const folder = newFolder();
    const files = [
      writeArchive(path.join(folder, "a.ndjson"), shuffled.slice(0, 5)),
      writeArchive(path.join(folder, "b.json"), shuffled.slice(5)),
    ];
    const first = await loadHere(files);
    expect(first.index?.columns.size).toBe(data.events.length);
    appendFileSync(path.join(folder, "a.ndjson"), "\n");
    const second = await loadHere(files);
    expect(second.index?.columns.size).toBe(data.events.length);
    expect(second.index?.columns.version).not.toBe(first.index?.columns.version);
  });

  it("names the line of each fault, and goes on behind a broken one", async () => {
    const file = fileOf("events.ndjson");
    const [one, two] = data.events;
    const unknown = JSON.stringify({ ...two, place: "atlantis" });
    const text = `${JSON.stringify(one)}\n\n{"id": "cut", "title": {"en"\n${unknown}\n`;
    writeFileSync(file, Buffer.concat([Buffer.from(text), Buffer.from([0x22, 0xff, 0x22, 0x0a])]));
    const { index, problems } = await loadHere([file]);
    expect(index).toBeUndefined();
    expect(problems).toEqual([
      { file: "events.ndjson", record: "line 3", fault: "is not JSON" },
      {
        file: "events.ndjson",
        record: "line 4",
        fault: expect.stringMatching(/^place names the unknown place "atlantis"/),
      },
      { file: "events.ndjson", record: "line 5", fault: "is not UTF-8 text" },
    ]);
  });

  it("names what stands between the records of a list, and a text that ends inside one", async () => {
    const file = fileOf("events.json");
    writeFileSync(file, `[${JSON.stringify(data.events[0])}, oops]`);
    expect((await loadHere([file])).problems).toEqual([
      { file: "events.json", record: "#2", fault: "expected a record in braces, found o" },
    ]);
    writeFileSync(file, `[${JSON.stringify(data.events[0]).slice(0, -1)}`);
    expect((await loadHere([file])).problems).toEqual([
      { file: "events.json", record: "#1", fault: "the text ends inside a record" },
    ]);
  });

  it("tells of ids that stand twice, visits that are not there, and rings of visits", async () => {
    const [one] = data.events;
    const load = (rows: readonly unknown[]) => loadHere([writeArchive(fileOf("events.ndjson"), rows)]);
    expect((await load([one, one])).problems).toEqual([
      { file: "events", record: one?.id, fault: "stands more than once" },
    ]);
    const visit = { ...one, id: "visit", partOf: "nowhere" };
    expect((await load([visit])).problems).toEqual([
      { file: "events", record: "visit", fault: 'partOf names the unknown event "nowhere"' },
    ]);
    const ring = await load([
      { ...one, id: "a", partOf: "b" },
      { ...one, id: "b", partOf: "a" },
    ]);
    expect(ring.problems).toEqual([{ file: "events", record: "a", fault: "partOf goes round in a ring" }]);
  });

  it("cuts records that go over the ends of what is read at once", async () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => ({ ...data.events[i % 12], id: `e-${i}`, partOf: undefined }));
    for (const name of ["events.ndjson", "events.json"]) {
      const file = writeArchive(fileOf(name), rows);
      const { index } = await loadHere([file]);
      expect(index?.columns.size).toBe(3_000);
    }
  });
});

describe("Keeper", () => {
  it("answers what the same events in memory answer", async () => {
    const file = writeArchive(fileOf("events.ndjson"), shuffled);
    const { index } = await loadHere([file]);
    if (!index) throw new Error("not loaded");
    const keeper = new Keeper(index, new RecordReader([{ path: file, stamp: await stampOf(file) }], index.places));
    const snapshot = new Snapshot({ ...data, version: index.columns.version });
    for (const filter of [{}, { pair: ["US-VN"] }, { from: "2020", theme: ["maritime"] }]) {
      const bytes = await keeper.answer({ ask: "summary", filter });
      const expected = JSON.stringify(plainSummary(summarise(snapshot.columns, filter)));
      expect(new TextDecoder().decode(bytes as Uint8Array)).toBe(expected);
      for (const isLatestFirst of [false, true]) {
        const page = await keeper.answer({ ask: "page", filter, isLatestFirst, offset: 1, size: 2 });
        const { total, events } = snapshot.page(filter, { order: isLatestFirst ? "desc" : "asc", limit: 3 });
        const ids = events.slice(1).map(({ id }) => id);
        expect(page).toEqual({ total, records: ids.map((id) => JSON.stringify(data.events.find((e) => e.id === id))) });
      }
    }
    const id = data.events[3]?.id ?? "";
    expect(await keeper.answer({ ask: "event", event: id })).toBe(JSON.stringify(data.events[3]));
    expect(await keeper.answer({ ask: "event", event: "not-there" })).toBeUndefined();
    await expect(keeper.answer({ ask: "summary", filter: { q: "a" } })).rejects.toThrow("A search by words");
    appendFileSync(file, "\n");
    await expect(keeper.answer({ ask: "event", event: id })).rejects.toThrow("has changed and is being read anew");
  });
});
