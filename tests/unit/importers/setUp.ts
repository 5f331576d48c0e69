import type { ImportContext, Importer, ImportItem, Reject } from "@/lib/importers/importer";
import { importFiles } from "@/lib/importers/importFiles";
import { buildLists } from "@/lib/importers/lists";
import type { Draft } from "@/lib/model/draft";

/** A few rows of each list, as the data have them. */
export const LISTS = buildLists({
  actors: [
    { id: "CN", name: { en: "China", vi: "Trung Quốc" } },
    { id: "JP", name: { en: "Japan", vi: "Nhật Bản" } },
    { id: "US", name: { en: "United States", vi: "Hoa Kỳ" }, aliases: ["USA", "Mỹ"] },
    { id: "VN", name: { en: "Viet Nam", vi: "Việt Nam" } },
    { id: "ASEAN", name: { en: "ASEAN", vi: "ASEAN" }, aliases: ["Association of Southeast Asian Nations"] },
  ],
  people: [
    { id: "bill-clinton", actor: "US", name: { en: "Bill Clinton" } },
    { id: "john-kerry", actor: "US", name: { en: "John Kerry" } },
    { id: "barack-obama", actor: "US", name: { en: "Barack Obama" } },
    { id: "phan-van-khai", actor: "VN", name: { en: "Phan Van Khai", vi: "Phan Văn Khải" } },
    { id: "truong-tan-sang", actor: "VN", name: { en: "Truong Tan Sang", vi: "Trương Tấn Sang" } },
  ],
  places: [
    { id: "hanoi", country: "VN", name: { en: "Hanoi", vi: "Hà Nội" }, aliases: ["Ha Noi"] },
    { id: "beijing", country: "CN", name: { en: "Beijing", vi: "Bắc Kinh" } },
    { id: "new-york", country: "US", name: { en: "New York", vi: "New York" } },
  ],
  themes: [
    { id: "war-legacy", label: { en: "War legacies", vi: "Hậu quả chiến tranh" } },
    { id: "defence", label: { en: "Defence", vi: "Quốc phòng" } },
  ],
  mechanisms: [
    {
      id: "au-vn-dpd",
      actors: ["AU", "VN"],
      name: { en: "Defence Policy Dialogue", vi: "Đối thoại Chính sách Quốc phòng" },
    },
    {
      id: "us-vn-dpd",
      actors: ["US", "VN"],
      name: { en: "Defence Policy Dialogue", vi: "Đối thoại Chính sách Quốc phòng" },
    },
  ],
});

/** The bytes in pieces of the given sizes, the rest in one. */
export async function* inPieces(bytes: Uint8Array, sizes: readonly number[] = []): AsyncIterable<Uint8Array> {
  let at = 0;
  for (const size of sizes) {
    yield bytes.subarray(at, at + size);
    at += size;
  }
  yield bytes.subarray(at);
}

type Options = Partial<Omit<ImportContext, "file">> & { sizes?: readonly number[] };

/** All items of files given as bytes or text. */
export async function itemsOf(
  importer: Importer,
  files: Readonly<Record<string, Uint8Array | string>>,
  { sizes, ...context }: Options = {},
): Promise<ImportItem[]> {
  const list = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: inPieces(typeof content === "string" ? new TextEncoder().encode(content) : content, sizes),
  }));
  const items: ImportItem[] = [];
  for await (const item of importFiles(importer, list, { lists: LISTS, ...context })) items.push(item);
  return items;
}

export const draftsOf = (items: readonly ImportItem[]): Draft[] =>
  items.flatMap((item) => ("draft" in item ? [item.draft] : []));
export const rejectsOf = (items: readonly ImportItem[]): Reject[] =>
  items.flatMap((item) => ("reject" in item ? [item.reject] : []));
