import type { PersonMention } from "../people/personMention";
import type { Report } from "../report";
import { isByTheWay } from "../scene/byTheWay";
import { SERIES } from "../scene/metKinds";
import { inOrder, type Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";
import { hasPhrase, phraseSet } from "../text/wordsBefore";
import { whoSaidAndChaired } from "./heChaired";
import { isNamedOnly, isSpeaker } from "./namedOnly";
import { isAbsent, isOfOtherStop, isTeller, isVisitOf, isYetToMeet } from "./notThere";
import { isOldSentence } from "./oldSentence";
import { isOfOtherTime } from "./otherTime";
import { saidWhoLed } from "./saidWhoLed";
import { isTalkedWith, talkedWith } from "./talksWith";
import { attendsIn } from "./whoAttended";
import { commandsShip, isRowOfSides, ledBy } from "./whoLed";

/** A person who took part, from the words of one sentence. */
export interface Attendee {
  mention: PersonMention;
  actor?: string;
  /** how the side is known where no office or person says it */
  reason?: string;
  isReceiver: boolean;
  view: SentenceView;
}

const CALLS = {
  en: phraseSet(
    "paid a courtesy call,paid a courtesy visit,paid courtesy calls,later paid,courtesy call,courtesy calls,courtesy visit,called on,calls on,received,receives,hosted a reception,welcomed,met with the delegation,met the delegation",
  ),
  vi: phraseSet("chào xã giao,tiếp xã giao,đến chào,tới chào,tiếp,đã tiếp,chào,hội kiến,đã hội kiến"),
};
/** One more meeting of the same two sides: who is new in it received the guest, or was called on. */
const LATER = {
  en: phraseSet(
    "later,also met,also met with,afterwards,later in the day,earlier in the day,on the same day,the same day",
  ),
  vi: phraseSet("sau đó,cùng ngày,trước đó,tiếp đó,cũng đã gặp"),
};
export const NEAR_SENTENCES = 5;
/** "Addressing the event, the ambassador said", "Phát biểu tại buổi lễ, Thứ trưởng": who spoke there was there. Bounded. */
export const SPOKE_THERE =
  /^(?:addressing|speaking at|in (?:his|her) (?:remarks|speech|address) at|opening|phát biểu (?:tại|khai mạc)|phát biểu chào mừng|tại buổi lễ|tại sự kiện)\s?[^,.;]{0,40},\s$/iu;
const SPOKE_CHARS = 60;
const CEREMONIES = new Set<Scene["kind"]>(["handover", "signing", "project", "exercise", "port-call"]);

const spokeThere = (text: string, { kind }: Scene, view: SentenceView, { start }: PersonMention): boolean =>
  CEREMONIES.has(kind) && start - view.start < SPOKE_CHARS && SPOKE_THERE.test(text.slice(view.start, start));

/** ", officials said," and "..., he said." only name who told it, "điện đàm theo đề nghị với" who asked for it: what follows is no speech. */
function isAttribution(text: string, { start, end }: Span): boolean {
  return /^[,.]/.test(text.slice(end, end + 1)) || /(?:theo|at the)\s$/iu.test(text.slice(start - 7, start));
}

/** "Told his Philippine counterpart, Theresa Lazaro, that": who was spoken to. Bounded. */
export const TOLD_TO = /\btold\s(?:(?:his|her|the|visiting)\s)?(?:[\p{L}-]{2,14}\s){0,4}(?:counterpart,?\s)?$/iu;
const TOLD_TO_CHARS = 70;

const isToldTo = (text: string, { lead }: Scene, view: SentenceView, { start }: PersonMention): boolean =>
  view.index === lead.index && TOLD_TO.test(text.slice(Math.max(view.start, start - TOLD_TO_CHARS), start));

const QUOTE_MARK = /["“”]/g;

/** "We discussed the follow-up to President X's visit," she said: between the marks of what is quoted. */
const isQuoted = (text: string, { start }: SentenceView, person: PersonMention): boolean =>
  (text.slice(start, person.start).match(QUOTE_MARK) ?? []).length % 2 === 1;

/** In what was said at the event, not in who said it. */
function isInSpeech(text: string, scene: Scene, view: SentenceView, person: PersonMention): boolean {
  const isLead = view.index === scene.lead.index;
  if (!isLead && !view.isHeadline && isQuoted(text, view, person)) return true;
  const verb = view.strong[0] ?? view.nouns[0];
  const said = view.saying.find((span) => (!verb || span.start > verb.start || !isLead) && !isAttribution(text, span));
  if (!said || said.end > person.start) return false;
  if (isToldTo(text, scene, view, person) || isTalkedWith(text, view, person)) return false;
  if (scene.status === "announced" && view.future.some(({ start }) => start > said.end) && view.strong.length > 0)
    return false;
  return !(isLead && view.strong.some((cue) => cue.start > said.end && cue.end <= person.start));
}

/** What stands beside the event: "... on the occasion of his visit to co-chair with X", once both sides are named. */
function isBeside(view: SentenceView, person: PersonMention, before: readonly PersonMention[]): boolean {
  const sides = new Set(before.flatMap(({ actor }) => (actor === undefined ? [] : [actor])));
  if (sides.size < 2) return false;
  // "Was attended by A, B and C" sets nobody beside.
  const aside = view.aside.filter((cue) => !view.chair.some(({ start, end }) => cue.start >= start && cue.end <= end));
  return [...aside, ...view.past].some(
    ({ start, end }) => end <= person.start && before.some((other) => other.end <= start),
  );
}

/** "It was signed by Petrovietnam Chairman": the words before who signs. Bounded. */
export const SIGNED_BY =
  /(?:signed|inked|initialled|initialed|exchanged) by\s(?:the\s)?(?:[\p{Lu}][\p{L}]{1,16}\s){0,3}$/u;

/** "The agreement was signed by A and B": who signs it is there, unlike who signed a letter. */
const isSigner = (text: string, { kind, lead }: Scene, { start }: PersonMention): boolean =>
  (kind === "signing" || lead.strong.some((cue) => cue.kind === "signing")) &&
  SIGNED_BY.test(text.slice(Math.max(0, start - SIGNED_CHARS), start));

/** "The visit to Vietnam by A has been put off", "chuyến thăm Việt Nam của A": the visitor, where the visit itself is told. */
function isVisitor(text: string, { kind, status, lead }: Scene, view: SentenceView, { start }: PersonMention): boolean {
  if (kind !== "visit" || status === "held" || view.index !== lead.index) return false;
  const before = text.slice(Math.max(view.start, start - VISIT_BY_CHARS), start);
  const clause = before.split(/[.;:]/).at(-1) ?? before;
  return (
    /\b(?:visit|trip|tour)\b|chuyến (?:thăm|công tác)/iu.test(clause) && /\s(?:of|by|của)\s(?:the\s)?$/iu.test(clause)
  );
}

const VISIT_BY_CHARS = 90;
const SIGNED_CHARS = 64;
const PAST_REACH = 60;

/** "Tháp tùng Thủ tướng có", "Accompanying the President were": who was on the whole journey, not at its last meeting. Bounded. */
export const OF_WHOLE_TRIP =
  /^(?:(?:cùng )?(?:tháp tùng|đi cùng)|(?:cùng )?(?:dự|tham dự) (?:các|những)|accompanying|(?:also )?(?:present|attending|sitting in) (?:at|on) (?:the|all|both) (?:meetings|talks|events|engagements))(?!\p{L})/iu;
const TRIP_CHARS = 60;

/** "Trao đổi với báo chí, Đại sứ A", "Speaking to reporters after the talks, A": who speaks of it. Bounded. */
export const TO_PRESS =
  /^(?:trao đổi|trả lời(?: phỏng vấn)?|chia sẻ|phát biểu|nói|thông tin|speaking|talking|briefing|in an interview)\s(?:(?:nhanh|với|thêm|to|with)\s){0,2}(?:the\s|các\s|giới\s|local\s)?(?:báo chí|phóng viên|truyền thông|TTXVN|VOV|reporters|press|media|journalists)(?!\p{L})/iu;
const PRESS_CHARS = 60;

const isToPress = (text: string, { start, end }: SentenceView): boolean =>
  TO_PRESS.test(text.slice(start, Math.min(end, start + PRESS_CHARS)));

/** "Have not announced when they will meet next", "chưa thông báo thời điểm". Bounded. */
export const NOT_YET =
  /\b(?:has|have)\s(?:not\s(?:yet\s)?|yet\sto\s)(?:announced?|confirmed?|commented?|said|say|disclosed?|set|agreed?)\b|(?<!\p{L})chưa\s(?:\p{L}{2,6}\s)?(?:thông báo|công bố|xác nhận|ấn định|bình luận|cho biết)(?!\p{L})/iu;

/** What was put off had no guests: who is named later, in no plan of it, speaks of other things. */
export const isAfterPutOff = ({ status, lead }: Scene, { isHeadline, index, future }: SentenceView): boolean =>
  status === "cancelled" && !isHeadline && index > lead.index + 1 && future.length === 0;

function isCore(report: Report, scene: Scene, view: SentenceView): boolean {
  if (view.index === scene.lead.index) return true;
  // "A and B led the meeting, which gathered officials": who led it stands before what is told by the way.
  const isLedBefore = view.chair[0] !== undefined && view.chair[0].start < (view.strong[0]?.start ?? 0);
  // "The dialogue, which opened in Manila on Monday, was co-chaired by": one verb that is not by the way is enough.
  const isAside = view.strong.length > 0 && view.strong.every(({ start }) => isByTheWay(report.text, view, start));
  if (isAside && !isLedBefore) return false;
  const isVisitAlone = view.strong.every(({ kind }) => kind === "visit") && view.chair.length === 0;
  if (isAfterPutOff(scene, view) || isToPress(report.text, view)) return false;
  if (!view.isHeadline && view.index < scene.lead.index && isVisitAlone) return false;
  if (view.isHeadline) return view.future.length === 0 || scene.status !== "held";
  if (!scene.headline && OF_WHOLE_TRIP.test(report.text.slice(view.start, Math.min(view.end, view.start + TRIP_CHARS))))
    return false;
  if (isOldSentence(report, view) || isOfOtherTime(report, scene, view)) return false;
  if (view.index > scene.lead.index && NOT_YET.test(report.text.slice(view.start, view.end))) return false;
  const isNear = view.index <= scene.lead.index + NEAR_SENTENCES;
  const verb = view.chair[0] ?? attendsIn(report, scene, view) ?? (isNear ? view.strong[0] : undefined);
  if (isNear && isRowOfSides(report, scene, view)) return true;
  if (!verb)
    return (
      view.strong.length > 0 &&
      view.people.length > 0 &&
      view.saying.length === 0 &&
      view.past.length === 0 &&
      view.future.length === 0
    );
  const isAway = (spans: readonly { start: number }[], reach: number) =>
    spans.some(({ start }) => start < verb.start + reach);
  if (isAway(view.past, PAST_REACH) || (isAway(view.future, 0) && scene.status === "held")) return false;
  // "The spokesperson said that the two prime ministers will hold talks": what is ahead is told by who speaks.
  if (scene.status === "announced" && view.future.some(({ end }) => end <= verb.start)) return true;
  return !view.saying.some(({ start }) => start < verb.start);
}

/** "NGƯỜI PHÁT NGÔN TRẢ LỜI CÂU HỎI": in a headline all in capitals no name can be told from words. */
const isShouted = (text: string, { isHeadline, start, end }: SentenceView): boolean =>
  isHeadline && !/\p{Ll}/u.test(text.slice(start, end));

const attendeeOf = (mention: PersonMention, view: SentenceView, isReceiver = false): Attendee => ({
  mention,
  isReceiver,
  view,
  ...(mention.actor === undefined ? {} : { actor: mention.actor }),
});

/** Persons who took part, as the sentences of the event name them; those who only received the visitors are marked. */
export function findAttendees(report: Report, scene: Scene): Attendee[] {
  const { text, tokens, lang } = report;
  const chair = whoSaidAndChaired(report, scene);
  const found: Attendee[] = chair ? [attendeeOf(chair.mention, chair.view)] : [];
  for (const view of inOrder(scene)) {
    const speaker = view.people.find((person) => person.name && spokeThere(text, scene, view, person));
    if (speaker && !isCore(report, scene, view)) {
      found.push(attendeeOf(speaker, view));
    }
    if (!isCore(report, scene, view)) {
      for (const mention of [
        ...ledBy(report, scene, view),
        ...commandsShip(report, scene, view),
        ...saidWhoLed(report, scene, view),
        ...talkedWith(report, scene, view),
      ]) {
        found.push(attendeeOf(mention, view));
      }
      continue;
    }
    const isLater = view.index > scene.lead.index;
    const isFurther = hasPhrase(text, tokens, LATER[lang], view) && view.strong.some(({ kind }) => kind === "meeting");
    const isCall =
      isLater &&
      found.some(({ mention, isReceiver }) => mention.name && !isReceiver) &&
      scene.kind !== "handover" &&
      !attendsIn(report, scene, view) &&
      (isFurther || view.strong.some((cue) => CALLS[lang].at(text, tokens, cue.at) !== undefined));
    if (isCall && SERIES.has(scene.kind)) continue;
    const kept: PersonMention[] = [];
    for (const mention of view.people) {
      // "Trả lời câu hỏi đề nghị cho biết ..., Người phát ngôn nêu rõ": who makes the statement.
      const isStating = scene.kind === "statement" && view.index === scene.lead.index && isSpeaker(report, mention);
      if (
        isAbsent(text, view, mention) ||
        isTeller(text, scene, view, mention) ||
        (isShouted(text, view) && mention.name && !mention.person) ||
        (isSpeaker(report, mention) && scene.kind !== "statement") ||
        (isLater && (isVisitOf(text, mention) || isYetToMeet(text, mention) || isOfOtherStop(text, view, mention))) ||
        (!isStating &&
          isNamedOnly(report, view, mention) &&
          !isSigner(text, scene, mention) &&
          !isVisitor(text, scene, view, mention) &&
          !isToldTo(text, scene, view, mention))
      )
        continue;
      if (!isStating && (isInSpeech(text, scene, view, mention) || isBeside(view, mention, kept))) continue;
      kept.push(mention);
      found.push(attendeeOf(mention, view, isCall));
    }
  }
  return found;
}
