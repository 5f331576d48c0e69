import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { gdelt } from "@/lib/importers/gdelt";
import { kindOfCameo } from "@/lib/importers/gdelt/cameo";
import { draftsOf, itemsOf, rejectsOf } from "./setUp";

const TEXT = readFileSync("tests/fixtures/importers/gdelt/events.tsv", "utf8");
const items = await itemsOf(gdelt, { "events.tsv": TEXT });
const fieldsOf = (id: string) => {
  const draft = draftsOf(items).find((candidate) => candidate.id === `gdelt-${id}`);
  if (!draft) throw new Error(`no draft of GDELT ${id}`);
  return draft.fields;
};

describe("gdelt", () => {
  it("keeps root events of two countries whose actors speak for a state, and says of each other row why not", () => {
    expect(Object.fromEntries(rejectsOf(items).map(({ row, reason }) => [row, reason]))).toEqual({
      2: "mirror",
      3: "merged",
      4: "merged",
      9: "oneCountry",
      10: "oneCountry",
      11: "notOfficial",
      12: "notRoot",
      13: "unknownCountry",
      14: "otherEvent",
      15: "badDate",
      18: "columnCount",
    });
  });
  it("merges the mirror rows of one visit, the rows of one article, and a pair's day, into one lead that is named", () => {
    const leads = rejectsOf(items).flatMap(({ row, values }) => (row < 5 ? values?.draft : []));
    expect(leads).toEqual(["gdelt-1000000001", "gdelt-1000000001", "gdelt-1000000001"]);
    expect(fieldsOf("1000000001").participants.map(({ actor }) => actor)).toEqual(["US", "VN"]);
  });
  it("puts the visitor first where only the host's row is there", async () => {
    const [draft] = draftsOf(await itemsOf(gdelt, { "x.tsv": TEXT.split("\n")[1] ?? "" }));
    expect(draft?.fields.participants.map(({ actor }) => actor)).toEqual(["US", "VN"]);
    expect(draft?.fields.title.value?.en).toBe("United States and Viet Nam: visit");
  });
  it("never places an event: neither a centroid nor a machine's city", () => {
    for (const { fields } of draftsOf(items)) expect(fields.place.value).toBeUndefined();
    expect(fieldsOf("1000000001").place.reason).toEqual({
      id: "machinePlace",
      values: { name: "Hanoi, Ha Noi, Vietnam" },
    });
    expect(fieldsOf("1000000005").place.reason).toEqual({ id: "centroid" });
  });
  it("reads FIPS, not ISO: CH is China, SZ Switzerland, PG and PF the islands and no country", () => {
    expect(fieldsOf("1000000005").country.value).toBe("CN");
    expect(fieldsOf("1000000008").country.value).toBe("CH");
    expect(fieldsOf("1000000006").country.reason).toEqual({
      id: "disputedFeature",
      values: { name: "Spratly Islands" },
    });
    expect(fieldsOf("1000000007").country.reason?.values).toEqual({ name: "Paracel Islands" });
  });
  it("announces what is intended, and doubts a day that is the article's", () => {
    expect(fieldsOf("1000000005").status).toMatchObject({ value: "announced", state: "imported" });
    expect(fieldsOf("1000000001").status).toMatchObject({ value: "held", state: "inferred" });
    expect(fieldsOf("1000000008").start).toMatchObject({ state: "inferred", reason: { id: "dateMayBePublication" } });
  });
  it("reads files of 1.0 by their number of columns, with and without the address", () => {
    const [signing, handover] = draftsOf(items).slice(-2);
    expect(signing?.fields.kind.value).toBe("signing");
    expect(signing?.fields.country.value).toBe("JP");
    expect(signing?.source.url).toBe("https://news.example/h");
    expect(handover?.source.url).toBeUndefined();
  });
  it("gives the same from a ZIP archive cut anywhere, and names a broken one", async () => {
    const zip = zipSync({ "events.CSV": strToU8(TEXT) });
    expect(draftsOf(await itemsOf(gdelt, { "a.zip": zip }, { sizes: [1, 2, 3, 500] }))).toEqual(draftsOf(items));
    const cut = await itemsOf(gdelt, { "a.zip": zip.subarray(0, 200) });
    expect(rejectsOf(cut).at(-1)).toMatchObject({ row: 0, reason: "badZip" });
  });
  it("keeps the pairs that are asked for", async () => {
    const some = await itemsOf(gdelt, { "events.tsv": TEXT }, { pairs: new Set(["JP-VN"]) });
    expect(draftsOf(some).map(({ id }) => id)).toEqual(["gdelt-1000000016", "gdelt-1000000017"]);
  });
  it("names a line that has no end instead of keeping it", async () => {
    const endless = `${"x".repeat(300_000)}\n${TEXT}`;
    const found = await itemsOf(gdelt, { "x.tsv": endless }, { sizes: [70_000, 70_000] });
    expect(rejectsOf(found).filter(({ reason }) => reason === "lineTooLong")).toHaveLength(1);
    expect(draftsOf(found).map(({ id }) => id)).toEqual(draftsOf(items).map(({ id }) => id));
  });
});

describe("kindOfCameo", () => {
  it.each([
    ["042", { kind: "visit", status: "held" }],
    ["041", { kind: "call", status: "held", format: "phone" }],
    ["0312", { kind: "exercise", status: "announced" }],
    ["036", { kind: "talks", status: "announced" }],
    ["0842", { kind: "handover", status: "held" }],
    ["114", { kind: "statement", status: "held", isFriction: true }],
    ["42", undefined],
    ["190", undefined],
    ["", undefined],
  ])("reads %j as text", (code, what) => {
    expect(kindOfCameo(code)).toEqual(what);
  });
});
