import type { SentenceView } from "./sentenceView";

/** "From New Delhi, where he met the Prime Minister": told by the way. Bounded. */
const BY_THE_WAY = /(?:where|when|after|before(?! that)|nơi|khi|sau khi|trước khi)\s(?:\S{1,20}\s){0,3}$/iu;
/** "Who met the Prime Minister", unlike "who came with him, met": told of somebody by the way. Bounded. */
const OF_SOMEBODY = /(?:who|which),?\s(?:[^\s,]{1,20}\s){0,3}$/iu;
const WHICH = /[\p{L}\d]\s(?:which|mà)\s/giu;
const MOST_WORDS = 11;

/** "On the agreement which the Government and the Front signed": what a thing was that others did. */
function isWhatOthersDid(before: string): boolean {
  const which = [...before.matchAll(WHICH)].at(-1);
  const clause = which ? before.slice(which.index + which[0].length) : ",";
  return !/[,;.]/.test(clause) && clause.split(" ").length > 1 && clause.split(" ").length <= MOST_WORDS;
}

/** "Then flew to Sydney, where he", "took the train to Luang Prabang, where she". Bounded. */
const NEXT_STOP =
  /(?:\b(?:flew|went|travell?ed|moved|headed|proceeded|continued|drove|train|railway)\s(?:on\s)?to|(?<!\p{L})(?:đến|tới|vào|ra))\s[^.;,]{2,60},?\s(?:where|nơi)\s[^.;,]{0,30}$/iu;
/** "..., where he and the Philippine minister signed". Bounded. */
const WHERE = /,\s(?:where|nơi)\s[^.;,]{0,100}$/iu;
/** Before it, in its clause: "had flown in from Manila". */
const CAME_FROM =
  /\b(?:from|returned|had|after|since|before|last|next|will|due)\b|(?<!\p{L})(?:từ|sau|trước|rời|sẽ|hôm qua)(?!\p{L})/iu;
/** Before it, in its clause: "remains in Jakarta today", "travelled to Ho Chi Minh City". */
const IS_THERE =
  /\b(?:remain(?:s|ed)|stay(?:s|ed)|is|was|arrived|travel(?:s|led|ed)|went|flew|moved|continued)\s(?:on\s)?(?:in|to)\s/iu;
const CLAUSE_CHARS = 90;

/** Where "where" tells of another place than the sentence: `undefined` where nothing is said of a place. */
function isElsewhere(before: string): boolean | undefined {
  const index = WHERE.exec(before)?.index;
  if (index === undefined) return undefined;
  const clause =
    before
      .slice(Math.max(0, index - CLAUSE_CHARS), index)
      .split(/[.;,]/)
      .pop() ?? "";
  return CAME_FROM.test(clause) ? true : IS_THERE.test(clause) ? false : undefined;
}

/** "Attended the ceremony at which the project handed over": what was done at it is it. */
const AT_CEREMONY = /(?:ceremony|event|function) (?:at|in|during) which /iu;
/** "After the talks, he", "Before leaving Hanoi, Mr Iwaya": when the sentence's own matter was. Bounded. */
const OPENS_WITH_WHEN =
  /^(?:(?:shortly|right|just|immediately|ngay)\s)?(?:after|before|sau|trước)\s[^,.;]{2,60},\s[^,;]{1,50}$/iu;
const BEFORE_CHARS = 130;

/** True if a verb, at its offset, only says by the way whom somebody met elsewhere. */
export function isByTheWay(text: string, view: SentenceView, verb: number, isNextStop = false): boolean {
  const before = text.slice(Math.max(view.start, verb - BEFORE_CHARS), verb);
  // "Flew on to Sydney, where he met X on Wednesday": the next stop, the day after.
  if (isNextStop && NEXT_STOP.test(before)) return false;
  const elsewhere = isElsewhere(before);
  if (AT_CEREMONY.test(before) || elsewhere === false) return false;
  if (isWhatOthersDid(before)) return true;
  return ((BY_THE_WAY.test(before) || OF_SOMEBODY.test(before)) && !OPENS_WITH_WHEN.test(before)) || elsewhere === true;
}
