import type { PersonMention } from "../people/personMention";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import { type Attendee, isAfterPutOff, NEAR_SENTENCES } from "./findAttendees";
import { isForeign } from "./isForeign";
import { isNamedOnly, isSpeaker } from "./namedOnly";

const HOME = "VN";
/** Those who command speak late in what the forces write of their exercises. */
export const isDrill = ({ kind }: Scene): boolean => kind === "exercise" || kind === "port-call";
const DRILL_SENTENCES = 12;

/** For a side that nobody stands for yet: who speaks or acts first in the sentences after the lead. */
export function findSpeakers(report: Report, scene: Scene, actor: string, known: readonly Attendee[] = []): Attendee[] {
  const isOfOther = ({ start }: PersonMention) =>
    known.some(({ mention, actor: side }) => mention.start === start && side !== undefined && side !== actor);
  const most = isDrill(scene) ? DRILL_SENTENCES : NEAR_SENTENCES;
  const near = scene.sentences.filter(({ index }) => index <= scene.lead.index + most);
  for (const view of near) {
    const verb = [...view.saying, ...view.strong].map(({ start }) => start).sort((a, b) => a - b)[0];
    const isOwn = (mention: PersonMention) => mention.actor === actor && mention.name !== undefined;
    const hasOwn = view.people.some(isOwn);
    const first = view.people.find(
      (mention) =>
        mention.name !== undefined &&
        !isOfOther(mention) &&
        (hasOwn ? isOwn(mention) : mention.actor === undefined && !(actor === HOME && isForeign(report, mention))) &&
        (mention.office !== undefined ||
          mention.person !== undefined ||
          mention.actorBy === "office" ||
          (isDrill(scene) && mention.kinds.includes("rank"))) &&
        (verb === undefined || mention.start < verb || isTold(report, view, mention)),
    );
    const isAway = (spans: readonly { start: number }[]) =>
      spans.some(({ start }) => first !== undefined && start < first.start);
    // "Ông A sẽ tiếp đoàn": what he shall do.
    const isAhead = view.future.some(
      ({ start }) => first !== undefined && verb !== undefined && start >= first.end && start <= verb,
    );
    if (view.past.length > 0 || isAfterPutOff(scene, view)) continue;
    if ((isAway(view.future) || isAhead) && scene.status === "held") continue;
    if (first && !isSpeaker(report, first) && (!isNamedOnly(report, view, first) || isTold(report, view, first)))
      return [
        { mention: first, actor, isReceiver: false, view, reason: first.actor === actor ? undefined : "sideByOthers" },
      ].map(({ reason, ...rest }) => (reason === undefined ? rest : { ...rest, reason }));
  }
  return [];
}

/** "'...,' said General A": the quote first. Bounded. */
export const SAID_BY = /[”"’'»]\s(?:said|says|added|stated|noted|remarked|explained)\s$/u;

/** "According to Governor A, trade reached": who speaks for his side. Bounded. */
export const ACCORDING_TO = /^(?:according to|theo)\s(?:the\s)?$/iu;

const isTold = ({ text }: Report, view: SentenceView, { start }: PersonMention): boolean => {
  const before = text.slice(view.start, start);
  return ACCORDING_TO.test(before) || SAID_BY.test(before);
};
