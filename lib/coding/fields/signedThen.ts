import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";

/** "Signed on Monday", "was held in": bounded. */
export const DONE_ON = /\b(?:signed|held|ended|established|founded)\s(?:on|in)\s$/iu;
const DONE_CHARS = 18;
/** What is signed or held and tells no act of its own: "the agreement signed on", "talks held in", "which was signed on". Bounded. */
export const OF_THING =
  /(?:\b(?:agreements?|pacts?|treat(?:y|ies)|accords?|deals?|memorandums?|memoranda|mous?|protocols?|statements?|declarations?|documents?|plans?|contracts?|conventions?|notes?|letters?|communiques?|charters?|arrangements?|contracts|minutes|papers?|texts?|partnership|understanding|cooperation|ties|relations|one|ones|talks|meetings?|rounds?|sessions?|dialogues?|summits?|negotiations|exercises?|drills?|conferences?|elections?|ceremony|visits?|trips?|first|it)|,|\b(?:that|which|had been|has been|previously|originally|already|first|last|had|when|as|after|since))\s$/iu;
const THING_CHARS = 20;

/** "Japan and the Philippines signed on Monday a pact": the main act of its sentence was done on the day. */
export function isSignedThen(text: string, { start, strong, past }: SentenceView, date: Span): boolean {
  const words = DONE_ON.exec(text.slice(Math.max(start, date.start - DONE_CHARS), date.start));
  if (!words || past.length > 0) return false;
  const at = date.start - words[0].length;
  const before = text.slice(Math.max(start, at - THING_CHARS), at);
  return (
    at > start &&
    strong[0]?.start !== undefined &&
    strong[0].start >= at - AUX_CHARS &&
    strong[0].start <= at &&
    !OF_THING.test(before)
  );
}
/** "Was" before it. */
const AUX_CHARS = 5;
