import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { colt } from "@/lib/importers/colt";
import type { ImportItem } from "@/lib/importers/importer";
import { polecat } from "@/lib/importers/polecat";
import { draftsOf, itemsOf, rejectsOf } from "./setUp";

const read = (name: string) => readFileSync(`tests/fixtures/importers/${name}`);
const pick = (items: readonly ImportItem[], id: string) => {
  const draft = draftsOf(items).find((candidate) => candidate.id === id);
  if (!draft) throw new Error(`no draft ${id}`);
  return draft;
};

/** A workbook of one sheet; numbers stay numbers. */
function workbook(rows: readonly (readonly string[])[]): Uint8Array {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const cell = (text: string) =>
    /^\d+$/.test(text) ? `<c><v>${text}</v></c>` : `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  const sheet = rows.map(
    (cells, i) =>
      `<row r="${i + 1}">${cells.map((text, j) => cell(text).replace("<c", `<c r="${String.fromCharCode(65 + j)}${i + 1}"`)).join("")}</row>`,
  );
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return zipSync({
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet xmlns="${main}"><sheetData>${sheet.join("")}</sheetData></worksheet>`,
    ),
  });
}

const trips = await itemsOf(colt, { "trips.csv": read("colt/trips.csv") });
const events = await itemsOf(polecat, { "ngecEvents.txt": read("polecat/ngecEvents.txt") });

describe("colt", () => {
  const items = trips;
  it("takes a blank for not coded, which is no No", () => {
    const hosts = ["colt-12-usa-vnm-1", "colt-12-usa-vnm-2", "colt-13-vnm-chn-1"].map(
      (id) => pick(items, id).fields.participants[1],
    );
    expect(hosts.map((host) => [host?.actor, host?.name, host?.reason?.id])).toEqual([
      ["VN", "Tran Dai Quang", undefined],
      ["VN", undefined, "hostNotCoded"],
      ["CN", undefined, "hostNotMet"],
    ]);
  });
  it("reads days as the file has them, a year alone as a year, and drops an end before the start", () => {
    expect(pick(items, "colt-12-usa-vnm-1").fields.start.value).toBe("2016-05-23");
    expect(pick(items, "colt-18-chn-vnm-1").fields.start.value).toBe("2013-10-13");
    expect(pick(items, "colt-15-usa-vnm-1").fields.start.value).toBe("2013");
    expect(pick(items, "colt-21-usa-vnm-1").fields.end).toMatchObject({
      state: "empty",
      reason: { id: "endBeforeStart" },
    });
  });
  it("names unknown countries and bodies, trips at home and repeated rows", () => {
    expect(rejectsOf(items).map(({ row, reason }) => [row, reason])).toEqual([
      [5, "unknownCountry"],
      [8, "unknownBody"],
      [10, "badDate"],
      [11, "oneCountry"],
      [12, "merged"],
    ]);
  });
  it("leaves several cities, an unknown one and disputed ground without a place or country", () => {
    expect(pick(items, "colt-12-usa-vnm-1").fields.place.reason?.id).toBe("severalPlaces");
    expect(pick(items, "colt-15-usa-vnm-1").fields.place.state).toBe("empty");
    expect(pick(items, "colt-18-chn-vnm-1").fields.country.reason?.id).toBe("disputedTerritory");
  });
  it("reads the same from a workbook, with columns in another order and some missing", async () => {
    const names = ["TripStartDate", "CountryVisited", "TripID", "LeaderRole", "LeaderCountryISO", "LeaderFullName"];
    const book = workbook([names, ["41560", "Vietnam", "18-CHN-VNM-1", "G", "CHN", "Li Keqiang"]]);
    const [draft] = draftsOf(await itemsOf(colt, { "COLT.xlsx": book }, { sizes: [1, 7, 100] }));
    expect(draft?.fields.start).toMatchObject({ value: "2013-10-13", state: "imported" });
    expect(draft?.fields.participants.map(({ actor, name }) => [actor, name])).toEqual([
      ["CN", "Li Keqiang"],
      ["VN", undefined],
    ]);
  });
  it("says which columns are missing and which are there, and names a broken workbook", async () => {
    const [other] = rejectsOf(await itemsOf(colt, { "x.csv": "a,b\n1,2\n" }));
    expect(other).toMatchObject({ row: 0, reason: "unknownColumns" });
    expect(other?.text).toBe(
      "the header has no column TripID, LeaderCountryISO, LeaderRole, CountryVisited, TripStartDate; it has: a, b",
    );
    const book = workbook([["a"]]);
    const [broken] = rejectsOf(await itemsOf(colt, { "x.xlsx": book.subarray(0, 100) }));
    expect(broken).toMatchObject({ row: 0, reason: "badXlsx" });
  });
});

describe("polecat", () => {
  const items = events;
  it("takes the actor for the visitor, and a city only where the file names one", () => {
    const { fields, source } = pick(items, "polecat-2023-0001-a");
    expect(fields.participants.map(({ actor, name, office }) => [actor, name, office])).toEqual([
      ["US", "Joe Biden", "President"],
      ["VN", undefined, undefined],
    ]);
    expect(fields.place.value).toEqual({ id: "hanoi", name: "Hanoi", country: "VN" });
    expect(pick(items, "polecat-2023-0002-a").fields.place.reason).toEqual({ id: "centroid" });
    expect(source).toMatchObject({ publisher: "Example Agency", published: "2023-09-11" });
  });
  it("splits lists on semicolons and gives a name to a side only where one name stands for one country", () => {
    const { fields } = pick(items, "polecat-2023-0003-a");
    expect(fields.participants.map(({ actor, name }) => [actor, name])).toEqual([
      ["US", undefined],
      ["JP", undefined],
      ["VN", undefined],
    ]);
    expect(fields.status.value).toBe("announced");
  });
  it("reads a line that is no UTF-8 as ISO-8859-1, and quotation marks", () => {
    const { fields } = pick(items, "polecat-2023-0004-a");
    expect(fields.place.value?.name).toBe("São Paulo");
    expect(fields.participants[0]?.name).toBe('Le "X" Y');
    expect(fields.kind.reason?.id).toBe("frictionCode");
  });
  it("doubts a day that is the publication's", () => {
    expect(pick(items, "polecat-2023-0002-a").fields.start.reason).toEqual({ id: "dateMayBePublication" });
    expect(pick(items, "polecat-2023-0001-a").fields.start.state).toBe("imported");
  });
  it("names what it leaves out", () => {
    expect(rejectsOf(items).map(({ row, reason }) => [row, reason])).toEqual([
      [6, "otherEvent"],
      [7, "oneCountry"],
      [8, "oneCountry"],
      [9, "badDate"],
      [10, "unknownCountry"],
      [11, "badId"],
      [12, "columnCount"],
      [13, "merged"],
    ]);
  });
  it("says which columns are missing", async () => {
    const [other] = rejectsOf(await itemsOf(polecat, { "x.txt": "Event ID\tEvent Date\n1\t2\n" }));
    expect(other?.text).toBe(
      "the header has no column Event Type, Actor Country, Recipient Country; it has: Event ID, Event Date",
    );
  });
});
