import { readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csv } from "@/lib/importers/csv";
import { CSV_FIELDS } from "@/lib/importers/csv/fields";
import { checkMapping, guessMapping, parseMapping } from "@/lib/importers/csv/mapping";
import { readRecords } from "@/lib/importers/csv/readRecords";
import { template } from "@/lib/importers/csv/template";
import { draftsOf, inPieces, itemsOf, rejectsOf } from "./setUp";

const TEXT = readFileSync("tests/fixtures/importers/csv/own.csv", "utf8");
const items = await itemsOf(csv, { "own.csv": TEXT });

describe("csv", () => {
  it("reads columns by their Vietnamese names, and names of the data as ids", () => {
    const [draft] = draftsOf(items);
    expect(draft?.fields).toMatchObject({
      start: { value: "2025-05-08", state: "imported" },
      place: { value: { id: "hanoi", name: "Hà Nội", country: "VN" } },
      kind: { value: "dialogue" },
      level: { value: "vice-minister" },
      themes: { value: ["defence"] },
      mechanism: { value: "us-vn-dpd" },
      round: { value: 13 },
      title: { state: "inferred", reason: { id: "notTranslated" } },
    });
    expect(draft?.fields.participants.map(({ actor }) => actor)).toEqual(["US", "VN"]);
  });
  it("names the faults of a row, all of them, with column and value", () => {
    expect(rejectsOf(items).map(({ row, reason }) => [row, reason])).toEqual([
      [4, "ambiguousDate"],
      [5, "badDateIn"],
      [6, "endBeforeStartIn"],
      [8, "twoSides"],
      [9, "missing"],
      [10, "unknownActor"],
      [13, "merged"],
    ]);
    expect(rejectsOf(items)[1]?.faults?.map(({ reason, values }) => [reason, values.column, values.value])).toEqual([
      ["badDateIn", "Ngày bắt đầu", "2025-13-01"],
      ["badWord", "Loại", "parley"],
      ["badWord", "Cấp", "king"],
      ["badRound", "Kỳ", "0"],
      ["unknownTheme", "Chủ đề", "không có"],
      ["unknownMechanism", "Cơ chế", "không có"],
    ]);
  });
  it("reads a day that can be one day only, keeps a year a year, and takes off the apostrophe of an export", () => {
    const drafts = draftsOf(items);
    expect(drafts.map(({ fields }) => fields.start.value)).toEqual([
      "2025-05-08",
      "2025-06-24",
      "2025",
      "2025-07-01",
      "2025-07-02",
    ]);
    expect(drafts[1]?.fields.title.value?.vi).toBe('Gặp "song phương",\nhai dòng');
    expect(drafts[3]?.fields.title.value?.vi).toBe("=1+1");
  });
  it("takes a mapping, and says which of its columns the file lacks", async () => {
    const text = "wann;wer;was\n2025-05-08;US-VN;talks\n";
    const mapping = parseMapping('{"start": "wann", "actors": "wer", "kind": "was"}');
    const [draft] = draftsOf(await itemsOf(csv, { "x.csv": text }, { mapping }));
    expect(draft?.fields.kind.value).toBe("talks");
    const [lacking] = rejectsOf(await itemsOf(csv, { "x.csv": text }, { mapping: { ...mapping, place: "wo" } }));
    expect(lacking?.text).toBe("no column wo; the header has: wann, wer, was");
    const [unmapped] = rejectsOf(await itemsOf(csv, { "x.csv": text }));
    expect(unmapped?.text).toBe("no column for start, actors; the header has: wann, wer, was");
  });
  it("ends at a quotation mark that is never closed, and says so", async () => {
    const open = `date,sides\n2025-05-08,US-VN\n"${"x".repeat(600_000)}`;
    const found = await itemsOf(csv, { "x.csv": open }, { sizes: Array.from({ length: 9 }, () => 65_536) });
    expect(draftsOf(found)).toHaveLength(1);
    expect(rejectsOf(found)).toMatchObject([{ row: 3, reason: "quoteNotClosed" }]);
  });
  it("reads its own template", async () => {
    const found = await itemsOf(csv, { "template.csv": template() });
    expect(rejectsOf(found)).toEqual([]);
    expect(draftsOf(found)[0]?.fields.participants.map(({ actor, name }) => [actor, name])).toEqual([
      ["US", "John Noh"],
      ["VN", "Hoang Xuan Chien"],
    ]);
  });
});

