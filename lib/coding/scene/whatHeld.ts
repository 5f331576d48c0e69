import type { Kind } from "@/lib/model/vocabulary";
import { isAfterIt } from "./besideIt";
import { GOODS } from "./deeds";
import { isOfBefore } from "./goesOn";
import { SERIES } from "./metKinds";
import { hasParties, hasSide, isOfBoth, JOINT } from "./parties";
import type { Cue, SentenceView } from "./sentenceView";
import { isBeforeOrAfter } from "./setApart";

/** Verbs by which something is given, where "gave" and "delivered" may be of words. Bounded. */
const HANDS =
  /^(?:hand|turn|repatri|donat|was (?:hand|turn)|were (?:hand|turn)|(?:attend|witness|presid|oversaw)|bàn|trao|lễ|tiếp nhận|hồi hương)/iu;
/** "Delivered six patrol boats": what was given stands with it. */
export const isOfGoods = (words: string): boolean => HANDS.test(words) || GOODS.test(words);
/** Kinds of what a verb that fits any may be of: "held a joint drill", "the handover took place". */
const NAMED: ReadonlySet<Kind> = new Set([...SERIES, "signing", "exercise", "handover", "port-call", "project"]);
const NAMED_CHARS = 80;
/** Kinds of what comes after talks and is no part of them. */
const THEN: ReadonlySet<Kind> = new Set(["exercise", "project"]);
/** What is shown rather than opened: a stamp, a book, a drive. */
const SHOWN = /^(?:ra mắt|phát động|khởi động|lễ (?:ra mắt|phát động|khởi động)|launch|unveil|kick)/iu;

/** "Sau hội đàm, hai bên khởi công": done after what was told, and no part of it. */
export const isDoneAfter = (text: string, view: SentenceView, verb: Cue, what: Kind): boolean =>
  THEN.has(what) && !SHOWN.test(text.slice(verb.start, verb.end)) && isAfterIt(text, view);

/** Who signs beside those who met: an agency, a bank, a school. Bounded. */
export const BODY =
  /\b(?:Ministry|Department|Agency|Authority|Administration|Bureau|Bank|Fund|University|Academy|Institute|Cent(?:re|er)|Hospital|Corporation|Company|Group|Airlines|Association|Chamber|Commission|Council|\p{Lu}{3,8})\b|(?<!\p{L})(?:Bộ|Sở|Ban|Cục|Tổng cục|Viện|Học viện|Trường|Đại học|Tập đoàn|Tổng công ty|Công ty|Ngân hàng|Quỹ|Cơ quan|UBND|Bệnh viện|Trung tâm|Hiệp hội|Liên đoàn|Phòng|Đài)\s\p{Lu}/u;
/** Two of them. Bounded. */
const TWO = /\s(?:and|và|với|cùng)\s/iu;

/** Who met, again. */
const THEY = /(?<!\p{L})(?:he|she|they|ông|bà)\s/iu;

/** "Kết thúc hội đàm, đại diện Ban Quản lý A và Sở B ký": others than those who met, by what they stand for. */
export function isByOthers(text: string, view: SentenceView, verb: Cue): boolean {
  const opening = text.indexOf(",", view.start);
  const words = opening >= 0 && opening < verb.start ? text.slice(opening + 1, verb.start) : "";
  return TWO.test(words) && BODY.test(words) && !THEY.test(words) && !isOfBoth(words);
}
/** "Separately, ", "At another ceremony", "Trong một hoạt động khác": neither after what was told nor beside it. Bounded. */
export const ELSEWHERE =
  /^(?:separately|in (?:a|another) separate|(?:at|in) (?:a separate|another)|later on|earlier on|trong (?:một )?(?:hoạt động|sự kiện|diễn biến) khác|tại (?:một )?(?:lễ|sự kiện|buổi lễ) khác|cùng thời gian)(?!\p{L})/iu;
export const isElsewhere = (text: string, { start }: SentenceView): boolean =>
  ELSEWHERE.test(text.slice(start, start + ELSEWHERE_CHARS));
const ELSEWHERE_CHARS = 40;

/** What was held: the verb's own kind, or that of the nearest name where the verb fits any. */
export function whatWasHeld(text: string, view: SentenceView, verb: Cue): Kind | undefined {
  if (verb.kind !== "dialogue") return verb.kind;
  const gap = ({ start, end }: Cue) => (start >= verb.end ? start - verb.end : verb.start - end);
  const names = [...view.strong, ...view.nouns].filter(
    (cue) =>
      NAMED.has(cue.kind) &&
      (cue.kind !== "dialogue" || view.nouns.includes(cue)) &&
      gap(cue) < NAMED_CHARS &&
      !isBeforeOrAfter(text, view, cue),
  );
  return names.sort((a, b) => gap(a) - gap(b))[0]?.kind;
}

/** What is opened or practised has two sides: by name, together, or one beside who goes on. */
export function isOfOneSide(text: string, view: SentenceView, verb: Cue, what: Kind | undefined): boolean {
  if (what !== undefined && !OF_TWO.has(what)) return false;
  if (what === "exercise" && JOINT.test(text.slice(view.start, view.end))) return false;
  const isGoing = isOfBefore(text.slice(view.start, verb.start)) && view.people.some(({ name }) => name);
  const isByPeople = view.people.length > (what === "project" ? 1 : 0);
  return !isGoing && !isByPeople && !hasParties(text, view, verb);
}

/** "Bộ Y tế tiếp nhận vaccine của Nhật Bản", "a joint exercise took place": one side is named, the other stands behind it. */
export const isOfSide = (text: string, view: SentenceView, verb: Cue, what: Kind): boolean =>
  what === "exercise"
    ? JOINT.test(text.slice(view.start, view.end))
    : WITH_OTHER.has(what) && hasSide(text, view, verb);
const WITH_OTHER: ReadonlySet<Kind> = new Set(["handover", "signing", "port-call"]);

/** Kinds of what one side also does alone: "opened a market", "conducted a live-fire drill". */
const OF_TWO: ReadonlySet<Kind> = new Set(["project", "exercise"]);
