import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { Briefing } from "@/lib/model/briefing";
import { isoOf } from "@/lib/model/date";
import type { Filter } from "@/lib/model/filter";
import { indexDataset } from "@/lib/query/datasetIndex";
import { missingTexts } from "./missingTexts";
import { type Slide, type SlideSource, slidesOf } from "./slides";
import { type StageData, type StageSource, stageFilter, stageOf } from "./stageData";

/** One step as every page of a briefing shows it: in one language, with what its pictures are drawn from. */
export interface ShownStep extends Pick<Slide, "id" | "heading" | "facts" | "notes" | "filterLine"> {
  stages: readonly StageData[];
  /** marks to show strong, the others fade */
  emphasis?: Filter;
  /** "Sources 1–5: last page. Data to 18 March 2026." */
  sourceLine: string;
}

export interface ShownBriefing {
  id: string;
  title: string;
  audience: string;
  author: string;
  steps: readonly ShownStep[];
  /** all sources, by number */
  sources: readonly SlideSource[];
  /** texts that are not written in this language and stand in the other; absent where there are none */
  missing?: number;
}

/** Runs of numbers, each from its first to its last: 1, 2, 3, 7 are [1, 3] and [7, 7]. */
export function spansOf(numbers: readonly number[]): (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans;
}

/** "3", "1, 2", "7–9" */
export function spanText([from, to]: readonly [number, number]): string {
  return from === to ? String(from) : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`;
}

/**
 * A briefing as its pages show it: texts in one language, pictures computed from the data as they stand.
 *
 * @param source the data of one moment
 * @returns      steps in order; sources numbered in the order in which the facts first use them
 */
export function showBriefing(briefing: Briefing, source: StageSource, words: Words): ShownBriefing {
  const slides = slidesOf(briefing, source.data, words);
  const sources = new Map(slides.flatMap((slide) => slide.sources.map((one) => [one.number, one] as const)));
  const end = words.t("briefing.dataTo", { date: words.date(isoOf(indexDataset(source.data).dataEnd)) });
  const missing = missingTexts(briefing, words.locale);
  return {
    id: briefing.id,
    ...(missing > 0 ? { missing } : {}),
    title: localText(briefing.title, words.locale),
    audience: localText(briefing.audience, words.locale),
    author: localText(briefing.author, words.locale),
    steps: slides.map(({ id, heading, facts, notes, filterLine, views, emphasis, sources: used }) => ({
      id,
      heading,
      facts,
      notes,
      filterLine,
      stages: views.map((view) => stageOf(source, view, words, emphasis)),
      ...(emphasis ? { emphasis: stageFilter(emphasis, source.known) } : {}),
      sourceLine: [
        ...(used.length > 0
          ? [
              words.t("briefing.sourceLine", {
                count: used.length,
                numbers: spansOf(used.map((one) => one.number))
                  .map(spanText)
                  .join(", "),
              }),
            ]
          : []),
        end,
      ].join(" "),
    })),
    sources: [...sources.values()].sort((a, b) => a.number - b.number),
  };
}
