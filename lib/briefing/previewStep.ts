import type { Words } from "@/lib/i18n/words";
import type { BriefingStep } from "@/lib/model/briefing";
import { BRIEFING_VERSION } from "@/lib/model/stage";
import type { BriefingFault } from "./briefingFault";
import { briefingFaults, type CheckedAgainst } from "./checkBriefing";
import { type ShownStep, showBriefing } from "./showBriefing";
import { type StageSource, stageFilter } from "./stageData";

/** Marks of a step's pictures that an emphasis can name, most events first. */
export interface StepMarks {
  theme: readonly string[];
  pair: readonly string[];
  place: readonly string[];
}

/** One step as it will be shown, what is wrong with it, and what in it can be emphasised. */
export interface StepPreview {
  step: ShownStep;
  /** fields begin with "steps[0]" */
  faults: readonly BriefingFault[];
  marks: StepMarks;
}

const MOST_MARKS = 10;

function marksOf(step: BriefingStep, source: StageSource): StepMarks {
  const counts = {
    theme: new Map<string, number>(),
    pair: new Map<string, number>(),
    place: new Map<string, number>(),
  };
  for (const { query } of step.views) {
    const summary = source.summary(stageFilter(query, source.known));
    const add = (key: keyof typeof counts, id: string, events: number) =>
      counts[key].set(id, (counts[key].get(id) ?? 0) + events);
    for (const row of summary.matched.themes) add("theme", row.theme, row.events);
    for (const row of summary.byPair) add("pair", row.pair, row.events);
    for (const row of summary.byPlace) add("place", row.place, row.events);
  }
  const first = (key: keyof typeof counts) =>
    [...counts[key]]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, MOST_MARKS)
      .map(([id]) => id);
  return { theme: first("theme"), pair: first("pair"), place: first("place") };
}

/**
 * What the editor shows of a step that is being written: as its slide will be, with its sources numbered from 1.
 *
 * @param source the data of one moment
 */
export function previewStep(step: BriefingStep, source: StageSource & CheckedAgainst, words: Words): StepPreview {
  const empty = { en: "" };
  const briefing = {
    version: BRIEFING_VERSION,
    id: "preview",
    title: empty,
    audience: empty,
    author: empty,
    dataVersion: source.data.version,
    steps: [step],
  } as const;
  const [shown] = showBriefing({ ...briefing, steps: [step] }, source, words).steps;
  if (!shown) throw new Error("a briefing of one step shows one");
  return { step: shown, faults: briefingFaults({ steps: [step] }, source), marks: marksOf(step, source) };
}
