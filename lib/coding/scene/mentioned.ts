import type { Report } from "../report";
import { endsBefore, phraseSet } from "../text/wordsBefore";
import { CUES } from "./cues";

/** "Then Prime Minister X", and no "then met X". */
const AT_ONCE = phraseSet("then,the then");

/** True if the words before a person, whose first token is `at`, say that he is named and was not there: "a letter from", "then". */
export const isMentioned = ({ text, tokens, lang }: Report, at: number, floor: number): boolean =>
  !isPastBracket(text, tokens[at]?.start ?? 0) &&
  (endsBefore(text, tokens, CUES[lang].mention, at, floor, 1) ||
    (lang === "en" && endsBefore(text, tokens, AT_ONCE, at, floor)));

/** "(theo SAnews) Tổng thống": what stands in brackets before a person says nothing of him. */
const isPastBracket = (text: string, start: number): boolean => /\)\s$/.test(text.slice(Math.max(0, start - 2), start));
