import type { Briefing, BriefingStep, StageView } from "@/lib/model/briefing";
import type { LocalText } from "@/lib/model/record";
import { BRIEFING_VERSION, STAGE_CHARTS } from "@/lib/model/stage";
import { optional, readList, readObject, readText, readWord } from "@/lib/query/readJson";

function readLocal(value: unknown, where: string): LocalText {
  const text = readObject(value, where);
  const vi = optional(text.vi, `${where}.vi`, readText);
  return { en: readText(text.en, `${where}.en`), ...(vi === undefined ? {} : { vi }) };
}

function readOptions(value: unknown, where: string): Record<string, string> {
  const options = readObject(value, where);
  return Object.fromEntries(Object.entries(options).map(([key, text]) => [key, readText(text, `${where}.${key}`)]));
}

function readView(value: unknown, where: string): StageView {
  const view = readObject(value, where);
  const options = optional(view.options, `${where}.options`, readOptions);
  return {
    chart: readWord(view.chart, `${where}.chart`, STAGE_CHARTS),
    query: readText(view.query, `${where}.query`),
    ...(options ? { options } : {}),
  };
}

function readStep(value: unknown, where: string): BriefingStep {
  const step = readObject(value, where);
  const notes = optional(step.notes, `${where}.notes`, readLocal);
  const emphasis = optional(step.emphasis, `${where}.emphasis`, readText);
  return {
    id: readText(step.id, `${where}.id`),
    heading: readLocal(step.heading, `${where}.heading`),
    body: readLocal(step.body, `${where}.body`),
    ...(notes ? { notes } : {}),
    views: readList(step.views, `${where}.views`, readView),
    ...(emphasis === undefined ? {} : { emphasis }),
  };
}

/**
 * A briefing that the browser kept, or that our own API gives: texts may be empty, since it may be unfinished.
 * Without the schema, so that no page loads it for this. A file from outside is for `readFile`.
 * @throws Error naming the place that is of another form
 */
export function readDraftBriefing(value: unknown, where = "briefing"): Briefing {
  const briefing = readObject(value, where);
  if (briefing.version !== BRIEFING_VERSION) throw new Error(`${where}.version: expected ${BRIEFING_VERSION}`);
  const steps = readList(briefing.steps, `${where}.steps`, readStep);
  if (steps.length === 0) throw new Error(`${where}.steps: expected at least one`);
  return {
    version: BRIEFING_VERSION,
    id: readText(briefing.id, `${where}.id`),
    title: readLocal(briefing.title, `${where}.title`),
    audience: readLocal(briefing.audience, `${where}.audience`),
    author: readLocal(briefing.author, `${where}.author`),
    dataVersion: readText(briefing.dataVersion, `${where}.dataVersion`),
    steps,
  };
}
