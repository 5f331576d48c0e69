import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutMarks, locateQuote, marksOf, type TextMark } from "@/lib/desk/layoutMarks";
import { deskOf, quote, REPORT } from "./cases";

const mark = (start: number, end: number, number = 1): TextMark => ({
  row: "date",
  number,
  state: "quoted",
  start,
  end,
});
const shape = (text: string, marks: TextMark[]) =>
  layoutMarks(text, marks).map(({ runs }) => runs.map(({ text, marks }) => [text, marks.map(({ number }) => number)]));

describe("layoutMarks", () => {
  it("cuts a line where marks begin and end; the shortest mark gives the look", () => {
    expect(shape("abcdef", [mark(1, 5, 1), mark(2, 3, 2)])).toEqual([
      [
        ["a", []],
        ["b", [1]],
        ["c", [1, 2]],
        ["de", [1]],
        ["f", []],
      ],
    ]);
  });
  it("draws marks that overlap, and puts each number where its mark ends", () => {
    const [line] = layoutMarks("abcdef", [mark(0, 4, 1), mark(2, 6, 2)]);
    expect(line?.runs.map(({ text, ends }) => [text, ends.map(({ number }) => number)])).toEqual([
      ["ab", []],
      ["cd", [1]],
      ["ef", [2]],
    ]);
  });
  it("carries a mark over several lines and passes over blank ones", () => {
    expect(shape("ab\n\ncd", [mark(1, 5, 1)])).toEqual([
      [
        ["a", []],
        ["b", [1]],
      ],
      [
        ["c", [1]],
        ["d", []],
      ],
    ]);
  });
  it("holds every character of every line that is not blank, whatever the marks", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60, unit: fc.constantFrom("a", "\n", " ", "é") }),
        fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 }),
        (text, spans) => {
          const marks = spans
            .map(([a, b]) => mark(Math.min(a, b), Math.min(text.length, Math.max(a, b))))
            .filter(({ start, end }) => end > start);
          const lines = layoutMarks(text, marks).map(({ runs }) => runs.map((run) => run.text).join(""));
          expect(lines).toEqual(text.split("\n").filter((line) => line.trim() !== ""));
        },
      ),
    );
  });
});

describe("marksOf", () => {
  it("gives rows numbers in the order of the text, and leaves what was left out without one", () => {
    const marks = marksOf(deskOf(), REPORT);
    expect(marks.map(({ row, number }) => [row ?? "left out", number])).toEqual([
      ["mechanism", 1],
      ["mechanism", 1],
      ["themes", 2],
      ["kind", 3],
      ["place", 4],
      ["date", 5],
      ["participants", 6],
      ["participants", 6],
      ["left out", undefined],
    ]);
  });
  it("finds words again in a text that has moved", () => {
    const moved = `Title\n\n${REPORT}`;
    expect(locateQuote(moved, quote("third round"))).toEqual({
      start: quote("third round").start + 7,
      end: quote("third round").end + 7,
    });
    expect(locateQuote("another text", quote("third round"))).toBeUndefined();
  });
});
