import { tickStep } from "d3";
import type { LedgerStage } from "../stageData";
import { barLook, CHART_TEXT, yearStep } from "./chartLook";
import { cleanText } from "./cleanText";
import type { Drawing } from "./drawing";
import { breakLines } from "./fitText";
import { type LedgerSteps, ledgerAxes, ledgerSeries } from "./ledgerSeries";
import type { ScatterSeries } from "./scatterXml";
import { addLine } from "./textParts";
import { type Box, COLOURS, pale } from "./theme";

const NAME_PX = { wide: 310, half: 150 } as const;
const LEFT_PX = 84;
const TOP_PX = 14;
const AXIS_PX = 46;
const LINE_PX = CHART_TEXT * 1.3;
const MARK_POINTS = { filled: 8, hollow: 8, dashed: 7 } as const;
const LINE_POINTS = { filled: 2.75, hollow: 1.75, dashed: 1.75 } as const;

/** Steps and statements of a line as two series over stretches of one sheet. */
function sheetOf(lines: readonly LedgerSteps[], words: Drawing["words"]) {
  const columns: { name: string; values: (number | undefined)[] }[] = [];
  const xs: number[] = [];
  const series: ScatterSeries[] = [];
  const add = (name: string, points: readonly { x: number; y: number }[], dress: Partial<ScatterSeries>) => {
    series.push({ name, column: columns.length + 1, row: xs.length, points, ...dress });
    columns.push({ name, values: [...xs.map(() => undefined), ...points.map(({ y }) => y)] });
    xs.push(...points.map(({ x }) => x));
  };
  for (const { series: one, look, colour, stated, steps, labels } of lines) {
    const name = cleanText(one.name);
    add(words.t("briefing.untilNext", { name }), steps, {
      line: { colour, width: LINE_POINTS[look], isDashed: look === "dashed" },
    });
    add(name, stated, {
      mark: { colour, fill: look === "filled" ? colour : pale(colour), size: MARK_POINTS[look] },
      labels,
    });
  }
  return { data: [{ name: words.t("briefing.yearColumn"), values: xs }, ...columns], series };
}

/** The names at the right end of their lines, each at least its own height from the next. */
function addNames({ slide, box, form }: Drawing, lines: readonly LedgerSteps[], top: number, plot: Box): void {
  const width = NAME_PX[form];
  let floor = Number.POSITIVE_INFINITY;
  const yOf = (line: LedgerSteps) => plot.y + plot.height * (1 - (line.stated.at(-1)?.y ?? 0) / top);
  for (const line of [...lines].sort((a, b) => yOf(b) - yOf(a))) {
    const isBold = line.look !== "dashed";
    const count = Math.min(4, breakLines(cleanText(line.series.name), width, { size: CHART_TEXT, isBold }).length);
    const height = count * LINE_PX;
    const y = Math.max(box.y, Math.min(yOf(line) - height / 2, floor - height));
    floor = y - 8;
    addLine(slide, line.series.name, {
      box: { x: plot.x + plot.width + 22, y, width, height },
      size: CHART_TEXT,
      isBold,
      colour: line.colour,
      lines: count,
    });
  }
}

/** What was stated of a metric, as steps along the years: a chart of points whose data can be edited. */
export function addLedger(drawing: Drawing, stage: LedgerStage): void {
  const { slide, words, box, form, alt, scatters } = drawing;
  const axes = ledgerAxes(stage.stated);
  const chart = { ...box, width: box.width - NAME_PX[form] - 10 };
  const plot = {
    x: chart.x + LEFT_PX,
    y: chart.y + TOP_PX,
    width: chart.width - LEFT_PX - 24,
    height: chart.height - TOP_PX - AXIS_PX,
  };
  const numberOf = (value: number) => words.number(value, { maximumFractionDigits: 1 });
  const lines = ledgerSeries(stage.stated, axes, plot, CHART_TEXT, numberOf);
  const { data, series } = sheetOf(lines, words);
  const name = cleanText(words.list(stage.stated.series.map((one) => one.name)));
  scatters.push(series);
  slide.addChart("scatter", data as { name: string; values: number[] }[], {
    ...barLook(chart, alt),
    objectName: name,
    layout: {
      x: LEFT_PX / chart.width,
      y: TOP_PX / chart.height,
      w: plot.width / chart.width,
      h: plot.height / chart.height,
    },
    valAxisHidden: false,
    valAxisMaxVal: axes.top,
    valAxisMajorUnit: tickStep(0, axes.top, 5),
    valAxisLineShow: false,
    valAxisLabelFormatCode: "#,##0",
    valGridLine: { color: COLOURS.line, size: 0.75 },
    catAxisMinVal: axes.firstYear,
    catAxisMaxVal: axes.lastYear,
    catAxisMajorUnit: yearStep(axes.lastYear - axes.firstYear, plot.width),
  });
  addNames(drawing, lines, axes.top, plot);
}
