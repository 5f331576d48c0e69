import type { HostsStage } from "../stageData";
import { addYears, barLook, CHART_TEXT, roundYears, yearStep } from "./chartLook";
import { cleanText } from "./cleanText";
import type { Drawing } from "./drawing";
import { addLine } from "./textParts";
import { COLOURS } from "./theme";

const TITLE_PX = 40;
const MOST_CHART_PX = 500;
const AXIS_PX = 40;
/** Room over the tallest bars for their numbers. */
const HEADROOM = 1.16;

const mostOf = (stages: readonly HostsStage[], side: "above" | "below") =>
  Math.max(1, ...stages.flatMap(({ hosted }) => hosted.years.map((year) => year[side])));

/** Who hosted, by year: one side's columns rise, the other's fall, from one line and on one scale. */
export function addHosts({ slide, words, box, alt }: Drawing, stage: HostsStage, beside: HostsStage | undefined): void {
  const { above, below, years: hosted, totals } = stage.hosted;
  const all = beside ? [stage, beside] : [stage];
  const first = Math.min(...all.flatMap((one) => one.hosted.years[0]?.year ?? []));
  const last = Math.max(...all.flatMap((one) => one.hosted.years.at(-1)?.year ?? []));
  const step = yearStep(last - first + 1, box.width);
  const years = roundYears(first, last, step);
  const byYear = new Map(hosted.map((year) => [year.year, year]));
  const countsOf = (side: "above" | "below") => years.map((year) => byYear.get(year)?.[side] ?? 0);
  const [up, down] = [countsOf("above"), countsOf("below")];
  const height = Math.min(MOST_CHART_PX, box.height - 5 * TITLE_PX);
  const title = (key: "above" | "below", y: number) =>
    addLine(slide, words.t("briefing.host.in", { name: key === "above" ? above : below, count: totals[key] }), {
      box: { ...box, y, height: TITLE_PX },
      size: CHART_TEXT + 2,
      isBold: true,
      colour: key === "above" ? COLOURS.ink : COLOURS.accent,
    });
  title("above", box.y);
  slide.addChart(
    "bar",
    [
      {
        name: cleanText(words.t("briefing.host.in", { name: above, count: totals.above })),
        labels: years.map(String),
        values: up,
      },
      {
        name: cleanText(words.t("briefing.host.in", { name: below, count: totals.below })),
        labels: years.map(String),
        values: down.map((count) => 0 - count),
      },
    ],
    {
      ...barLook({ ...box, y: box.y + TITLE_PX, height }, alt),
      objectName: cleanText(words.t("briefing.caption.hosts", { count: stage.total })),
      barOverlapPct: 100,
      barGapWidthPct: 28,
      chartColors: [COLOURS.ink, COLOURS.accent],
      layout: { x: 0, y: 0, w: 1, h: 1 },
      valAxisMaxVal: mostOf(all, "above") * HEADROOM,
      valAxisMinVal: -mostOf(all, "below") * HEADROOM,
      valLabelFormatCode: "#,##0;#,##0",
      catAxisHidden: true,
      showValue: true,
      // the tallest column of each side says its number
      dataLabelFormatCode: `[>=${Math.max(1, ...up)}]#,##0;[<=-${Math.max(1, ...down)}]#,##0;`,
    },
  );
  addYears(slide, years, step, box, box.y + TITLE_PX + height + 2);
  const foot = box.y + TITLE_PX + height + AXIS_PX;
  title("below", foot);
  const rests = (["elsewhere", "remote", "unknown"] as const).flatMap((key) =>
    totals[key] > 0 ? [words.t(`briefing.host.${key}`, { count: totals[key] })] : [],
  );
  if (rests.length > 0)
    addLine(slide, words.t("briefing.host.rest", { list: words.list(rests) }), {
      box: { ...box, y: foot + TITLE_PX + 6, height: 2 * TITLE_PX },
      size: CHART_TEXT,
      colour: COLOURS.ink2,
      lines: 2,
    });
}
