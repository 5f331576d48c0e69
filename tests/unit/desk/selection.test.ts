import { describe, expect, it } from "vitest";
import { readDay } from "@/lib/desk/readDay";
import { fieldsFrom, quoteAt } from "@/lib/desk/selection";
import { deskOf, LISTS, quote, REPORT } from "./cases";

const from = (row: Parameters<typeof fieldsFrom>[0], words: string) => {
  const text = words;
  return fieldsFrom(row, { ...quote(words, text), prefix: "", suffix: "" }, deskOf(), LISTS);
};

describe("readDay", () => {
  it.each([
    ["14 October 2025", "2025-10-14"],
    ["October 14, 2025", "2025-10-14"],
    ["on the 2nd of Nov. 2025", "2025-11-02"],
    ["ngày 24/6/2025", "2025-06-24"],
    ["ngày 8 tháng 5 năm 2025", "2025-05-08"],
    ["2025-06", "2025-06"],
    ["May 2008", "2008-05"],
    ["tháng 5/2025", "2025-05"],
    ["2008", "2008"],
  ])("reads %s", (words, date) => expect(readDay(words)).toBe(date));
  it.each(["May 29", "on Tuesday", "sáng 8/5", "31 February 2025", "43 sets", ""])("guesses no year in %s", (words) =>
    expect(readDay(words)).toBeUndefined(),
  );
});

describe("quoteAt", () => {
  it("leaves out blanks at both ends and keeps what stands around", () => {
    const at = quote("third round");
    expect(quoteAt(REPORT, at.start - 1, at.end + 1)).toEqual(at);
  });
  it("takes no nothing, and no page", () => {
    expect(quoteAt(REPORT, 3, 3)).toBeUndefined();
    expect(quoteAt("x".repeat(2_000), 0, 2_000)).toBeUndefined();
  });
});

describe("fieldsFrom", () => {
  it("takes places of the data by any spelling, and others by their words alone", () => {
    expect(from("place", "in Ha Noi")?.place?.value).toEqual({ id: "hanoi", name: "Hanoi", country: "VN" });
    expect(from("place", "Bergen")?.place?.value).toEqual({ name: "Bergen" });
  });
  it("adds a person of the data with the side, another without one", () => {
    const people = from("participants", "State Secretary Ingrid Solvang")?.participants;
    expect(people?.at(-1)).toMatchObject({ actor: "NO", person: "ingrid-solvang" });
    expect(from("participants", "Jo Berg")?.participants?.at(-1)).toMatchObject({ actor: "", name: "Jo Berg" });
    expect(from("participants", "Norway")?.participants?.at(-1)).toMatchObject({ actor: "NO" });
  });
  it("reads a mechanism with its round, in figures or words", () => {
    const fields = from("mechanism", "third round of their Ocean Dialogue");
    expect(fields?.mechanism?.value).toBe("no-vn-ocean-dialogue");
    expect(fields?.round?.value).toBe(3);
    expect(from("mechanism", "lần thứ 13")?.round?.value).toBe(13);
  });
  it.each([
    ["12 million kroner", 12_000_000, "kroner"],
    ["USD 1,250.5", 1_250.5, "USD"],
    ["1.250,5 tấn", 1_250.5, "tấn"],
    ["US$130 million", 130_000_000, "USD"],
    ["43 sets of war relics", 43, "sets of war relics"],
    ["1,731 remains", 1_731, "remains"],
    ["2 tỷ đồng", 2_000_000_000, "đồng"],
  ])("reads the figure in %s", (words, value, unit) => {
    const figure = from("figures", words)?.figures?.at(-1);
    expect(figure).toMatchObject({ value, unit });
  });
  it("gives nothing where the words name no value of the row", () => {
    expect(from("date", "on Tuesday")).toBeUndefined();
    expect(from("themes", "the weather")).toBeUndefined();
    expect(from("level", "a tall person")).toBeUndefined();
    expect(from("source", "anything")).toBeUndefined();
  });
  it("sets words of closed lists, titles in the language of the report", () => {
    expect(from("kind", "dialogue")?.kind?.value).toBe("dialogue");
    expect(from("title", "Talks on the sea")?.title?.value).toEqual({ en: "Talks on the sea" });
  });
});
