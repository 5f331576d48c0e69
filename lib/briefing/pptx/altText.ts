import { countLanes } from "@/lib/dossiers/lanes";
import type { Words } from "@/lib/i18n/words";
import { describeLanes } from "@/lib/insight/lanes";
import { describePlaces } from "@/lib/insight/map";
import { describeTies } from "@/lib/insight/network";
import { describeThemeTrend } from "@/lib/insight/themes";
import type { StageData } from "../stageData";
import { cleanText } from "./cleanText";

/** What a chart shows, as its own sentence says it. */
function sentenceOf(stage: StageData, words: Words): string {
  const { themes } = words.labels;
  switch (stage.chart) {
    case "map":
      return words.plain(describePlaces(stage.summary, themes));
    case "network":
      return words.plain(describeTies(stage.summary, stage.filter, stage.options.centre));
    case "themes":
      return words.plain(
        describeThemeTrend(
          stage.summary,
          themes,
          stage.filter,
          stage.options.measure === "count" ? "count" : "share",
          stage.options.form === "stack" ? "leads" : "counts",
        ),
      );
    case "lanes":
      return `${words.list(stage.lanes.map(({ name, rounds }) => `${name} (${words.number(rounds.length)})`))}. ${words.plain(describeLanes(countLanes(stage.lanes), stage.dataEnd))}`;
    case "ledger":
      return stage.stated.series
        .map(({ name, points }) => `${name}: ${points.map(({ text, date }) => `${text} (${date})`).join("; ")}.`)
        .join(" ");
    case "hosts": {
      const { above, below, totals } = stage.hosted;
      const sides = [
        { name: above, count: totals.above },
        { name: below, count: totals.below },
      ];
      return `${sides.map((side) => words.t("briefing.host.in", side)).join("; ")}.`;
    }
    case "mix":
      return `${stage.themes.map(({ theme, events }) => `${words.theme(theme)} ${words.number(events)}`).join(", ")}.`;
    case "events":
      return "";
  }
}

/** Alternative text of a picture: its caption and the sentence that the chart computes. */
export function altText(stage: StageData, caption: string, words: Words): string {
  const sentence = sentenceOf(stage, words);
  return cleanText(sentence === "" ? caption : `${caption}. ${sentence}`);
}
