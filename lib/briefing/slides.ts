import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { Briefing, BriefingStep, StageView } from "@/lib/model/briefing";
import type { Dataset } from "@/lib/model/dataset";
import { indexDataset } from "@/lib/query/datasetIndex";
import { numberSources, type SourceNumbers } from "@/lib/query/sourceNumbers";
import { type BodyParagraph, type BodyRun, bodyParts } from "./bodyParts";
import { filterLine } from "./filterLine";

/** A run of a slide's text; a link to an event carries the numbers of its sources, for a raised note. */
export interface SlideRun extends BodyRun {
  /** numbers of `SlideSource`, rising; only beside `event` */
  sources?: readonly number[];
}

export interface SlideParagraph {
  runs: readonly SlideRun[];
}

export interface SlideSource {
  /** from 1, in order of first use over the whole briefing */
  number: number;
  /** "Ministry of National Defence: Title, 8 May 2025" */
  text: string;
  /** absent where the page's address is not known */
  url?: string;
}

/** One step of a briefing in one language: what page, wall, print and file are made from. */
export interface Slide {
  id: string;
  /** from 1 */
  number: number;
  heading: string;
  facts: readonly SlideParagraph[];
  /** what the speaker says; empty where there is nothing */
  notes: readonly BodyParagraph[];
  views: readonly StageView[];
  /** filter whose marks are strong, as in an address */
  emphasis?: string;
  /** "Events: United States–Viet Nam, dioxin, 2018–2025." */
  filterLine: string;
  /** sources of the events that the facts link to, by number */
  sources: readonly SlideSource[];
}

/** The source of an event as one line of plain text. */
function sourceText(id: string, data: Dataset, words: Words): Omit<SlideSource, "number"> | undefined {
  const source = indexDataset(data).sources.get(id);
  if (!source) return undefined;
  const named = [source.publisher, source.title].filter((part) => part !== undefined).join(": ");
  const text = [named || source.url, source.published && words.date(source.published)].filter(Boolean).join(", ");
  return { text, ...(source.url === undefined ? {} : { url: source.url }) };
}

/** Give links their source numbers; a link to an event that is no longer in the data stays as words. */
function factsOf(step: BriefingStep, data: Dataset, words: Words, numbers: SourceNumbers): SlideParagraph[] {
  const { events } = indexDataset(data);
  const withSources = (run: BodyRun): SlideRun => {
    if (run.event === undefined) return run;
    const event = events.get(run.event);
    if (event) return { ...run, sources: numbers.of(event.sources) };
    const { event: _, ...plain } = run;
    return plain;
  };
  return bodyParts(localText(step.body, words.locale)).map(({ runs }) => ({ runs: runs.map(withSources) }));
}

function sourcesOf(
  facts: readonly SlideParagraph[],
  idOf: (number: number) => string | undefined,
  data: Dataset,
  words: Words,
): SlideSource[] {
  const used = new Set(facts.flatMap(({ runs }) => runs.flatMap((run) => run.sources ?? [])));
  return [...used]
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const source = sourceText(idOf(number) ?? "", data, words);
      return source ? [{ number, ...source }] : [];
    });
}

/**
 * The slides of a briefing in one language, in the order of its steps.
 *
 * Sources are numbered over the whole briefing in the order in which the facts first use them, so that one list at
 * its end serves all slides. Pure: no picture is drawn here (see stageData.ts).
 */
export function slidesOf(briefing: Briefing, data: Dataset, words: Words): Slide[] {
  const numbers = numberSources();
  const drafts = briefing.steps.map((step) => ({ step, facts: factsOf(step, data, words, numbers) }));
  const ids = numbers.inOrder([]);
  return drafts.map(({ step, facts }, i) => ({
    id: step.id,
    number: i + 1,
    heading: localText(step.heading, words.locale),
    facts,
    notes: step.notes ? bodyParts(localText(step.notes, words.locale)) : [],
    views: step.views,
    ...(step.emphasis === undefined ? {} : { emphasis: step.emphasis }),
    filterLine: filterLine(
      step.views.map((view) => view.query),
      data,
      words,
    ),
    sources: sourcesOf(facts, (number) => ids[number - 1], data, words),
  }));
}
