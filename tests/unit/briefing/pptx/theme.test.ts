import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { breakLines, fitLines, lineWidth } from "@/lib/briefing/pptx/fitText";
import { contain, pngSize } from "@/lib/briefing/pptx/picturePart";
import { COLOURS, faded, hueColour, inches } from "@/lib/briefing/pptx/theme";
import { PNG } from "./decks";

const projector =
  /\[data-theme="projector"\] \{([\s\S]*?)\n\}/.exec(readFileSync("app/styles/tokens.css", "utf8"))?.[1] ?? "";
const token = (name: string) => new RegExp(`--${name}: #([0-9a-f]{6})`).exec(projector)?.[1]?.toUpperCase();

describe("the look of a PowerPoint", () => {
  it("has the colours of the projector's theme", () => {
    expect({ ...COLOURS }).toEqual({
      paper: token("paper"),
      ink: token("ink"),
      ink2: token("ink-2"),
      ink3: token("ink-3"),
      line: token("line"),
      lineStrong: token("line-strong"),
      accent: token("accent"),
    });
    for (const hue of ["war", "sea", "def", "eco", "rights", "pol", "oth"])
      expect(hueColour(hue)).toBe(token(`t-${hue}`));
    expect(hueColour("no-such")).toBe(token("t-oth"));
    expect(faded("000000")).toBe("A6A6A6");
  });

  it("has a stage of 1920 px on 13.333 inches", () => {
    expect(inches({ x: 0, y: 0, width: 1920, height: 1080 })).toEqual({ x: 0, y: 0, w: 13.333, h: 7.5 });
  });
});

describe("fitText", () => {
  it("counts a letter with marks as one, and a bold or serif line as wider", () => {
    expect(lineWidth("Đà Nẵng", { size: 20 })).toBeCloseTo(lineWidth("Đa Năng", { size: 20 }), 5);
    expect(lineWidth("a", { size: 20, isBold: true, isSerif: true })).toBeGreaterThan(lineWidth("a", { size: 20 }));
  });

  it("breaks at blanks, and a word without any where it must", () => {
    expect(breakLines("one two three", 70, { size: 20 })).toEqual(["one two", "three"]);
    expect(breakLines("x".repeat(40), 100, { size: 20 }).join("")).toBe("x".repeat(40));
  });

  it("makes a text smaller, then cuts it", () => {
    expect(fitLines("one two three", 100, 1, [40, 20])).toEqual({ size: 20, text: "one t…", lines: 1 });
  });
});

describe("pictures", () => {
  it("keep their shape", () => {
    expect(pngSize(PNG)).toEqual({ width: 1, height: 1 });
    expect(pngSize("data:image/png;base64,AAAA")).toBeUndefined();
    expect(contain({ width: 200, height: 100 }, { x: 5, y: 6, width: 100, height: 100 })).toEqual({
      x: 5,
      y: 6,
      width: 100,
      height: 50,
    });
  });
});
