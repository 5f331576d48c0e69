import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { factsOfSummary } from "@/lib/dossiers/factsOfSummary";
import { lanesOf } from "@/lib/dossiers/lanes";
import { mechanismDossier } from "@/lib/dossiers/mechanism";
import { canonicalPair, pairDossier } from "@/lib/dossiers/pairDossier";
import { personDossier } from "@/lib/dossiers/personDossier";
import { EXPORTERS } from "@/lib/exporters/exporters";
import { describeExport } from "@/lib/exporters/exportNote";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import { farPieces } from "@/lib/http/exports/farPieces";
import { type Filter, NO_FILTER } from "@/lib/model/filter";
import { roundsAround, sourcesOf } from "@/lib/query/aroundEvent";
import { viewEvent, wordsFor } from "@/lib/query/viewEvent";
import { mechanismExcerpt, pairsExcerpt, personExcerpt } from "@/lib/store/excerpts/dossierExcerpts";
import { eventExcerpt } from "@/lib/store/excerpts/eventExcerpt";
import { diskFiles } from "@/lib/store/jsonFile/files";
import { openJsonFileStore } from "@/lib/store/jsonFile/jsonFileStore";
import type { Moment } from "@/lib/store/moment";
import type { Snapshot } from "@/lib/store/snapshot";
import { expectSame, expectSameRecords } from "../sameRecords";
import { archiveMoment, newFolder, writeArchive } from "./archives";

const TODAY = 20_786;

let snapshot: Snapshot;
let memory: Moment;
let archive: Moment;

beforeAll(async () => {
  const store = await openJsonFileStore("data", diskFiles, { isWatched: false });
  const found = store.snapshot();
  if (!found) throw new Error("no data");
  snapshot = found;
  memory = await store.moment();
  // Not in the order of the store.
  const rows = [...snapshot.data.events].sort((a, b) => (a.title.en < b.title.en ? -1 : 1));
  const half = Math.floor(rows.length / 2);
  const folder = newFolder();
  archive = await archiveMoment(
    [
      writeArchive(path.join(folder, "a.ndjson"), rows.slice(0, half)),
      writeArchive(path.join(folder, "b.json"), rows.slice(half)),
    ],
    snapshot.data,
  );
});

describe("an archive", () => {
  it("gives the latest records, parts and sources as the data in memory do", () =>
    expectSameRecords(archive, memory, snapshot, { seed: 1976, runs: 60, hasWords: false }));

  it("shows of each pair what is shown of all data", async () => {
    const pairs = snapshot.summary(NO_FILTER).byPair.map(({ pair }) => pair);
    expect(pairs.length).toBeGreaterThan(30);
    const words = wordsFor(snapshot.data, "en");
    for (const pair of pairs) {
      const excerpt = await pairsExcerpt(archive, [pair]);
      expect(excerpt.excerpt).toMatchObject({ asked: excerpt.excerpt?.held });
      expect(canonicalPair(excerpt, pair)).toBe(pair);
      expectSame(pairDossier(excerpt, pair, words, TODAY), pairDossier(snapshot.data, pair, words, TODAY));
      const { facts } = pairDossier(excerpt, pair, words, TODAY) ?? {};
      expectSame(facts && factsOfSummary(await archive.summary({ pair: [pair] }), facts), facts);
      expectSame(lanesOf(excerpt, words, { pair }), lanesOf(snapshot.data, words, { pair }));
    }
  });

  it("shows of people, mechanisms and events what is shown of all data", async () => {
    const words = wordsFor(snapshot.data, "vi");
    for (const { id } of snapshot.data.people.filter((_, i) => i % 15 === 0))
      expectSame(personDossier(await personExcerpt(archive, id), id, words), personDossier(snapshot.data, id, words));
    for (const { id } of snapshot.data.mechanisms.filter((_, i) => i % 4 === 0))
      expectSame(
        mechanismDossier(await mechanismExcerpt(archive, id), id, words),
        mechanismDossier(snapshot.data, id, words),
      );
    for (const { id } of snapshot.data.events.filter(({ partOf }, i) => partOf !== undefined || i % 9 === 0)) {
      const found = await eventExcerpt(archive, id);
      if (!found) throw new Error(`no ${id}`);
      const { event, data } = found;
      expectSame(viewEvent(data, id, "vi"), viewEvent(snapshot.data, id, "vi"));
      expectSame(roundsAround(data, event), roundsAround(snapshot.data, event));
      expectSame(sourcesOf(data, event), sourcesOf(snapshot.data, event));
    }
  });

  it.each(EXPORTERS)("exports as $id what is exported of all data", async (exporter) => {
    const filters: Filter[] = [
      NO_FILTER,
      { pair: ["CN-VN", "US-VN"], from: "2019" },
      { actor: ["JP"], theme: ["defence"] },
      { status: ["cancelled", "announced"], include: "umbrella" },
      { place: ["nowhere"] },
    ];
    for (const filter of filters) {
      const { data } = snapshot;
      const events = snapshot.select(filter);
      const note = describeExport(data.version, serializeFilter(filter), events.length, snapshot.dataEnd, new Date(0));
      const input = {
        data,
        events,
        note,
        filter,
        select: (other: Filter) => snapshot.select(other),
        site: "https://e",
      };
      let far = "";
      for await (const piece of farPieces(exporter, {
        moment: archive,
        filter,
        note,
        site: "https://e",
      }))
        far += piece;
      expectSame(far.split("\n"), [...exporter.write(input)].join("").split("\n"));
    }
  });

  it("reads an excerpt once for those who ask together and later, and all of the data for nobody", async () => {
    const [one, two] = await Promise.all([pairsExcerpt(archive, ["US-VN"]), pairsExcerpt(archive, ["VN-US"])]);
    expect(two).toBe(one);
    expect(await pairsExcerpt(archive, ["US-VN"])).toBe(one);
    expect((await pairsExcerpt(archive, ["nobody"])).events).toEqual([]);
    expect(await pairsExcerpt(memory, ["US-VN"])).toBe(snapshot.data);
  });
});
