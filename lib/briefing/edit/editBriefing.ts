import type { Briefing, BriefingStep, StageView } from "@/lib/model/briefing";
import type { LocalText } from "@/lib/model/record";
import { MAX_STEPS } from "@/lib/model/stage";
import type { Locale } from "@/lib/model/vocabulary";

export type HeadField = "title" | "audience" | "author";
export type StepField = "heading" | "body" | "notes";

/** One change of a briefing. Steps are named by their place, 0 is the first. */
export type Edit =
  | { kind: "headText"; field: HeadField; locale: Locale; value: string }
  | { kind: "stepText"; step: number; field: StepField; locale: Locale; value: string }
  | { kind: "view"; step: number; at: number; view: StageView }
  | { kind: "removeView"; step: number; at: number }
  | { kind: "emphasis"; step: number; query: string }
  | { kind: "add"; at: number; step: BriefingStep }
  | { kind: "duplicate"; step: number }
  | { kind: "remove"; step: number }
  | { kind: "move"; from: number; to: number }
  | { kind: "replace"; briefing: Briefing };

/** A text with one language changed; Vietnamese that is empty is absent. */
function withText(text: LocalText | undefined, locale: Locale, value: string): LocalText {
  const next = { en: text?.en ?? "", ...(text?.vi === undefined ? {} : { vi: text.vi }), [locale]: value };
  if (next.vi !== "") return next;
  const { vi: _, ...rest } = next;
  return rest;
}

/** An id that none of the others has: "map", else "map-2" ... */
export function freeId(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  for (let number = 2; ; number++) if (!taken.includes(`${wanted}-${number}`)) return `${wanted}-${number}`;
}

function changeStep(briefing: Briefing, at: number, change: (step: BriefingStep) => BriefingStep): Briefing {
  return { ...briefing, steps: briefing.steps.map((step, i) => (i === at ? change(step) : step)) };
}

function withStepText(step: BriefingStep, field: StepField, locale: Locale, value: string): BriefingStep {
  const text = withText(step[field], locale, value);
  if (field !== "notes" || text.en !== "" || text.vi !== undefined) return { ...step, [field]: text };
  const { notes: _, ...rest } = step;
  return rest;
}

function insertStep(briefing: Briefing, at: number, step: BriefingStep): Briefing {
  if (briefing.steps.length >= MAX_STEPS) return briefing;
  const ids = briefing.steps.map(({ id }) => id);
  return { ...briefing, steps: briefing.steps.toSpliced(at, 0, { ...step, id: freeId(step.id, ids) }) };
}

function moveStep(briefing: Briefing, from: number, to: number): Briefing {
  const step = briefing.steps[from];
  if (!step || to < 0 || to >= briefing.steps.length || from === to) return briefing;
  return { ...briefing, steps: briefing.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
}

/**
 * The briefing after one change. What is not possible (a step more than there may be, the last step taken out, a
 * place that is none) leaves it as the same object.
 */
export function editBriefing(briefing: Briefing, edit: Edit): Briefing {
  switch (edit.kind) {
    case "headText":
      return { ...briefing, [edit.field]: withText(briefing[edit.field], edit.locale, edit.value) };
    case "stepText":
      return changeStep(briefing, edit.step, (step) => withStepText(step, edit.field, edit.locale, edit.value));
    case "view":
      return changeStep(briefing, edit.step, (step) => ({
        ...step,
        views: edit.at < step.views.length ? step.views.with(edit.at, edit.view) : [...step.views, edit.view],
      }));
    case "removeView":
      return changeStep(briefing, edit.step, (step) =>
        step.views.length > 1 ? { ...step, views: step.views.toSpliced(edit.at, 1) } : step,
      );
    case "emphasis":
      return changeStep(briefing, edit.step, ({ emphasis: _, ...step }) =>
        edit.query === "" ? step : { ...step, emphasis: edit.query },
      );
    case "add":
      return insertStep(briefing, edit.at, edit.step);
    case "duplicate": {
      const step = briefing.steps[edit.step];
      return step ? insertStep(briefing, edit.step + 1, step) : briefing;
    }
    case "remove":
      return briefing.steps.length > 1 ? { ...briefing, steps: briefing.steps.toSpliced(edit.step, 1) } : briefing;
    case "move":
      return moveStep(briefing, edit.from, edit.to);
    case "replace":
      return edit.briefing;
  }
}
