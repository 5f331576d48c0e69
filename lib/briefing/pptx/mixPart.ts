import { mergeFilter } from "@/lib/filters/editFilter";
import { isLit } from "@/lib/insight/themeRows";
import type { MixStage } from "../stageData";
import { barLook, CHART_TEXT, percentCode } from "./chartLook";
import { cleanText } from "./cleanText";
import type { Drawing } from "./drawing";
import { addLine } from "./textParts";
import { COLOURS, faded, hueColour } from "./theme";

const NAME_PX = 330;
const GAP_PX = 40;
const HEAD_PX = 76;
const MOST_ROW_PX = 48;
/** Room at the right of the longest bar for its number. */
const HEADROOM = 1.25;

/** The first row at the top; the types of pptxgenjs know only the other way. */
const DOWNWARDS: object = { catAxisOrientation: "maxMin" };

const countOf = (stage: MixStage, theme: string) => stage.themes.find((row) => row.theme === theme)?.events ?? 0;

/** Themes of one pair or of two against each other: a chart of bars a pair, the same rows and one scale. */
export function addMix({ slide, words, box, emphasis, alt }: Drawing, stages: readonly MixStage[]): void {
  const isShare = stages[0]?.options.measure !== "count";
  const themes = Object.keys(words.labels.themes).filter(
    (id) => words.labels.themes[id]?.parent === undefined && stages.some((one) => countOf(one, id) > 0),
  );
  const filter = mergeFilter(stages[0]?.filter ?? {}, emphasis);
  const shownOf = (stage: MixStage, theme: string) =>
    isShare ? countOf(stage, theme) / Math.max(1, stage.total) : countOf(stage, theme);
  const most = Math.max(...stages.flatMap((stage) => themes.map((theme) => shownOf(stage, theme))), 0) || 1;
  const column = (box.width - NAME_PX - GAP_PX * (stages.length - 1)) / stages.length;
  const height = Math.min(MOST_ROW_PX * themes.length, box.height - HEAD_PX);
  const colours = themes.map((theme) => {
    const hue = hueColour(words.labels.themes[theme]?.hue);
    return isLit(words.labels, filter, theme) ? hue : faded(hue);
  });
  const code = isShare ? percentCode(words) : "#,##0";
  stages.forEach((stage, i) => {
    const [pair] = stage.filter.pair ?? [];
    const head = pair === undefined ? words.t("briefing.allEvents") : words.pair(pair);
    const x = box.x + NAME_PX + i * (column + GAP_PX);
    const names = i === 0 ? NAME_PX : 0;
    const line = { x, y: box.y, width: column, height: HEAD_PX / 2 };
    addLine(slide, head, { box: line, size: CHART_TEXT + 2, isBold: true });
    addLine(slide, words.t("briefing.eventCount", { count: stage.total }), {
      box: { ...line, y: box.y + HEAD_PX / 2 - 4 },
      size: CHART_TEXT,
      colour: COLOURS.ink2,
    });
    slide.addChart(
      "bar",
      [
        {
          name: cleanText(head),
          labels: themes.map((theme) => cleanText(words.theme(theme))),
          values: themes.map((theme) => shownOf(stage, theme)),
        },
      ],
      {
        ...barLook({ x: x - names, y: box.y + HEAD_PX, width: column + names, height }, alt),
        objectName: cleanText(head),
        barDir: "bar",
        barGapWidthPct: 45,
        chartColors: colours,
        layout: { x: names / (column + names), y: 0, w: column / (column + names), h: 1 },
        ...DOWNWARDS,
        catAxisHidden: i > 0,
        catAxisLabelColor: COLOURS.ink,
        valAxisMaxVal: most * HEADROOM,
        valLabelFormatCode: code,
        showValue: true,
        dataLabelFormatCode: code,
      },
    );
  });
}
