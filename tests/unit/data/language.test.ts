import { describe, expect, it } from "vitest";
import { data } from "./readData";

/** Paths of all texts below a record that have English and no Vietnamese. */
function untranslated(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => untranslated(entry, `${path}.${index}`));
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && typeof value.en === "string") {
    return "vi" in value && typeof value.vi === "string" && value.vi.trim() !== "" ? [] : [path];
  }
  return Object.entries(value).flatMap(([key, entry]) => untranslated(entry, `${path}.${key}`));
}

describe("the two languages", () => {
  it("every event has a title and a summary in Vietnamese", () => {
    for (const event of data.events) {
      expect(event.title.vi, event.id).toBeTruthy();
      expect(event.summary.vi, event.id).toBeTruthy();
    }
  });

  it.each(Object.keys(data) as (keyof typeof data)[])("no text of %s stands in English only", (list) => {
    expect(data[list].flatMap((row) => untranslated(row, row.id))).toEqual([]);
  });

  it("no summary was left in English", () => {
    const same = data.events.filter((event) => event.summary.vi === event.summary.en);
    expect(same.map((event) => event.id)).toEqual([]);
  });

  it("calls the sea by both its names in English, and Biển Đông in Vietnamese", () => {
    // The mechanism's own name is quoted as it stands; "the East and South China Seas" are two seas.
    const bare = /(?<!Consultation Mechanism on the )South China Sea(?!s| \(East Sea\))/;
    const texts = data.events.flatMap((event) =>
      [event.title, event.summary, ...(event.accounts ?? []).flatMap((a) => [a.summary, ...(a.only ?? [])])].map(
        (text) => ({ id: event.id, ...text }),
      ),
    );
    expect(texts.filter(({ en }) => bare.test(en))).toEqual([]);
    expect(texts.filter(({ vi }) => /biển Nam Hải|biển Hoa Nam|Nam Trung Hoa/i.test(vi ?? ""))).toEqual([]);
  });
});
