import type { Report } from "../report";
import { endsBefore, phraseSet } from "../text/wordsBefore";
import { CUES } from "./cues";

/** "Then Prime Minister X", and no "then met X". */
const AT_ONCE = phraseSet("then,the then");

/** True if the words before a person, whose first token is `at`, say that he is named and was not there: "a letter from", "then". */
export const isMentioned = ({ text, tokens, lang }: Report, at: number, floor: number): boolean =>
  endsBefore(text, tokens, CUES[lang].mention, at, floor, 1) ||
  (lang === "en" && endsBefore(text, tokens, AT_ONCE, at, floor));
