import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Dataset } from "@/lib/model/dataset";
import { ArchiveMoment } from "@/lib/store/archive/archiveMoment";
import { Keeper } from "@/lib/store/archive/keeper";
import { type LoadOptions, loadArchive } from "@/lib/store/archive/loadArchive";
import { RecordReader } from "@/lib/store/archive/readRecords";
import { StretchReader } from "@/lib/store/archive/readStretch";
import { stampOf } from "@/lib/store/archive/stampOf";
import { checkData } from "@/lib/store/jsonFile/checkData";
import { fixtureTexts } from "../fixtureTexts";

/** The fixture's data, checked. */
export function fixtureData(): Dataset {
  const { dataset } = checkData(fixtureTexts(), "0123456789abcdef");
  if (!dataset) throw new Error("the fixture is broken");
  return dataset;
}

export const newFolder = (): string => mkdtempSync(path.join(tmpdir(), "entente-archive-"));

/** Write rows as a file of an archive, by the ending of its name. */
export function writeArchive(file: string, rows: readonly unknown[]): string {
  const lines = rows.map((row) => JSON.stringify(row));
  const text = /\.ndjson/.test(file) ? `${lines.join("\n")}\n` : `[\n${lines.join(",\n")}\n]\n`;
  writeFileSync(file, file.endsWith(".gz") ? gzipSync(text) : text);
  return file;
}

/** Load files on this thread, against the lists of the fixture. */
export function loadHere(files: readonly string[], changes: Partial<LoadOptions> = {}) {
  const { events: _events, version, ...lists } = fixtureData();
  const reader = new StretchReader(lists);
  return loadArchive(files, {
    lists,
    listsVersion: version,
    read: async ({ stretch, name, isLines }) => reader.read(stretch, name, isLines),
    readers: 2,
    unpackedOf: (file) => `${file}.unpacked`,
    onProgress: () => undefined,
    ...changes,
  });
}

/** What a whole archive answers, its keeper on this thread, against the lists of some data and under their version. */
export async function archiveMoment(files: readonly string[], data: Dataset): Promise<ArchiveMoment> {
  const { events: _events, version, ...lists } = data;
  const reader = new StretchReader(lists);
  const { index, problems } = await loadHere(files, {
    lists,
    listsVersion: version,
    read: async ({ stretch, name, isLines }) => reader.read(stretch, name, isLines),
  });
  if (!index) throw new Error(JSON.stringify(problems[0]));
  const placed = await Promise.all(files.map(async (file) => ({ path: file, stamp: await stampOf(file) })));
  const keeper = new Keeper(index, new RecordReader(placed, index.places));
  const dataEnd = Math.max(...index.columns.startLast);
  return new ArchiveMoment(version, index.columns.size, dataEnd, false, lists, (question) => keeper.answer(question));
}
