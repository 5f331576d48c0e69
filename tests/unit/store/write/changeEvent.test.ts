import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { eventSchema } from "@/lib/model/record";
import { changeEvent } from "@/lib/store/write/changeEvent";
import { diffRecords, readTrail } from "@/lib/store/write/trail";

/** The files of data/ that events and the lists beside them stand in. */
function dataTexts(): Map<string, string> {
  const lists = ["sources.json", "people.json", "places.json"];
  const years = readdirSync("data/events").map((name) => `events/${name}`);
  return new Map([...lists, ...years].map((file) => [file, readFileSync(`data/${file}`, "utf8")]));
}

/** Lines that stand in one text and not, at their place, in the other: cut equal heads and tails. */
function changedLines(before: string, after: string): string[] {
  const [a, b] = [before.split("\n"), after.split("\n")];
  let head = 0;
  while (a[head] === b[head] && head < b.length) head += 1;
  let tail = 0;
  while (a.at(-1 - tail) === b.at(-1 - tail) && tail < b.length - head) tail += 1;
  return b.slice(head, b.length - tail);
}

describe("changeEvent, on the data as they are shipped", () => {
  const texts = dataTexts();
  const file = "events/2025.json";
  const events = eventSchema.array().parse(JSON.parse(texts.get(file) ?? ""));

  it("changes no line of any event that is sent as it stands", () => {
    for (const event of events.slice(0, 40))
      expect(changeEvent(texts, { event }).files.get(file), event.id).toBe(texts.get(file));
  });

  it("changes the one line that was changed", () => {
    const event = events[20]!;
    const { files, added } = changeEvent(texts, { event: { ...event, title: { ...event.title, en: "Another" } } });
    expect([...files.keys()]).toEqual([file]);
    expect(added).toEqual([]);
    expect(changedLines(texts.get(file) ?? "", files.get(file) ?? "")).toEqual(['      "en": "Another",']);
  });

  it("puts a source at its place among the others, before the event that names it", () => {
    const event = { ...events[20]!, sources: [...events[20]!.sources, "mmm-000000"] };
    const sources = [{ id: "mmm-000000", lang: "en", url: "https://made.example/" }];
    const { files, added } = changeEvent(texts, { event, sources });
    expect([...files.keys()]).toEqual(["sources.json", file]);
    expect(added).toEqual(["sources/mmm-000000"]);
    const ids = JSON.parse(files.get("sources.json") ?? "").map(({ id }: { id: string }) => id);
    expect(ids).toEqual([...ids].sort());
    // the keys in the order of the schema, whatever order they were sent in
    expect(files.get("sources.json")).toContain('"url": "https://made.example/",\n    "lang": "en"');
  });

  it("moves an event to the file of its year, the new one first", () => {
    const event = { ...events[20]!, start: "2024-01-01" };
    const { files } = changeEvent(texts, { event });
    expect([...files.keys()]).toEqual(["events/2024.json", file]);
    expect(files.get(file)).not.toContain(`"id": "${event.id}"`);
  });
});

describe("the trail", () => {
  it("tells fields, texts and evidence by their parts", () => {
    const before = { title: { en: "a", vi: "b" }, round: 1, evidence: { start: { state: "inferred" } } };
    const after = { title: { en: "a", vi: "c" }, place: "hanoi", evidence: { start: { state: "quoted" } } };
    expect(diffRecords(before, after)).toEqual([
      { field: "title.vi", before: "b", after: "c" },
      { field: "place", after: "hanoi" },
      { field: "evidence.start", before: { state: "inferred" }, after: { state: "quoted" } },
      { field: "round", before: 1 },
    ]);
  });

  it("is read the latest first, without a line that a power cut left half", () => {
    const line = (time: string) => JSON.stringify({ time, by: "x", action: "changed", id: "e" });
    const text = `${line("1")}\n${line("2")}\n${line("3").slice(0, 20)}`;
    expect(readTrail(text).map(({ time }) => time)).toEqual(["2", "1"]);
  });
});