describe("names in the cells of a table", () => {
  const read = (rows: string) =>
    itemsOf(csv, { "x.csv": `date,actors,place,themes,kind,level,format,status\n${rows}\n` });
  it("are read as ids: sides, places, themes and words of lists, in both languages, accents or none", async () => {
    const found = await read(
      "2025-07-01,Nhật Bản; Viet Nam,Hà Nội,Quốc phòng; war legacies,Hội đàm,thứ trưởng,trực tiếp,đã diễn ra\n" +
        "2025-07-02,USA; Mỹ; VN,Ha Noi,quoc phong,port call,Senior officials,Online,Canceled",
    );
    expect(rejectsOf(found)).toEqual([]);
    expect(draftsOf(found).map(({ fields }) => [fields.participants.map(({ actor }) => actor), fields])).toMatchObject([
      [
        ["JP", "VN"],
        {
          place: { value: { id: "hanoi" } },
          themes: { value: ["defence", "war-legacy"] },
          kind: { value: "talks" },
          level: { value: "vice-minister" },
          format: { value: "in-person" },
          status: { value: "held" },
        },
      ],
      [
        ["US", "VN"],
        {
          place: { value: { id: "hanoi" } },
          themes: { value: ["defence"] },
          kind: { value: "port-call" },
          level: { value: "senior-official" },
          format: { value: "virtual" },
          status: { value: "cancelled" },
        },
      ],
    ]);
  });
  it("are refused by name where they are unknown, with the nearest that is known", async () => {
    const found = await read("2025-07-01,Japn; VN,Hanoi,defense,metting,minster,,held\n2025-07-02,Xyzzy; VN,,,,,,");
    expect(rejectsOf(found).map(({ faults }) => faults?.map(({ values }) => [values.value, values.nearest]))).toEqual([
      [
        ["Japn", "Japan"],
        ["metting", "meeting"],
        ["minster", "minister"],
        ["defense", "Defence"],
      ],
      [["Xyzzy", "none"]],
    ]);
    expect(rejectsOf(found)[0]?.faults?.[0]?.text).toBe(
      'actors: "Japn" is no country or body that is known; near to it: "Japan"',
    );
  });
  it("of a place that the data lack make it a new one, and the nearest is told", async () => {
    const [near, far] = draftsOf(await read("2025-07-01,JP; VN,Hanoy,,,,,\n2025-07-02,JP; VN,Sapporo,,,,,"));
    expect(near?.fields.place).toMatchObject({
      value: { name: "Hanoy" },
      reason: { id: "placeNear", values: { name: "Hanoi" } },
    });
    expect(far?.fields.place).toEqual({ value: { name: "Sapporo" }, state: "imported", quotes: [] });
  });
  it.each(["en", "vi"] as const)("include all that the pages say, %s", async (locale) => {
    const said: Record<string, Record<string, string>> = JSON.parse(
      readFileSync(`lib/i18n/messages/${locale}.json`, "utf8"),
    );
    for (const column of ["kind", "level", "format", "status"] as const)
      for (const [id, name] of Object.entries(said[column] ?? {})) {
        const text = `date,actors,${column}\n2025-07-01,JP; VN,${name}\n`;
        const [draft] = draftsOf(await itemsOf(csv, { "x.csv": text }));
        expect([name, draft?.fields[column].value]).toEqual([name, id]);
      }
  });
});

describe("guessMapping", () => {
  it("maps each field of the template to itself", () => {
    expect(guessMapping([...CSV_FIELDS])).toEqual(Object.fromEntries(CSV_FIELDS.map((field) => [field, field])));
  });
  it("tells cấp from cặp, and takes neither for cap", () => {
    expect(guessMapping(["Cấp", "Cặp", "Ngày"])).toEqual({ level: "Cấp", actors: "Cặp", start: "Ngày" });
    expect(guessMapping(["cap"])).toEqual({});
  });
  it("gives a field one column", () => {
    expect(guessMapping(["Date", "date", "Title", "Actor"])).toEqual({
      start: "Date",
      title_en: "Title",
      actors: "Actor",
    });
  });
  it("knows the columns of our own export", () => {
    const mapping = guessMapping(["id", "start", "end", "pairs", "participants", "place", "place_name", "sources"]);
    expect(mapping).toMatchObject({ actors: "pairs", place: "place", url: "sources" });
    expect(checkMapping(mapping, Object.values(mapping))).toEqual({ missing: [], unknown: [] });
  });
});

describe("parseMapping", () => {
  it.each([
    ['["a"]', "the mapping must be an object of field and column name"],
    ['{"when": "a"}', '"when" is no field: there are id, start'],
    ['{"start": 3}', 'the column of "start" must be a name'],
  ])("refuses %s", (json, message) => {
    expect(() => parseMapping(json)).toThrow(message);
  });
});

describe("readRecords", () => {
  it("reads what a writer of CSV wrote, wherever the bytes are cut", async () => {
    const cell = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('a"b', "x,y", "l1\nl2", "r\r\nq", "é", " "));
    const table = fc.array(fc.tuple(fc.constant("k"), cell, cell), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 }), async (rows, sizes) => {
        const text = Papa.unparse([["a", "b", "c"], ...rows], { quotes: true });
        const records: unknown[] = [];
        for await (const batch of readRecords(inPieces(new TextEncoder().encode(text), sizes)))
          records.push(...batch.map(({ cells }) => cells));
        const plain = (value: string) => value.replace(/\r\n?/g, "\n").trim();
        expect(records).toEqual([["a", "b", "c"], ...rows].map((row) => row.map(plain)));
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});
