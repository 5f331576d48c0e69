import type { Kind } from "@/lib/model/vocabulary";
import type { Cue, SentenceView } from "./sentenceView";

/** Names of meetings from the most to the least telling, for verbs that fit all ("held", "co-chaired", "diễn ra"). */
const NAMES: readonly Kind[] = [
  "handover",
  "signing",
  "exercise",
  "port-call",
  "committee",
  "consultation",
  "dialogue",
  "summit",
  "call",
  "talks",
  "project",
  "meeting",
  "visit",
  "statement",
];

const byName = (a: Cue, b: Cue): number => NAMES.indexOf(a.kind) - NAMES.indexOf(b.kind);

/** True if a cue stands inside what was said or beside the event. */
function isAside(view: SentenceView, cue: Cue): boolean {
  return [...view.saying, ...view.aside].some(
    ({ start, end }) => end <= cue.start && start < cue.start && cue.start - end < 60,
  );
}

/**
 * The kind of event that a sentence tells: its first verb that says one, or the name of the meeting where the verb fits
 * any.
 */
export function kindIn(view: SentenceView, isVietnamese: boolean): Cue | undefined {
  const verb = view.strong.find((cue) => !view.saying.some(({ start, end }) => end <= cue.start && start < cue.start));
  const names = [...view.nouns].filter((noun) => !isAside(view, noun)).sort(byName);
  if (verb && verb.kind !== "dialogue" && !isLoose(verb)) return verb;
  const name = names[0];
  if (name) return name;
  if (verb && isLoose(verb)) return verb;
  const other = [...view.nouns].sort(byName)[0];
  return other ?? (verb && isVietnamese ? verb : undefined);
}

const LOOSE: ReadonlySet<Kind> = new Set(["exercise", "handover", "project", "port-call"]);
/** Verbs that need a name beside them: "conducted", "presented", "launched". */
function isLoose(cue: Cue): boolean {
  return LOOSE.has(cue.kind);
}
