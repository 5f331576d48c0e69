import type PptxGenJS from "pptxgenjs";
import type { SlideSource } from "../slides";
import { cleanAddress, cleanText } from "./cleanText";
import { breakLines, fitLines } from "./fitText";
import { COLOURS, FONTS, inches, points } from "./theme";

const SIZE = 24;
const LINE_PX = SIZE * 1.22;
const PAD_PX = 9;
const NUMBER_PX = 60;
const WIDTH_PX = 850;
const GAP_PX = 60;
const LEFT_PX = 80;
const TOP_PX = 210;
const HEIGHT_PX = 740;
const MOST_LINES = 3;

interface Entry extends SlideSource {
  lines: number;
}

const heightOf = ({ lines }: Entry) => lines * LINE_PX + PAD_PX;

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, "");
const saidOf = ({ text, url }: SlideSource) => {
  const address = cleanAddress(url);
  return cleanText(address ? `${text} · ${hostOf(address)}` : text);
};

/** Two columns a slide, each filled from the top. */
export function sourcePages(sources: readonly SlideSource[]): SlideSource[][][] {
  const columns: Entry[][] = [];
  let room = 0;
  for (const source of sources) {
    const lines = Math.min(MOST_LINES, breakLines(saidOf(source), WIDTH_PX - NUMBER_PX, { size: SIZE }).length);
    const entry = { ...source, lines };
    if (heightOf(entry) > room) {
      columns.push([]);
      room = HEIGHT_PX;
    }
    columns.at(-1)?.push(entry);
    room -= heightOf(entry);
  }
  return Array.from({ length: Math.ceil(columns.length / 2) }, (_, i) => columns.slice(2 * i, 2 * i + 2));
}

/** A column of sources as a table of numbers and names, each with the host of its page, which is the link. */
export function addSources(slide: PptxGenJS.Slide, columns: readonly (readonly SlideSource[])[], name: string): void {
  columns.forEach((sources, i) => {
    const rows = sources.map((source): PptxGenJS.TableCell[] => {
      const url = cleanAddress(source.url);
      const { text } = fitLines(cleanText(source.text), WIDTH_PX - NUMBER_PX, MOST_LINES, [SIZE]);
      const link = { hyperlink: { url: url ?? "" }, underline: { style: "sng" as const, color: COLOURS.accent } };
      return [
        { text: String(source.number), options: { color: COLOURS.accent, bold: true } },
        {
          text: [
            { text: url ? `${text} · ` : text, options: { color: COLOURS.ink } },
            ...(url ? [{ text: hostOf(url), options: { color: COLOURS.accent, ...link } }] : []),
          ],
        },
      ];
    });
    if (rows.length === 0) return;
    const box = {
      x: LEFT_PX + i * (WIDTH_PX + GAP_PX),
      y: TOP_PX,
      width: WIDTH_PX,
      height: rows.length * (LINE_PX + PAD_PX),
    };
    slide.addTable(rows, {
      ...inches(box),
      colW: [inches({ ...box, width: NUMBER_PX }).w, inches({ ...box, width: WIDTH_PX - NUMBER_PX }).w],
      fontFace: FONTS.text,
      fontSize: points(SIZE),
      valign: "top",
      // inches: what pptxgenjs reads where the first number is under 1
      margin: [0, 0, inches({ ...box, width: PAD_PX }).w, 0],
      objectName: cleanText(`${name} ${sources[0]?.number ?? ""}–${sources.at(-1)?.number ?? ""}`),
    });
  });
}
