import { describe, expect, it } from "vitest";
import { pairDossier } from "@/lib/dossiers/pairDossier";
import { isoOf } from "@/lib/model/date";
import { MAX_EXCERPT_EVENTS } from "@/lib/model/limits";
import { indexDataset } from "@/lib/query/datasetIndex";
import { wordsFor } from "@/lib/query/viewEvent";
import { pairsExcerpt } from "@/lib/store/excerpts/dossierExcerpts";
import { readExcerpt } from "@/lib/store/excerpts/readExcerpt";
import type { Moment } from "@/lib/store/moment";
import { Snapshot } from "@/lib/store/snapshot";
import { SnapshotMoment } from "@/lib/store/snapshotMoment";
import { fixtureData } from "../archive/archives";

const memory = new SnapshotMoment(new Snapshot(fixtureData()));
const ALL = (await memory.records({ pair: ["US-VN"], include: "umbrella" }, 100)).total;

/** The fixture as a store that keeps nothing in memory; `read` of the events that are asked for are given at most. */
function storeOf(read: number, asked: number[] = []): Moment {
  return {
    version: memory.version,
    known: memory.known,
    reference: memory.reference,
    events: memory.events,
    dataEnd: memory.dataEnd,
    fitsBrowser: false,
    isSearchable: true,
    summary: (filter) => memory.summary(filter),
    page: (filter, options) => memory.page(filter, options),
    records(filter, most) {
      asked.push(most);
      return memory.records(filter, Math.min(most, read));
    },
    event: (id) => memory.event(id),
    partsOf: (id) => memory.partsOf(id),
    sources: (ids) => memory.sources(ids),
    columns: () => memory.columns(),
  };
}

describe("readExcerpt", () => {
  it("asks for no more events than a page reads", async () => {
    const asked: number[] = [];
    await pairsExcerpt(storeOf(100, asked), ["US-VN"]);
    expect(new Set(asked)).toEqual(new Set([1, MAX_EXCERPT_EVENTS]));
  });

  it("says what part it holds, and so does the dossier of it; of all events neither says a word", async () => {
    const words = wordsFor(memory.whole, "en");
    expect(ALL).toBeGreaterThan(3);
    const cut = await pairsExcerpt(storeOf(ALL - 1), ["US-VN"]);
    expect(cut.excerpt).toMatchObject({ asked: ALL, held: ALL - 1 });
    const since = words.date(cut.excerpt?.since ?? "");
    expect(pairDossier(cut, "US-VN", words, 0)?.part).toEqual({ asked: ALL, held: ALL - 1, since });
    const all = await pairsExcerpt(storeOf(ALL), ["US-VN"]);
    expect(all.excerpt).toMatchObject({ asked: ALL, held: ALL });
    expect(pairDossier(all, "US-VN", words, 0)).toEqual(pairDossier(memory.whole, "US-VN", words, 0));
  });

  it("knows a visit by its mark where its parts are not read, and the last day of all data", async () => {
    const data = await readExcerpt(storeOf(100), { filters: [{ kind: ["visit"], pair: ["CN-VN"] }] });
    expect([...(data.excerpt?.visits ?? [])]).toEqual(["2023-12-12-vn-cn-visit"]);
    expect(data.events.filter(({ partOf }) => partOf !== undefined)).toEqual([]);
    const [latest] = (await memory.records({ include: "umbrella" }, 1)).events;
    expect(data.events.map(({ id }) => id)).not.toContain(latest?.id);
    expect(isoOf(indexDataset(data).dataEnd)).toBe(latest?.start);
  });

  it("reads again what could not be read", async () => {
    let isDown = true;
    const store: Moment = {
      ...storeOf(100),
      records: (filter, most) => (isDown ? Promise.reject(new Error("down")) : memory.records(filter, most)),
    };
    await expect(pairsExcerpt(store, ["US-VN"])).rejects.toThrow("down");
    isDown = false;
    expect((await pairsExcerpt(store, ["US-VN"])).excerpt?.asked).toBe(ALL);
  });
});
