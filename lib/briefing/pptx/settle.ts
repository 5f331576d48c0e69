import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { CHART_TEXT } from "./chartLook";
import { type ScatterSeries, withScatterSeries } from "./scatterXml";
import { COLOURS } from "./theme";

/** The time of all parts: a file has no clock of its own, so that the same input gives the same bytes. */
const PART_TIME = new Date("2000-01-01T12:00:00");
const NUMBERED = /(charts\/(?:_rels\/)?chart|embeddings\/Microsoft_Excel_Worksheet)(\d+)(?=\.)/g;
const NOTE =
  /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr lang="en-US" dirty="0"\/><\/a:p>/;
const DATES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
/** Properties of a paragraph before each of its runs: only the first may be there. */
const LATE_PROPERTIES = /(<\/a:r>)\s*<a:pPr[^>]*(?:\/>|[^/]>[\s\S]*?<\/a:pPr>)/g;
/** Order of the schema, which pptxgenjs does not keep: a strict reader refuses the file. */
const MISPLACED: readonly (readonly [RegExp, string])[] = [
  [/(<c:noMultiLvlLbl [^>]*>)\s*(<c:tickLblSkip [^>]*>)/g, "$2$1"],
  [/(<c:dLbls>(?:(?!<c:dLbls>)[\s\S])*?<\/c:dLbls>)((?:\s*<c:dPt>[\s\S]*?<\/c:dPt>)+)/g, "$2$1"],
  [/<c:showLeaderLines [^>]*>/g, ""],
];
/** What we would have asked for, were there an option: upright names, numbers in one line, plain categories. */
const UNASKED: readonly (readonly [RegExp, string])[] = [
  [/(<c:txPr>)\s*<a:bodyPr\/>/g, '$1<a:bodyPr rot="0" vert="horz" wrap="none"/>'],
  [
    /<c:multiLvlStrRef>(\s*<c:f>[^<]*<\/c:f>\s*)<c:multiLvlStrCache>(\s*<c:ptCount [^>]*>\s*)<c:lvl>([\s\S]*?)<\/c:lvl>\s*<\/c:multiLvlStrCache>\s*<\/c:multiLvlStrRef>/g,
    "<c:strRef>$1<c:strCache>$2$3</c:strCache></c:strRef>",
  ],
];

export interface Settled {
  /** when the data end, as an ISO date: the date of the file */
  date: string;
  /** series of the charts of points, in the order of the charts */
  scatters: readonly (readonly ScatterSeries[])[];
  /** format of the values at their points */
  valueFormat: string;
  /** language of the texts, "en-GB" */
  lang: string;
}

/** A data sheet: no clock, and a zero is a zero, not an empty cell. */
function settleSheet(bytes: Uint8Array, date: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    if (name === "docProps/core.xml") return [name, strToU8(strFromU8(part).replace(DATES, `$1${date}T00:00:00Z`))];
    if (name !== "xl/worksheets/sheet1.xml") return [name, part];
    // pptxgenjs writes neither 0 nor nothing as a value; in a chart of points nothing is an empty cell
    const isPoints = /<c r="A2"><v>/.test(strFromU8(part));
    const fixed = strFromU8(part).replace(
      /<c r="([A-Z]+\d+)"><v><\/v><\/c>/g,
      isPoints ? "" : '<c r="$1"><v>0</v></c>',
    );
    return [name, strToU8(fixed)];
  });
  return zipped(parts);
}

function zipped(parts: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of parts)
    files[name] = [part, { mtime: PART_TIME, level: /\.(?:png|xlsx)$/.test(name) ? 0 : 6 }];
  return zipSync(files);
}

/** The notes of a slide, a paragraph a line. */
const noteParagraphs = (text: string, lang: string) =>
  text
    .split(/\r?\n/)
    .map((line) => `<a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${line}</a:t></a:r></a:p>`)
    .join("");

/**
 * Finish a file of pptxgenjs: the same bytes for the same input, notes in paragraphs, own series of charts of
 * points, parts in the order of their schema, our colours in its palette.
 *
 * pptxgenjs numbers its charts over the life of the program and writes the time of day into several parts.
 */
export function settle(file: Uint8Array, { date, scatters, valueFormat, lang }: Settled): Uint8Array {
  const unzipped = unzipSync(file);
  const found = Object.keys(unzipped).flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? []);
  const ranks = new Map([...new Set(found)].sort((a, b) => Number(a) - Number(b)).map((id, i) => [id, i + 1]));
  const renumber = (text: string) =>
    text.replace(NUMBERED, (whole, before: string, id: string) =>
      ranks.has(id) ? `${before}${ranks.get(id)}` : whole,
    );
  const scatterParts = [...ranks.keys()].filter((id) =>
    strFromU8(unzipped[`ppt/charts/chart${id}.xml`] ?? new Uint8Array()).includes("<c:scatterChart>"),
  );
  const change = (name: string, text: string): string => {
    if (name === "docProps/core.xml") return text.replace(DATES, `$1${date}T00:00:00Z`);
    if (name.startsWith("ppt/notesSlides/notesSlide"))
      return text.replace(NOTE, (_, note: string) => noteParagraphs(note, lang));
    if (name.startsWith("ppt/theme/")) return withPalette(text);
    if (/^ppt\/slides\/slide\d+\.xml$/.test(name))
      return text.replace(LATE_PROPERTIES, "$1").replaceAll('lang="en-US"', `lang="${lang}"`);
    const id = /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1];
    if (id === undefined) return renumber(text);
    const ordered = [...MISPLACED, ...UNASKED].reduce((xml, [pattern, right]) => xml.replace(pattern, right), text);
    const series = scatters[scatterParts.indexOf(id)];
    if (!series) return ordered;
    return withScatterSeries(ordered, series, { size: CHART_TEXT, colour: COLOURS.ink, format: valueFormat });
  };
  const parts = Object.entries(unzipped)
    .filter(([name]) => !name.endsWith("/"))
    .map(([name, part]): [string, Uint8Array] => {
      if (name.endsWith(".xlsx")) return [renumber(name), settleSheet(part, date)];
      if (!/\.(?:xml|rels)$/.test(name)) return [name, part];
      return [renumber(name), strToU8(change(name, strFromU8(part)))];
    });
  return zipped(parts);
}

/** The colours that PowerPoint offers for what an editor adds: ours. */
function withPalette(theme: string): string {
  const ours: Readonly<Record<string, string>> = {
    dk2: COLOURS.ink2,
    lt2: COLOURS.line,
    accent1: "B93A00",
    accent2: "1C6CAB",
    accent3: "0F3224",
    accent4: "9E8220",
    accent5: "841A58",
    accent6: "65686C",
    hlink: COLOURS.accent,
    folHlink: COLOURS.ink3,
  };
  return theme.replace(/<a:(\w+)><a:srgbClr val="[0-9A-F]{6}"\/><\/a:\1>/g, (whole, name: string) =>
    ours[name] ? `<a:${name}><a:srgbClr val="${ours[name]}"/></a:${name}>` : whole,
  );
}
