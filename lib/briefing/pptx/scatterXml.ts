import { FONTS, points } from "./theme";

/** A series of a chart of points, as a stretch of rows of its data sheet. */
export interface ScatterSeries {
  name: string;
  /** column of its values, 1 is the first after x; of the sheet that pptxgenjs writes */
  column: number;
  /** first row of its values, 0 is the row after the head */
  row: number;
  points: readonly { x: number; y: number }[];
  /** hex; absent: no line */
  line?: { colour: string; width: number; isDashed: boolean };
  /** absent: no marks */
  mark?: { fill: string; colour: string; size: number };
  /** of each point, where its value is written; absent where it is not */
  labels?: readonly ("t" | "b" | "l" | "r" | undefined)[];
}

const EMU_PER_POINT = 12_700;

const escaped = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
const letter = (column: number) => String.fromCharCode("A".charCodeAt(0) + column);
const solid = (hex: string) => `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`;

function numbers(tag: string, column: number, row: number, values: readonly number[]): string {
  const [first, last] = [row + 2, row + 1 + values.length];
  const cached = values.map((value, i) => `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`).join("");
  const range = `Sheet1!$${letter(column)}$${first}:$${letter(column)}$${last}`;
  return `<c:${tag}><c:numRef><c:f>${range}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${cached}</c:numCache></c:numRef></c:${tag}>`;
}

const SHOWN = (isShown: boolean) =>
  `<c:showLegendKey val="0"/><c:showVal val="${isShown ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

function labelsXml({ labels = [] }: ScatterSeries, size: number, colour: string, format: string): string {
  const look = `<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="1">${solid(colour)}<a:latin typeface="${FONTS.text}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
  const each = labels.map((place, i) =>
    place === undefined ? "" : `<c:dLbl><c:idx val="${i}"/>${look}<c:dLblPos val="${place}"/>${SHOWN(true)}</c:dLbl>`,
  );
  return `<c:dLbls>${each.join("")}${SHOWN(false)}</c:dLbls>`;
}

function seriesXml(
  series: ScatterSeries,
  order: number,
  label: { size: number; colour: string; format: string },
): string {
  const { name, column, row, points: all, line, mark } = series;
  const lineXml = line
    ? `<a:ln w="${Math.round(line.width * EMU_PER_POINT)}" cap="flat">${solid(line.colour)}<a:prstDash val="${line.isDashed ? "dash" : "solid"}"/><a:miter lim="800000"/></a:ln>`
    : "<a:ln><a:noFill/></a:ln>";
  const markXml = mark
    ? `<c:symbol val="circle"/><c:size val="${mark.size}"/><c:spPr>${solid(mark.fill)}<a:ln w="22225">${solid(mark.colour)}</a:ln></c:spPr>`
    : '<c:symbol val="none"/>';
  const title = `<c:tx><c:strRef><c:f>Sheet1!$${letter(column)}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escaped(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
  return `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${title}<c:spPr>${lineXml}</c:spPr><c:marker>${markXml}</c:marker>${labelsXml(series, label.size, label.colour, label.format)}${numbers(
    "xVal",
    0,
    row,
    all.map(({ x }) => x),
  )}${numbers(
    "yVal",
    column,
    row,
    all.map(({ y }) => y),
  )}<c:smooth val="0"/></c:ser>`;
}

/**
 * The series of a chart of points, each in its own dress: in place of those that pptxgenjs writes, which all look
 * alike.
 *
 * @param chartXml a chart part as pptxgenjs writes it
 * @param label    size in px of the stage, colour in hex, number format of the values at the points
 */
export function withScatterSeries(
  chartXml: string,
  series: readonly ScatterSeries[],
  label: { size: number; colour: string; format: string },
): string {
  const look = { ...label, size: Math.round(points(label.size) * 100) };
  const inside = series.map((one, i) => seriesXml(one, i, look)).join("");
  const years = chartXml.replace(/<c:numFmt [^>]*sourceLinked="1"\/>/, '<c:numFmt formatCode="0" sourceLinked="0"/>');
  return years.replace(
    /(<c:varyColors val="0"\/>)[\s\S]*?(<c:axId )/,
    (_, before: string, after: string) => `${before}${inside}${after}`,
  );
}
