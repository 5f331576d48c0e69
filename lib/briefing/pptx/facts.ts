import type PptxGenJS from "pptxgenjs";
import { type ShownBriefing, type ShownStep, spansOf, spanText } from "../showBriefing";
import type { SlideRun } from "../slides";
import { cleanAddress, cleanRun } from "./cleanText";
import { breakLines } from "./fitText";
import { textLook } from "./textParts";
import { type Box, COLOURS, points } from "./theme";

const SIZES = [31, 30, 29, 28, 27, 26, 25, 24, 22];
const LEADING = 1.34;
const PARAGRAPH_PX = 18;
/** Longer links come word by word: LibreOffice breaks a link nowhere, or inside a word. */
const LONG_LINK = 18;

/** What the links of a text lead to. */
export interface Targets {
  sources: ShownBriefing["sources"];
  /** address of a page of ours, where one is known */
  page?: ((run: SlideRun) => string | undefined) | undefined;
}

function addressOf(run: SlideRun, { sources, page }: Targets): string | undefined {
  for (const number of run.sources ?? []) {
    const url = cleanAddress(sources.find((source) => source.number === number)?.url);
    if (url) return url;
  }
  return cleanAddress(page?.(run));
}

function runParts(run: SlideRun, targets: Targets, size: number): PptxGenJS.TextProps[] {
  const url = addressOf(run, targets);
  const look = { bold: run.strong === true, italic: run.em === true, color: COLOURS.ink };
  const text = cleanRun(run.text);
  // one address however many pieces: pptxgenjs remembers it in this object
  const link = url
    ? { color: COLOURS.accent, hyperlink: { url }, underline: { style: "sng" as const, color: COLOURS.accent } }
    : {};
  const pieces = url && text.length > LONG_LINK ? text.split(/(?<= )/) : [text];
  const said = pieces.map((piece) => ({ text: piece, options: { ...look, ...link } }));
  const spans = spansOf(run.sources ?? []);
  const raised = {
    text: spans.map(spanText).join(", "),
    options: { superscript: true, fontSize: points(size), color: COLOURS.accent },
  };
  return [...said, raised].filter(({ text }) => text !== "");
}

/** Height of the facts at a size, px of the stage. */
function heightAt(facts: ShownStep["facts"], width: number, size: number): number {
  const lines = facts.map(({ runs }) => {
    const text = runs
      .map(
        (run) =>
          `${cleanRun(run.text)}${spansOf(run.sources ?? [])
            .map(spanText)
            .join(", ")}`,
      )
      .join("");
    return Math.max(1, breakLines(text, width, { size }).length);
  });
  return lines.reduce((sum, one) => sum + one * size * LEADING, 0) + PARAGRAPH_PX * Math.max(0, lines.length - 1);
}

/** The facts of a step as text that can be edited: strong words, links to what states them, raised numbers of sources. */
export function addFacts(slide: PptxGenJS.Slide, facts: ShownStep["facts"], box: Box, targets: Targets): void {
  const size = SIZES.find((one) => heightAt(facts, box.width, one) <= box.height) ?? SIZES.at(-1) ?? 22;
  const parts = facts.flatMap(({ runs }, i) => {
    const shown = runs.flatMap((run) => runParts(run, targets, size));
    const last = shown.at(-1);
    if (last && i < facts.length - 1) last.options = { ...last.options, breakLine: true };
    return shown;
  });
  if (parts.length === 0) return;
  slide.addText(parts, {
    ...textLook(box),
    // another program without our type makes it smaller rather than letting it run over
    fit: "shrink",
    fontSize: points(size),
    lineSpacing: points(size * LEADING),
    paraSpaceAfter: points(PARAGRAPH_PX),
  });
}
