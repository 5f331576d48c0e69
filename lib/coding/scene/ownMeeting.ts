import { isSaid } from "../dates/reportDay";
import { isOld } from "../fields/chooseDates";
import type { PersonMention } from "../people/personMention";
import type { Report } from "../report";
import { tokenFrom } from "../text/wordsBefore";
import { OWN_DAYS } from "./dayBefore";
import { isOfBefore, SPOKEN, THE_TWO_WENT_ON } from "./goesOn";
import { dayOfItsOwn } from "./itsDay";
import { type MeetingAct, meetingAct } from "./meetingAct";
import { isMentioned } from "./mentioned";
import { MET, SERIES } from "./metKinds";
import { nameKey, nameKeys, nameKeysOfDoers } from "./nameKeys";
import { dayAtHead } from "./ownDay";
import { isOfBoth } from "./parties";
import { hasPlaceAtHead } from "./placeAtHead";
import type { SentenceView } from "./sentenceView";
import { isFurther, isLaterThatDay, isOfSameDay, isPartOfDay, isSetApart } from "./setApart";
import { isCallOfShips } from "./shipsNext";
import { statusOf } from "./statusOf";
import { actorsIn, sidesOfNamed, type Told } from "./told";

/** What stands between a verb of meeting and somebody who was not met: "received a letter from", "welcomed the election of". Bounded. */
const NOT_MET =
  /\b(?:who|whom|which|where|that|whether|after|before|letters?|messages?|gifts?|calls?|phone|awards?|medals?|election|appointment|visit|statement|announcement|proposal|reports?|invitation|invited|former|late|representatives? of|behalf|greetings|from)\b|[;:“"]|(?<!\p{L})(?:thư|điện|quà|lời|huân chương|chuyến thăm|nguyên|cố|đại diện|sau khi|trước khi|rằng)(?!\p{L})/iu;
/** "Met with him": who was told before. Bounded. */
const HIM = /^\s(?:with\s|gỡ\s|với\s)?(?:him|her|them|ông|bà)(?:[,.\s]|$)(?!\p{Lu})/u;
const HIM_CHARS = 20;
/** Right after a name that is not met itself: "Trump's announcement". */
const OWNED = /^['’]s?\s/;
const OWNED_CHARS = 3;
const OBJECT_CHARS = 110;
const AT_ONCE_CHARS = 40;
const OPENING_CHARS = 45;
const DATE_CHARS = 120;

/** A call for courtesy's sake. Bounded. */
const COURTESY = /courtesy|call(?:s|ed)? on|chào/iu;

/** How somebody stands to what was told before: not there, there by office alone, named before, or new. */
type Standing = "nobody" | "office" | "known" | "new";

function standingOf(text: string, person: PersonMention | undefined, known: ReadonlySet<string>): Standing {
  if (!person) return "nobody";
  const key = nameKey(text, person);
  if (key === undefined) return "office";
  // "PM Chinh" goes on from "Prime Minister Pham Minh Chinh".
  const isShort =
    !/[\s-]/.test(key) && [...known].some((one) => one.toLowerCase().split(/[\s-]/).includes(key.toLowerCase()));
  // "Bộ trưởng Bát Éc-đen", "Mr Di Stefano": the end of a fuller name.
  const isEnd = key.includes(" ") && [...known].some((one) => one.endsWith(` ${key}`));
  return isShort || isEnd || known.has(key) ? "known" : "new";
}

/** Whom the act takes: the first person behind it, with nothing of another matter between. */
function objectOf(report: Report, view: SentenceView, { end }: MeetingAct): PersonMention | undefined {
  const { text, tokens } = report;
  const person = view.people.find(({ start }) => start >= end);
  if (!person || person.start - end > OBJECT_CHARS || NOT_MET.test(text.slice(end, person.start))) return undefined;
  if (isMentioned(report, tokenFrom(tokens, person.start), end)) return undefined;
  return OWNED.test(text.slice(person.end, person.end + OWNED_CHARS)) ? undefined : person;
}

const officeOf = (text: string, { office }: PersonMention): string =>
  office ? text.slice(office.start, office.end).toLowerCase() : "";

/** "The Ambassador" after "Ambassador of Viet Nam to Peru X": an office alone that somebody told by name has. */
function isOfficeTold(text: string, person: PersonMention | undefined, told: readonly SentenceView[]): boolean {
  const own = person && !person.name ? officeOf(text, person) : "";
  if (own === "") return false;
  return told.some(({ people }) =>
    people.some(
      (one) =>
        one.name && (person?.actor ?? one.actor) === one.actor && `${officeOf(text, one)} `.startsWith(`${own} `),
    ),
  );
}

const hasTwoSides = (one: PersonMention | undefined, other: PersonMention | undefined): boolean =>
  one?.actor !== undefined && other?.actor !== undefined && one.actor !== other.actor;

/** Who met: what the sides are beside those told before. */
interface Sides {
  /** one side goes on and the other is new, or both are */
  isPair: boolean;
  /** two of two sides are new, by name */
  isNewPair: boolean;
  /** somebody is new, has an office alone, or stands for both sides */
  isSome: boolean;
  /** somebody new stands behind words that only open the sentence */
  hasNewAtOpening: boolean;
  /** who goes on is named before, or stands there as "he", "the minister", "the delegation" */
  isGoing: boolean;
  /** both were named before */
  isKnown: boolean;
  /** somebody new is of a side that was not there */
  isThird: boolean;
  /** "Tổng Bí thư đã tiếp Tổng thống X": a high office that nobody told so far has, and somebody who was told of */
  isHigher: boolean;
  /** "Ông A và ông B hội đàm riêng": two of the more that were told, by themselves */
  isOfTwo: boolean;
}

const HIGH = new Set(["leader", "parliament", "minister"]);
/** Beside the act of two who part from the others. Bounded. */
const BY_THEMSELVES =
  /(?<!\p{L})(?:riêng|tay đôi|separately|one-on-one|tête-à-tête|bilaterally|by themselves)(?!\p{L})/iu;
const BESIDE_CHARS = 30;

/** "Ministers A and B signed in the presence of Prime Ministers C and D. Before the signing, C held talks with D": the third and fourth told. */
function isOfWitnesses(report: Report, view: SentenceView, act: MeetingAct, told: readonly SentenceView[]): boolean {
  const { text } = report;
  const first = told.find(({ people }) => people.some(({ name }) => name));
  const named = (first?.people ?? []).flatMap((person) => (person.name ? (nameKey(text, person) ?? []) : []));
  const pair = [view.people.findLast(({ name, end }) => name && end <= act.start), objectOf(report, view, act)];
  const keys = pair.flatMap((person) => (person ? (nameKey(text, person) ?? []) : []));
  const signers = new Set(named.slice(0, 2));
  return named.length > 3 && keys.length === 2 && keys.every((key) => named.includes(key) && !signers.has(key));
}

function sidesOf(report: Report, view: SentenceView, act: MeetingAct, told: readonly SentenceView[]): Sides {
  const { text } = report;
  const known = new Set(
    told.flatMap((sentence, at) => [...(at === 0 ? nameKeys(sentence, text) : nameKeysOfDoers(sentence, text))]),
  );
  const before = view.people.filter(({ end }) => end <= act.start);
  const [subject, met] = [before[before.length - 1], objectOf(report, view, act)].map((person) =>
    isOfficeTold(text, person, told) ? "known" : standingOf(text, person, known),
  );
  const object = HIM.test(text.slice(act.end, act.end + HIM_CHARS)) ? "known" : met;
  const actors = actorsIn(told);
  const words = text.slice(view.start, act.start);
  const isGoing = subject === "known" || (subject !== "new" && isOfBefore(words));
  // "A and B spoke by phone": two of two sides before the act.
  const both = before.filter(({ name }) => name).slice(-2);
  const isTogether =
    new Set(both.flatMap(({ actor }) => actor ?? [])).size === 2 &&
    both.some((person) => standingOf(text, person, known) === "new");
  // "Trước đó, A và B đã điện đàm vào đầu tháng 7": before the report's own days.
  const areNew =
    isTogether &&
    both.every((person) => standingOf(text, person, known) === "new") &&
    !view.dates.some(({ form }) => form === "in-month");
  const isNewBeside =
    (subject === "new" && (object === "known" || object === "new")) || (subject === "office" && object === "new");
  // "Receiving Commissioner X", "meeting his counterpart, he": whom the opening takes follows at once.
  const isAtOnce = view.people.some(({ start }) => start >= act.end && start - act.end < AT_ONCE_CHARS);
  const isThird = (person: PersonMention) =>
    person.actor !== undefined && !actors.has(person.actor) && standingOf(text, person, known) !== "known";
  const hasNewAtOpening =
    act.isOpening &&
    isAtOnce &&
    view.people.some((person) => standingOf(text, person, known) === "new" || isThird(person));
  return {
    isNewPair:
      areNew ||
      (subject === "new" && object === "new" && hasTwoSides(before[before.length - 1], objectOf(report, view, act))),
    isPair: isTogether || isNewBeside || (isGoing && (object === "new" || object === "office")),
    isSome: object === "new" || object === "office" || subject === "new" || isOfBoth(words) || hasNewAtOpening,
    hasNewAtOpening,
    isGoing,
    isKnown: isGoing && object === "known",
    isThird: view.people.some((person) => person.name && isThird(person)),
    isHigher:
      subject === "office" && object === "known" && (before.at(-1)?.kinds.some((kind) => HIGH.has(kind)) ?? false),
    isOfTwo:
      isOfWitnesses(report, view, act, told) ||
      (both.length === 2 &&
        both.every((person) => standingOf(text, person, known) === "known") &&
        !(both[0]?.actor !== undefined && both[0].actor === both[1]?.actor) &&
        known.size > 2 &&
        BY_THEMSELVES.test(text.slice(Math.max(view.start, act.start - BESIDE_CHARS), act.end + BESIDE_CHARS))),
  };
}

/** What a meeting has by which it stands for itself, beside who met. */
interface Marks {
  /** a day of its own */
  hasDay: boolean;
  /** that, or the same day in words: "chiều cùng ngày" */
  hasTime: boolean;
  /** a day of the act, if only the one told before once more */
  hasDate: boolean;
  /** words or a place that set it apart: "also", "nhân dịp này", "In Busan" */
  isApart: boolean;
  hasPlace: boolean;
  /** what was said at it is told */
  isSpoken: boolean;
}

function marksOf(report: Report, view: SentenceView, act: MeetingAct, { lead, told, next }: Told): Marks {
  const { text } = report;
  const goesOn =
    next !== undefined &&
    ((next.paragraph === view.paragraph && next.strong.length === 0) ||
      (next.paragraph <= view.paragraph + 1 &&
        (next.saying.length > 0 || THE_TWO_WENT_ON.test(text.slice(next.start, next.start + OPENING_CHARS)))));
  const hasDay =
    dayAtHead(report, view, lead, told) !== undefined ||
    dayOfItsOwn(report, view, lead) !== undefined ||
    // "Has called off a visit. ... He telephoned X on Tuesday": what was held has a day, what was not has another.
    (statusOf(report, lead, undefined) !== "held" &&
      view.dates.some(
        (date) => OWN_DAYS.has(date.form) && !isSaid(text, date) && (date.form !== "day" || !isOld(report, date)),
      ));
  const hasPlace = hasPlaceAtHead(text, view, told);
  return {
    hasDay,
    hasDate:
      told.some(({ people }) => people.some(({ name }) => name)) &&
      view.dates.some(
        (date) => OWN_DAYS.has(date.form) && !isSaid(text, date) && Math.abs(date.start - act.end) < DATE_CHARS,
      ),
    hasPlace,
    hasTime:
      hasDay ||
      // A day that the sentence gives within a visit is a day of the visit.
      (isVisit(lead) && view.dates.some(({ form, end }) => OWN_DAYS.has(form) && end <= act.start)) ||
      isOfSameDay(report, view) ||
      isPartOfDay(report, view) ||
      isLaterThatDay(report, view, act) ||
      view.dates.some(({ form }) => form === "same"),
    isApart: hasPlace || isSetApart(report, view) || isFurther(report, view, act),
    isSpoken: act.isOpening || goesOn || SPOKEN.test(text.slice(act.end, view.end)),
  };
}

/** The lead tells a visit, around what the report goes on to tell. */
const isVisit = ({ strong, nouns }: SentenceView): boolean =>
  !strong.some(({ kind }) => MET.has(kind)) && [...strong, ...nouns].some(({ kind }) => kind === "visit");

/** "Received guests": the lead leaves it to what follows to say who was met. */
const hasOneSide = (lead: SentenceView): boolean => actorsIn([lead]).size < 2;

/** The lead tells a meeting, or a round of a series. */
const isMeeting = ({ strong, nouns }: SentenceView): boolean =>
  strong.some(({ kind }) => MET.has(kind)) || nouns.some(({ kind }) => SERIES.has(kind));

/** The sides of a meeting: of its persons, or "the Chinese and Afghan foreign ministers" before the verb where nobody stands. */
const sidesBy = ({ people, countries }: SentenceView, { start }: MeetingAct): Set<string> =>
  new Set(
    people.length > 0
      ? people.flatMap(({ actor }) => actor ?? [])
      : countries.filter(({ end }) => end <= start).flatMap(({ values }) => values[0]?.actor ?? []),
  );

/** "Motegi also met separately with Wong", "with his Thai counterpart": two of the many sides that were told, by themselves. */
function isAmongMany(view: SentenceView, act: MeetingAct, told: readonly SentenceView[]): boolean {
  const [sides, many] = [sidesBy(view, act), sidesOfNamed(told)];
  return sides.size === 2 && many.size > 2 && [...sides].every((actor) => many.has(actor));
}

/** Who speaks for the ship's own country. */
const ENVOY = /ambassador|consul|attach|đại sứ|lãnh sự|tùy viên/iu;

/** "X called on the city's leaders. Vice Chairman Y said": somebody new by name, of another side, speaks next. */
function isAnswered({ text }: Report, view: SentenceView, { lead, told, next }: Told): boolean {
  if (!next || next.saying.length === 0) return false;
  const known = new Set([lead, ...told].flatMap((sentence) => [...nameKeys(sentence, text)]));
  const speaker = next.people.find(({ name }) => name);
  return (
    speaker !== undefined &&
    !ENVOY.test(officeOf(text, speaker)) &&
    !view.people.some(
      (one) => one.actor !== undefined && one.actor === speaker.actor && nameKey(text, one) !== nameKey(text, speaker),
    ) &&
    standingOf(text, speaker, known) === "new" &&
    next.saying.some(({ start }) => start >= speaker.end)
  );
}

/**
 * True if a sentence tells a meeting of its own. Who met differs from what was told so far, and the meeting has its own time, or what was
 * said at it is told in a paragraph or in words of its own; a meeting within a visit needs its time. The same two again need a day of their
 * own, or to be two of many.
 */
export function isOwnMeeting(report: Report, view: SentenceView, before: Told): boolean {
  const { lead, told } = before;
  const act = meetingAct(report, view, lead);
  if (!act) return false;
  // Whom the captain calls on belongs to the call of his ship, unless the host answers him.
  if (isCallOfShips(report.text, lead) && COURTESY.test(report.text.slice(act.start, act.end)))
    return isAnswered(report, view, before);
  const sides = sidesOf(report, view, act, told);
  const marks = marksOf(report, view, act, before);
  // The talks of a visit, by the two who are told of, are the visit.
  if (sides.isKnown && isVisit(lead) && !sides.isHigher) return false;
  if (sides.isKnown && marks.hasDay) return true;
  if ((marks.hasTime || marks.isApart) && isAmongMany(view, act, [lead, ...told])) return true;
  if ((marks.hasTime || marks.isApart) && sides.isOfTwo) return true;
  if (marks.hasTime) return sides.isPair || sides.isHigher || sides.isSome || (marks.hasDay && sides.isGoing);
  if (sides.isPair && !isVisit(lead) && (sides.isThird || marks.hasPlace || marks.hasDate)) return true;
  // "Nhân dịp này, Thứ trưởng A làm việc với Thứ trưởng B": two by name who did nothing so far.
  if (sides.isNewPair && (marks.isApart || marks.isSpoken)) return true;
  // "After the opening, the leaders of the two provinces held talks".
  if (sides.isSome && marks.isApart && act.kind === "talks" && !isVisit(lead) && !isMeeting(lead)) return true;
  if (!marks.isSpoken || (isVisit(lead) && !act.isOpening) || hasOneSide(lead)) return false;
  const isOfOwn = told[told.length - 1]?.paragraph !== view.paragraph;
  return sides.hasNewAtOpening || (sides.isPair && (isOfOwn || marks.isApart)) || (sides.isSome && marks.isApart);
}
