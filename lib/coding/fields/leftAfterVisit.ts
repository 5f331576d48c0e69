import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import { endsBefore, phraseSet } from "../text/wordsBefore";

/** "Left Cam Ranh after a visit": where the visit was. */
export function isLeft({ text, tokens, lang }: Report, scene: Scene, view: SentenceView, at: number): boolean {
  const isVisit = [...view.nouns, ...view.strong].some(({ kind }) => kind === "visit" || kind === "port-call");
  return (
    isVisit &&
    (scene.kind === "port-call" || scene.kind === "visit") &&
    endsBefore(text, tokens, LEFT[lang], at, view.start) &&
    !THEN_ARRIVED.test(text.slice(tokens[at]?.end ?? 0, view.end)) &&
    !BOUND_FOR.test(text.slice(tokens[at]?.end ?? 0, (tokens[at]?.end ?? 0) + BOUND_CHARS)) &&
    !FOR_VISIT_TO.test(text.slice(tokens[at]?.end ?? 0, (tokens[at]?.end ?? 0) + VISIT_TO_CHARS))
  );
}

/** "Left Hanoi for Yerevan", "rời Hà Nội, lên đường thăm": the visit is elsewhere. Bounded. */
export const BOUND_FOR =
  /^(?:\s\p{Lu}\p{L}{1,10}){0,2}(?:\s\p{L}{2,9}){0,4}[\s,]{1,2}(?:lên đường|để thăm|sang thăm|đi thăm|bound for|for (?!an?\s)\p{Lu})/u;
/** The same behind a day: "on Tuesday, 2 September 2025, for a visit to". Bounded. */
export const FOR_VISIT_TO =
  /^[^.;:\n]{0,50}\sfor\s(?:a|an|his|her|its|their)\s(?:[\p{L}-]{3,12}\s){0,4}(?:visit|trip|tour)\sto\s/iu;
/** "Rời Cam Ranh ngày 12-2, tàu đã cập cảng Visakhapatnam": where it came then. Bounded. */
export const THEN_ARRIVED =
  /[\s,](?:(?:đã\s)?(?:cập|ghé|tới|đến)\s(?:cảng|quân cảng)|docked|put in|called|arrived|dropped anchor|moored)(?!\p{L})/iu;
const BOUND_CHARS = 60;
const VISIT_TO_CHARS = 120;

const LEFT = { en: phraseSet("left,departed,departed from,sailed from"), vi: phraseSet("rời,rời cảng,rời thành phố") };
