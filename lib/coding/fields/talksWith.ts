import type { PersonMention } from "../people/personMention";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";

/** Right before the other of talks that a sentence only speaks of: "the matter was settled in his talks with", "tại buổi làm việc với". Bounded. */
export const TALKS_WITH =
  /\b(?:in|at|during|after|following|through)\s(?:his|her|their|the|a|separate|today['’]s)\s(?:[\p{L}-]{3,14}\s){0,2}(?:talks|meeting|discussions|conversation|session)\s(?:(?:here|today|yesterday|earlier)\s)?with\s(?:the\s|his\s|her\s|visiting\s)?$|(?<!\p{L})(?:(?:tại|trong|qua|sau)\s(?:cuộc|buổi)|các cuộc)\s(?:\p{L}{2,8}\s){1,4}với\s$/iu;
const BEFORE_CHARS = 90;
const NEAR_SENTENCES = 2;

/** True if a person is the other of talks that were the event's. */
export const isTalkedWith = (text: string, view: SentenceView, { start }: PersonMention): boolean =>
  TALKS_WITH.test(text.slice(Math.max(view.start, start - BEFORE_CHARS), start));

/** Who talked with the person of the lead, in a sentence near it that tells what came of the talks. */
export function talkedWith({ text }: Report, { lead }: Scene, view: SentenceView): PersonMention[] {
  const isNear = view.index > lead.index && view.index <= lead.index + NEAR_SENTENCES;
  if (!isNear || view.past.length > 0 || view.future.length > 0) return [];
  return view.people.filter((person) => person.name && isTalkedWith(text, view, person));
}
