import { pairsAmong } from "@/lib/model/pair";
import type { ImportContext, Importer, ImportItem } from "./importer";

/** One file to import. */
export interface ImportFile {
  /** without folders */
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** The item itself, or its reject where it is about other pairs than those asked for. */
function keepPairs(item: ImportItem, pairs: ReadonlySet<string>): ImportItem {
  if (!("draft" in item)) return item;
  const own = pairsAmong(item.draft.fields.participants.map(({ actor }) => actor));
  if (own.some((pair) => pairs.has(pair))) return item;
  const value = own.join(", ") || "-";
  const ref = item.draft.originRef ?? item.draft.id;
  return { reject: { row: item.row, ref, reason: "otherPair", text: `about ${value}`, values: { value } } };
}

/** A reject in place of a draft whose id has come already; `undefined` for a new one. */
function mergeRepeated(item: ImportItem, ids: Set<string>): ImportItem {
  if (!("draft" in item)) return item;
  const { id, originRef } = item.draft;
  if (!ids.has(id)) {
    ids.add(id);
    return item;
  }
  const text = `the same row again: merged into ${id}`;
  return { reject: { row: item.row, ref: originRef ?? id, reason: "merged", text, values: { draft: id } } };
}

async function* readFiles(
  importer: Importer,
  files: Iterable<ImportFile> | AsyncIterable<ImportFile>,
  context: Omit<ImportContext, "file">,
): AsyncIterable<ImportItem> {
  const ids = new Set<string>();
  for await (const { name, bytes } of files)
    for await (const item of importer.parse(bytes, { ...context, file: name })) {
      const kept = mergeRepeated(context.pairs ? keepPairs(item, context.pairs) : item, ids);
      yield "reject" in kept ? { reject: { file: name, ...kept.reject } } : { ...kept, file: name };
    }
}

/**
 * Drafts and rejects of several files of one format, joined across the files where the format needs it. Each draft's id comes once:
 * a row that another file has too is merged into the first. Rejects name their file.
 *
 * @param files read one after the other, each once
 */
export function importFiles(
  importer: Importer,
  files: Iterable<ImportFile> | AsyncIterable<ImportFile>,
  context: Omit<ImportContext, "file">,
): AsyncIterable<ImportItem> {
  const items = readFiles(importer, files, context);
  return importer.merge ? importer.merge(items) : items;
}
