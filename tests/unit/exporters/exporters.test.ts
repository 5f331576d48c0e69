import { csvParse } from "d3";
import { describe, expect, it } from "vitest";
import { csvCell } from "@/lib/exporters/csv/csvCell";
import type { ExportInput } from "@/lib/exporters/exporter";
import { EXPORTERS } from "@/lib/exporters/exporters";
import { describeExport, exportFileName } from "@/lib/exporters/exportNote";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Filter } from "@/lib/model/filter";
import { checkData } from "@/lib/store/jsonFile/checkData";
import { Snapshot } from "@/lib/store/snapshot";
import { fixtureTexts } from "../store/fixtureTexts";

const { dataset } = checkData(fixtureTexts(), "0123456789abcdef");
if (!dataset) throw new Error("the fixture is not good");
const snapshot = new Snapshot(dataset);
const NOW = new Date("2025-11-25T23:59:00Z");

function inputOf(filter: Filter): ExportInput {
  const events = snapshot.select(filter);
  const note = describeExport(snapshot.data.version, serializeFilter(filter), events.length, snapshot.dataEnd, NOW);
  return { data: snapshot.data, events, note, filter, select: (other) => snapshot.select(other) };
}
function textOf(id: string, filter: Filter = {}): string {
  const exporter = EXPORTERS.find((candidate) => candidate.id === id);
  return [...(exporter?.write(inputOf(filter)) ?? [])].join("");
}

describe.each(EXPORTERS.map((exporter) => exporter.id))("%s", (id) => {
  it("gives the same bytes for the same input", () => {
    expect(textOf(id)).toBe(textOf(id));
  });
  it("carries filter, day, data version, data end, citation, border rule and licence", () => {
    // as its reader has it: the lines of a calendar are folded
    const text = textOf(id, { pair: ["US-VN"] }).replaceAll("\r\n ", "");
    for (const part of [
      "pair=US-VN",
      "2025-11-25",
      "0123456789abcdef",
      "2025-11-02",
      "Entente. (n.d.).",
      "Natural Earth",
      "licence",
    ])
      expect(text, part).toContain(part);
  });
  it("writes a good file for no events at all", () => {
    const text = textOf(id, { actor: ["PH"], theme: ["dioxin"] });
    if (id.endsWith("json") && id !== "ndjson") expect(() => JSON.parse(text)).not.toThrow();
    expect(text.length).toBeGreaterThan(0);
  });
});

describe("csv", () => {
  const text = textOf("csv");
  const rows = csvParse(text.replace(/^\uFEFF/, ""));

  it("begins with the byte order mark and the names, then has one row an event", () => {
    expect(text.startsWith("\uFEFFid,start,end,")).toBe(true);
    expect(rows).toHaveLength(11);
    expect(new Set(rows.map((row) => row.data_version))).toEqual(new Set(["0123456789abcdef"]));
    expect(rows[0]?.about).toContain("Natural Earth");
    expect(rows[1]?.about).toBe("");
  });

  it("makes formulas harmless in every text cell, and keeps quotes and line ends", () => {
    const call = rows.find((row) => row.id === "2024-03-05-vn-us-call");
    expect(call?.title_en).toBe('\'=HYPERLINK("https://evil.example")');
    expect(call?.summary_en).toBe('\'-5, "quoted", and\na new line');
    for (const row of rows)
      for (const [name, cell] of Object.entries(row))
        if (!["lon", "lat", "round"].includes(name)) expect(cell, name).not.toMatch(/^[=+\-@\t\r\0]/);
    expect(rows.find((row) => row.place === "washington")?.lon).toBe("-77.037");
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+84 24", "'+84 24"],
    ["-5", "'-5"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", "'\tx"],
    ["\rx", '"\'\rx"'],
    ["\0x", "'\0x"],
    ['=A1,"b"', '"\'=A1,""b"""'],
    [-5, "-5"],
    [undefined, ""],
    ["a = b", "a = b"],
  ])("writes %j as %j", (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});

describe("json and ndjson", () => {
  it("hold the records whole, with the sources that they cite", () => {
    const file = JSON.parse(textOf("json", { pair: ["CN-VN"] }));
    expect(file.events).toHaveLength(4);
    expect(file.sources.map((source: { id: string }) => source.id)).toEqual([
      "paper-000001",
      "vna-d4e5f6",
      "wire-778899",
    ]);
    expect(file.about.events).toBe(4);
  });
  it("count visits only where the filter includes them", () => {
    expect(JSON.parse(textOf("json", { pair: ["CN-VN"], include: "umbrella" })).events).toHaveLength(5);
  });
  it("stand one object a line, the note first", () => {
    const lines = textOf("ndjson")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(12);
    expect(lines[0].about.dataVersion).toBe("0123456789abcdef");
  });
});

describe("geojson", () => {
  const { features } = JSON.parse(textOf("geojson"));
  const featureOf = (id: string) => features.find((feature: { id: string }) => feature.id === id);

  it("draws a city as a point, and marks a region or a sea as no exact point", () => {
    const city = featureOf("2025-05-08-vn-us-dialogue-13");
    expect(city.geometry).toEqual({ type: "Point", coordinates: [108.221, 16.068] });
    expect(city.properties.isExactPoint).toBe(true);
    expect(featureOf("2019-vn-us-year-only").properties).toMatchObject({ placeKind: "region", isExactPoint: false });
    expect(featureOf("2019-06-vn-cn-month-only").properties).toMatchObject({ placeKind: "sea", isExactPoint: false });
  });
  it("gives no geometry where no place is known", () => {
    expect(featureOf("2024-12-10-vn-cn-meeting").geometry).toBeNull();
    expect(featureOf("2024-03-05-vn-us-call").geometry).toBeNull();
  });
});

describe("exportFileName", () => {
  it.each([
    [{}, "entente-all-2025-11-25.csv"],
    [{ pair: ["US-VN"], theme: ["dioxin"] }, "entente-us-vn-dioxin-2025-11-25.csv"],
    [{ q: 'Đà Nẵng; "x"\r\n../' }, "entente-q-da-nang-x-2025-11-25.csv"],
  ])("names the file of %j %s", (filter, name) => {
    expect(exportFileName(inputOf(filter).note, "csv")).toBe(name);
  });
});
