import type { SentenceView } from "./sentenceView";

/** "From New Delhi, where he met the Prime Minister": told by the way. Bounded. */
const BY_THE_WAY = /(?:where|when|who|which|after|before(?! that)|nơi|khi|sau khi|trước khi)\s(?:\S{1,20}\s){0,3}$/iu;
/** "Then flew to Sydney, where he", "took the train to Luang Prabang, where she". Bounded. */
const NEXT_STOP =
  /(?:\b(?:flew|went|travell?ed|moved|headed|proceeded|continued|drove|train|railway)\s(?:on\s)?to|(?<!\p{L})(?:đến|tới|vào|ra))\s[^.;,]{2,60},?\s(?:where|nơi)\s[^.;,]{0,30}$/iu;
/** "Had flown in from Manila, where he and the Philippine minister signed". Bounded. */
const ELSEWHERE =
  /(?:\b(?:from|returned|had|after|since|before|last|next|will|due)\b|(?<!\p{L})(?:từ|sau|trước|rời|sẽ|hôm qua)(?!\p{L}))[^.;,]{0,80},\s(?:where|nơi)\s[^.;,]{0,100}$/iu;
/** "Remains in Jakarta today, where she met": where somebody is, and what was done there. Bounded. */
const THERE =
  /\b(?:remain(?:s|ed)|stay(?:s|ed)|is|was|arrived|travel(?:s|led|ed)|went|flew|moved on|continued)\s(?:on\s)?(?:in|to)\s[^.;,]{2,60},\s(?:where|nơi)\s[^.;,]{0,60}$/iu;
/** "Attended the ceremony at which the project handed over": what was done at it is it. Bounded. */
const AT_CEREMONY = /(?:ceremony|event|function)\s(?:at|in|during)\swhich\s[^.;,]{0,70}$/iu;
const BEFORE_CHARS = 130;

/** True if a verb, at its offset, only says by the way whom somebody met elsewhere. */
export function isByTheWay(text: string, view: SentenceView, verb: number, isNextStop = false): boolean {
  const before = text.slice(Math.max(view.start, verb - BEFORE_CHARS), verb);
  // "Flew on to Sydney, where he met X on Wednesday": the next stop, the day after.
  if (isNextStop && NEXT_STOP.test(before)) return false;
  if (AT_CEREMONY.test(before) || (THERE.test(before) && !ELSEWHERE.test(before))) return false;
  return BY_THE_WAY.test(before) || ELSEWHERE.test(before);
}
