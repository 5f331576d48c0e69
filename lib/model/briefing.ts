import { z } from "zod";
import { MAX_SEARCH_CHARS, MAX_TEXT_CHARS } from "./limits";
import { BRIEFING_VERSION, MAX_STEPS, STAGE_CHARTS } from "./stage";

/**
 * A briefing: an ordered story of saved views with text and notes, `data/briefings/<id>.json`.
 * Server only, as the other schemas; the editor loads it when a file is opened.
 */
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case letters and digits joined by hyphens");
const query = z.string().max(MAX_SEARCH_CHARS);

/** A text while it is written: it may still be empty. */
const unfinishedText = z.strictObject({
  en: z.string().max(MAX_TEXT_CHARS),
  vi: z.string().max(MAX_TEXT_CHARS).optional(),
});
/**
 * A text of a story in one language at least; "" in English where it is written in Vietnamese alone, which readers of
 * English see then (docs/decisions/0016).
 */
const storyText = unfinishedText
  .extend({ vi: z.string().min(1).max(MAX_TEXT_CHARS).optional() })
  .refine(({ en, vi }) => en.trim() !== "" || vi !== undefined, { error: "must be written in English or Vietnamese" });

/** A saved view: a chart, the filter as it stands in an address, and the chart's own choices. */
export const stageViewSchema = z.strictObject({
  chart: z.enum(STAGE_CHARTS),
  /** canonical filter, "" for all events: "pair=US-VN&theme=war-legacy" */
  query,
  /** choices of the chart, as in its address: {"measure": "count"}, {"metric": "..."} */
  options: z.record(z.string().max(40), z.string().max(200)).optional(),
});
export type StageView = z.infer<typeof stageViewSchema>;

export const stepSchema = z.strictObject({
  id,
  /** the finding, one sentence, at most two lines on the wall */
  heading: storyText,
  /**
   * Markdown without HTML: at most four short facts. A number leads to its evidence by its link:
   * `[430 million](event:2025-05-08-vn-us-defence-policy-dialogue-13)`, `[104 events](?pair=US-VN&theme=war-legacy)`
   */
  body: storyText,
  /** what the speaker says; Markdown as the body */
  notes: storyText.optional(),
  /** one picture, or two side by side on one scale */
  views: z.array(stageViewSchema).min(1).max(2),
  /** marks to show strong, the others fade: a filter whose marks they are, "theme=war-legacy" */
  emphasis: query.optional(),
});
export type BriefingStep = z.infer<typeof stepSchema>;

/** A step while it is written: its texts may still be empty. */
export const unfinishedStepSchema = stepSchema.extend({
  heading: unfinishedText,
  body: unfinishedText,
  notes: unfinishedText.optional(),
});

export const briefingSchema = z.strictObject({
  version: z.literal(BRIEFING_VERSION),
  id,
  title: storyText,
  audience: storyText,
  /** who answers for it: a name, an office; not a date */
  author: storyText,
  /** the data version that it was written on */
  dataVersion: z.string().regex(/^[0-9a-f]{16}$/),
  steps: z.array(stepSchema).min(1).max(MAX_STEPS),
});
/** A briefing while it is written, as a file may hold it. */
export const unfinishedBriefingSchema = briefingSchema.extend({
  title: unfinishedText,
  audience: unfinishedText,
  author: unfinishedText,
  steps: z.array(unfinishedStepSchema).min(1).max(MAX_STEPS),
});
export type Briefing = z.infer<typeof briefingSchema>;
