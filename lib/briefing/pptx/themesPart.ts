import { mergeFilter } from "@/lib/filters/editFilter";
import { THIN_EVENTS } from "@/lib/insight/themeScale";
import type { CountedStage } from "../stageData";
import { addYears, barLook, CHART_TEXT, percentCode, roundYears, yearStep } from "./chartLook";
import { cleanText } from "./cleanText";
import type { Drawing } from "./drawing";
import { isWithin } from "./emphasis";
import { fitLines } from "./fitText";
import { COLOURS, FONTS, faded, hueColour, inches, pale, points } from "./theme";
import { type ThemeRow, type ThemeRows, themeRows } from "./themeRows";

const HEAD_PX = 40;
const AXIS_PX = 42;
/** Names of themes, px of the stage: smaller before they are cut. */
const NAME_SIZES = [CHART_TEXT, 22, 20];
const MOST_PITCH = 64;
/** Room over the tallest bar of all events for its number. */
const HEADROOM = 1.75;
const COLUMNS = {
  wide: { name: 300, gap: 20, numbers: [110, 100] },
  half: { name: 220, gap: 10, numbers: [80] },
} as const;

/** Names at the left and numbers at the right: one table, on whose empty column the charts lie. */
function addTable({ slide, words, box, form }: Drawing, rows: ThemeRows, pitch: number): void {
  const { name, numbers } = COLUMNS[form];
  const line = { type: "solid", pt: 0.5, color: COLOURS.line } as const;
  const none = { type: "none" } as const;
  const cell = (text: string, options: object, isHead: boolean) => ({
    text: cleanText(text),
    options: {
      valign: "bottom" as const,
      border: [none, none, isHead ? none : line, none] as [
        typeof none,
        typeof none,
        typeof none | typeof line,
        typeof none,
      ],
      ...options,
    },
  });
  const hasLast = numbers.length > 1;
  const nameCell = (text: string, look: object, isHead: boolean) => {
    const fitted = fitLines(cleanText(text), name, 1, NAME_SIZES, { isBold: true });
    return cell(fitted.text, { ...look, fontSize: points(fitted.size) }, isHead);
  };
  const row = (text: string, total: string, last: string, look: object, isHead = false) => [
    nameCell(text, look, isHead),
    cell("", {}, isHead),
    cell(total, { align: "right", ...look }, isHead),
    ...(hasLast ? [cell(last, { align: "right", ...look, color: isHead ? COLOURS.ink2 : COLOURS.ink3 }, isHead)] : []),
  ];
  const lastText = (one: ThemeRow) => (rows.isShare ? words.percent(one.last) : words.number(one.last));
  const widths = [name, box.width - name - numbers.reduce((sum, width) => sum + width, 0), ...numbers];
  slide.addTable(
    [
      row("", words.t("themes.head.events"), String(rows.lastYear), { color: COLOURS.ink2 }, true),
      row(words.t("themes.all"), words.number(rows.events), "", { color: COLOURS.ink }),
      ...rows.rows.map((one) =>
        row(one.name, words.number(one.events), lastText(one), {
          color: one.isLit ? COLOURS.ink : COLOURS.ink3,
          bold: one.isLit && rows.rows.some(({ isLit }) => !isLit),
        }),
      ),
    ],
    {
      ...inches({ ...box, height: HEAD_PX + pitch * (rows.rows.length + 1) }),
      colW: widths.map((width) => inches({ ...box, width }).w),
      rowH: [HEAD_PX, ...Array.from({ length: rows.rows.length + 1 }, () => pitch)].map(
        (height) => inches({ ...box, height }).h,
      ),
      fontFace: FONTS.text,
      fontSize: points(CHART_TEXT),
      margin: 0,
      objectName: cleanText(words.t("themes.head.events")),
    },
  );
}

/** A chart for all events and one for each theme, on one axis of years and, but for the first, on one scale. */
function addRows(drawing: Drawing, stage: CountedStage, rows: ThemeRows): void {
  const { slide, words, box, form, emphasis, alt } = drawing;
  const { name, gap, numbers } = COLUMNS[form];
  const plot = box.width - name - 2 * gap - numbers.reduce((sum, width) => sum + width, 0);
  const pitch = Math.min(MOST_PITCH, (box.height - HEAD_PX - AXIS_PX) / (rows.rows.length + 1));
  addTable(drawing, rows, pitch);
  const last = rows.first + rows.totals.length - 1;
  const step = yearStep(rows.totals.length, plot);
  const years = roundYears(rows.first, last, step);
  const padded = (values: readonly number[]) => years.map((year) => values[year - rows.first] ?? 0);
  const totals = padded(rows.totals);
  const filter = mergeFilter(stage.filter, emphasis);
  const colourOf = (hex: string, isLit: boolean, year: number, i: number) => {
    if (!isLit || !isWithin(filter, year)) return faded(hex);
    return rows.isShare && (totals[i] ?? 0) < THIN_EVENTS ? pale(hex) : hex;
  };
  const most = Math.max(1, ...totals);
  const all = {
    name: words.t("themes.all"),
    values: totals,
    full: most * HEADROOM,
    alt,
    hex: COLOURS.lineStrong,
    isLit: true,
  };
  const charts = [
    all,
    ...rows.rows.map((row) => ({
      name: row.name,
      values: padded(row.values),
      full: rows.full,
      alt: `${row.name}: ${words.t("briefing.eventCount", { count: row.events })}`,
      hex: hueColour(row.hue),
      isLit: row.isLit,
    })),
  ];
  const plotBox = { ...box, x: box.x + name + gap, width: plot };
  addYears(slide, years, step, plotBox, box.y + HEAD_PX + charts.length * pitch + 4);
  charts.forEach((chart, at) => {
    const height = pitch - (at === 0 ? 0 : 6);
    const drawn = {
      x: box.x + name + gap,
      y: box.y + HEAD_PX + (at + 1) * pitch - height,
      width: plot,
      height,
    };
    const colours = at === 0 ? [chart.hex] : years.map((year, i) => colourOf(chart.hex, chart.isLit, year, i));
    slide.addChart("bar", [{ name: cleanText(chart.name), labels: years.map(String), values: chart.values }], {
      ...barLook(drawn, cleanText(chart.alt)),
      objectName: cleanText(chart.name),
      valAxisMaxVal: chart.full,
      chartColors: new Set(colours).size === 1 ? colours.slice(0, 1) : colours,
      layout: { x: 0, y: 0, w: 1, h: 1 },
      catAxisHidden: true,
      valLabelFormatCode: at > 0 && rows.isShare ? percentCode(words) : "General",
      ...(at === 0 ? { showValue: true, dataLabelFormatCode: `[>=${most}]#,##0;;;` } : {}),
    });
  });
}

export function addThemes(drawing: Drawing, stage: CountedStage, beside: CountedStage | undefined): void {
  addRows(drawing, stage, themeRows(stage, beside, drawing.emphasis, drawing.form === "half", drawing.words));
}
