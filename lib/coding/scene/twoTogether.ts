import type { PersonMention } from "../people/personMention";
import type { Report } from "../report";
import { isByTheWay } from "./byTheWay";
import { dayOfItsOwn } from "./itsDay";
import { isOfOtherTime } from "./meetingAct";
import { isNewTo } from "./nameKeys";
import { dayAtHead } from "./ownDay";
import type { SentenceView } from "./sentenceView";
import { isOfSameDay, isPartOfDay } from "./setApart";
import type { Told } from "./told";

/** What stands between two who did something together: no clause of its own. Bounded. */
const TOGETHER = /^[^.;:“”"()]{0,60}(?:\band|&|\bwith|\balongside|(?<!\p{L})(?:và|cùng|với))\s[^.;:“”"()]{0,40}$/iu;
const OPENING_PEOPLE = 2;
/** What two may do on the same day without a meeting. Bounded. */
const APART =
  /\b(?:messages?|letters?|telegrams?|greetings|congratulations|condolences)\b|(?<!\p{L})(?:điện mừng|thư|điện chia buồn|thông điệp)(?!\p{L})/iu;

/** "Phía Philippines do A và B dẫn đầu": the two of one side. Bounded. */
export const OF_ONE_SIDE = /^(?:phía|đoàn|phái đoàn|bên)\s[^.,;:\n]{2,40}\s(?:do|có|gồm)\s/iu;

/** "Sau cuộc tiếp, ", "After the talks, ": what the others had is over. Bounded. */
export const AFTER_MEETING =
  /^(?:(?:ngay\s)?sau\s(?:cuộc|buổi|phiên)?\s?(?:tiếp|gặp|hội đàm|họp|hội kiến|làm việc)(?:\s\p{L}{2,8}){0,3},|(?:after|following) the (?:talks|meeting|reception|call),)\s/iu;
const AFTER_CHARS = 44;

/** Two sides by name, or "foreign ministers A and B", whose one office counts both. */
const areOfTwoSides = (one: PersonMention, other: PersonMention): boolean =>
  one.actor !== other.actor || (one.actor === undefined && one.office?.start === other.office?.start);

/** The first two that a sentence names, if they are of two sides and nobody told of them before. */
function newPair({ text }: Report, { people, strong }: SentenceView, told: readonly SentenceView[]): PersonMention[] {
  const pair = people.filter(({ name }) => name).slice(0, OPENING_PEOPLE);
  const [one, other] = pair;
  if (!one || !other || !areOfTwoSides(one, other)) return [];
  const areNew = pair.filter((person) => isNewTo(text, person, told) && person.office !== undefined);
  // "After the reception, Minister A and Vice President B, the guest, signed": one of them is enough.
  const isNew = areNew.length === pair.length || (areNew.length > 0 && strong.some(({ kind }) => kind === "signing"));
  return isNew && TOGETHER.test(text.slice(one.end, other.start)) ? pair : [];
}

/**
 * True if two officials of two sides, of whom nothing was told, do something together at a time of their own, whatever its verb: "The day
 * before, foreign ministers A and B laid flowers", "In the afternoon, Minister A and Minister B toured the yard".
 */
export function isTwoTogether(report: Report, view: SentenceView, { lead, told }: Told): boolean {
  const [one, other] = newPair(report, view, told);
  if (!one || !other) return false;
  const act = { kind: "meeting" as const, at: 0, start: other.end, end: other.end };
  const opening = AFTER_MEETING.exec(report.text.slice(view.start, view.start + AFTER_CHARS))?.[0].length ?? 0;
  const hasTime =
    dayAtHead(report, view, lead, told) !== undefined ||
    dayOfItsOwn(report, view, lead) !== undefined ||
    isOfSameDay(report, view) ||
    isPartOfDay(report, view) ||
    opening > 0;
  return (
    hasTime &&
    !OF_ONE_SIDE.test(report.text.slice(view.start, one.start)) &&
    !APART.test(report.text.slice(view.start, view.end)) &&
    ![...view.saying, ...view.future].some(({ start }) => start < act.start) &&
    // "The meetings came ahead of talks between A and B": what else there is between them.
    !view.strong.some(({ start, end }) => end <= one.start && start >= view.start + opening) &&
    !isByTheWay(report.text, view, one.start) &&
    !isOfOtherTime(report, view, act, lead)
  );
}
