import { SAID_THIS } from "../dates/saidThis";
import type { PersonMention } from "../people/personMention";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";

/** "The 16th meeting of the Joint Commission, which he co-chaired with X": what who speaks has just done. Bounded. */
export const HE_CHAIRED =
  /\b(?:which|that)\s(?:he|she)\s(?:had\s|has\s)?(?:jointly\s)?(?:co-chaired|chaired|co-hosted|led|attended|signed|held)\s|(?<!\p{L})(?:mà|do)\s(?:ông|bà)\s(?:vừa\s|đã\s)?(?:đồng chủ trì|chủ trì|cùng chủ trì)(?!\p{L})/iu;
const NEAR_SENTENCES = 2;
/** Behind a name: "said", "told a press conference". Bounded. */
export const SAYS =
  /^,?\s(?:(?:also|had|has|đã)\s)?(?:said|says|told|announced|confirmed|cho biết|cho hay|thông báo)(?!\p{L})/iu;
/** Before a name: "..., said". Bounded. */
const SAID_BY = /,\s(?:said|says|disclosed|announced)\s(?:the\s)?$/iu;
const SAYS_CHARS = 24;

/** Who said what a sentence tells, where the next says that he chaired the event, or had just met somebody. */
export function whoSaidAndChaired(
  { text }: Report,
  { lead, sentences, status }: Scene,
): { mention: PersonMention; view: SentenceView } | undefined {
  if (status !== "held") return undefined;
  const chaired = sentences.find(
    ({ index, start, end, past }) =>
      index >= lead.index &&
      index <= lead.index + NEAR_SENTENCES &&
      past.length === 0 &&
      (HE_CHAIRED.test(text.slice(start, end)) || SAID_THIS.test(text.slice(start, end))),
  );
  const view = chaired && sentences.find(({ index, isHeadline }) => index === chaired.index - 1 && !isHeadline);
  const mention = view?.people.find(
    ({ name, office, start, end }) =>
      name &&
      office &&
      (SAYS.test(text.slice(end, end + SAYS_CHARS)) ||
        SAID_BY.test(text.slice(Math.max(0, start - SAYS_CHARS), start))),
  );
  return view && mention && { mention, view };
}
