import type { Report } from "../report";
import { endsBefore, phraseSet } from "../text/wordsBefore";
import { CUES } from "./cues";

/** "Then Prime Minister X", and no "then met X". */
const AT_ONCE = phraseSet("then,the then");

/** True if the words before a person, whose first token is `at`, say that he is named and was not there: "a letter from", "then". */
export const isMentioned = ({ text, tokens, lang }: Report, at: number, floor: number): boolean =>
  !isPastTeller(text, tokens[at]?.start ?? 0) &&
  !isVisitor(text, tokens[at]?.start ?? 0) &&
  (endsBefore(text, tokens, CUES[lang].mention, at, floor, 1) ||
    (lang === "en" && endsBefore(text, tokens, AT_ONCE, at, floor)));

/** "Received a visit from Minister B": who came. Bounded. */
export const VISIT_FROM =
  /\b(?:received|hosted|welcomed)\s(?:an?|the)\s(?:[\p{L}-]{3,12}\s){0,2}(?:visit|call|courtesy call|working visit)\s(?:from|by)\s(?:the\s)?(?:[\p{L}.]{2,14}\s){0,2}$/iu;
const VISIT_CHARS = 80;
const isVisitor = (text: string, start: number): boolean =>
  VISIT_FROM.test(text.slice(Math.max(0, start - VISIT_CHARS), start));

/** "(theo SAnews) Tổng thống", "According to the spokesperson, President": who told it, before a person of whom it is told. Bounded. */
const PAST_TELLER = /\)\s$|\bspokes(?:person|man|woman),\s$/i;
const TELLER_CHARS = 16;
const isPastTeller = (text: string, start: number): boolean =>
  PAST_TELLER.test(text.slice(Math.max(0, start - TELLER_CHARS), start));
