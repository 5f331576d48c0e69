import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { colt } from "@/lib/importers/colt";
import { gdelt } from "@/lib/importers/gdelt";
import { unzipped } from "@/lib/importers/text/unzip";
import { MAX_ZIP_ENTRIES, MAX_ZIP_RATIO } from "@/lib/model/limits";
import { draftsOf, itemsOf, rejectsOf } from "./setUp";

const MB = 1024 * 1024;
const bomb = (bytes: number) => zipSync({ "events.CSV": [new Uint8Array(bytes), { level: 9 }] });
const BURSTING = bomb(48 * MB);
const texts = async (zip: Uint8Array) =>
  rejectsOf(await itemsOf(gdelt, { "a.zip": zip })).map(({ reason, text }) => [reason, text]);

async function* once(bytes: Uint8Array) {
  yield bytes;
}
/** Bytes that came out before it was stopped, and why it was. */
async function takeAll(zip: Uint8Array, limits?: { entries: number; bytes: number; ratio: number }) {
  let bytes = 0;
  try {
    for await (const piece of unzipped(once(zip), limits)) bytes += piece.length;
  } catch (error) {
    return { bytes, fault: error instanceof Error ? error.message : "" };
  }
  return { bytes, fault: "" };
}
/** The sizes that the archive's directory tells of its entries, written anew. */
function lying(zip: Uint8Array, size: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true);
  }
  return copy;
}

describe("an archive that bursts", () => {
  it("is stopped when more comes out than any table shrinks to, long before its end", async () => {
    const zip = BURSTING;
    expect(zip.length).toBeLessThan(0.1 * MB);
    const { bytes, fault } = await takeAll(zip);
    expect(fault).toBe(`the ZIP archive unpacks to more than ${MAX_ZIP_RATIO} times its size`);
    expect(bytes).toBeLessThan(16 * MB);
    expect(await texts(zip)).toContainEqual(["zipTooBig", fault]);
  });
  it("is stopped whatever size it says of itself", async () => {
    for (const size of [0, 100, 4_000_000_000])
      expect((await takeAll(lying(BURSTING, size))).bytes).toBeLessThan(16 * MB);
  });
  it("is stopped at the bytes that may come out, one over, not at them", async () => {
    const zip = zipSync({ "a.csv": [new Uint8Array(2_000), { level: 0 }] });
    const limits = { entries: 9, ratio: 9 };
    expect((await takeAll(zip, { ...limits, bytes: 2_000 })).fault).toBe("");
    expect((await takeAll(zip, { ...limits, bytes: 1_999 })).fault).toBe(
      "the ZIP archive unpacks to more than 1999 bytes",
    );
  });
  it("is stopped at its thousand and first file", async () => {
    const many = (count: number) =>
      zipSync(Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.csv`, strToU8("x")])));
    expect((await takeAll(many(MAX_ZIP_ENTRIES))).fault).toBe("");
    expect((await takeAll(many(MAX_ZIP_ENTRIES + 1))).fault).toBe(
      `the ZIP archive holds more than ${MAX_ZIP_ENTRIES} files`,
    );
  });
  it("keeps the rows that came before, and shrunk tables pass", async () => {
    const row = `${Array.from({ length: 58 }, (_, i) => `field ${i}`).join("\t")}\n`;
    const table = zipSync({ "a.CSV": strToU8(row.repeat(2_000)) });
    const items = await itemsOf(gdelt, { "a.zip": table });
    expect(items).toHaveLength(2_000);
    expect(rejectsOf(items).map(({ reason }) => reason)).not.toContain("zipTooBig");
  });
  it("opens nothing by its name, and no archive within it", async () => {
    const zip = zipSync({ "../../x": strToU8("a\n"), "/etc/passwd": strToU8("b\n"), "in.zip": bomb(MB) });
    const items = await itemsOf(gdelt, { "a.zip": zip });
    expect(draftsOf(items)).toEqual([]);
    expect((await takeAll(zip)).bytes).toBeLessThan(2_000);
  });
});

describe("a workbook that bursts", () => {
  const book = (entries: Record<string, Uint8Array>) => zipSync(entries, { level: 9 });
  const fault = async (zip: Uint8Array) =>
    rejectsOf(await itemsOf(colt, { "a.xlsx": zip })).map(({ reason }) => reason);
  it("is refused by its directory, before anything is unpacked", async () => {
    expect(await fault(book({ "xl/workbook.xml": new Uint8Array(8 * MB) }))).toEqual(["badXlsx"]);
    expect(await fault(lying(book({ "xl/workbook.xml": strToU8("<workbook/>") }), 4_000_000_000))).toEqual(["badXlsx"]);
    const many = Array.from({ length: MAX_ZIP_ENTRIES + 1 }, (_, i) => [`${i}.xml`, strToU8("x")]);
    expect(await fault(book(Object.fromEntries(many)))).toEqual(["badXlsx"]);
  });
  it("that says less than it holds is given no more than it said", async () => {
    expect(await fault(lying(book({ "xl/workbook.xml": new Uint8Array(8 * MB) }), 100))).toEqual(["badXlsx"]);
  });
});
