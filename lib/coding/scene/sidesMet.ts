import type { PersonMention } from "../people/personMention";
import type { Report } from "../report";
import { tokenFrom } from "../text/wordsBefore";
import { isOfBefore } from "./goesOn";
import type { MeetingAct } from "./meetingAct";
import { isMentioned } from "./mentioned";
import { nameKey, nameKeys, nameKeysOfDoers } from "./nameKeys";
import { isOfBoth } from "./parties";
import type { SentenceView } from "./sentenceView";
import { actorsIn } from "./told";

/** What stands between a verb of meeting and somebody who was not met: "received a letter from", "welcomed the election of". Bounded. */
const NOT_MET =
  /\b(?:who|whom|which|where|that|whether|after|before|letters?|messages?|gifts?|calls?|phone|awards?|medals?|election|appointment|visit|statement|announcement|proposal|reports?|invitation|invited|former|late|representatives? of|behalf|greetings|from)\b|[;:“"]|(?<!\p{L})(?:thư|điện|quà|lời|huân chương|chuyến thăm|nguyên|cố|đại diện|sau khi|trước khi|rằng)(?!\p{L})/iu;
/** "Met with him", "received the Cambodian guest": who was told before. Bounded. */
export const HIM =
  /^\s(?:with\s|gỡ\s|với\s)?(?:(?:him|her|them|ông|bà)(?:[,.\s]|$)(?!\p{Lu})|(?:the|his|her|their)\s(?:(?:visiting|distinguished|high-ranking)\s)?(?:\p{Lu}\p{L}{2,14}\s)?(?:guests?|visitor)(?=[,.\s]|$)|(?:vị\s)?khách(?:\s(?:quý|Lào|Trung Quốc|Campuchia))?(?=[,.\s]|$))/u;
const HIM_CHARS = 56;
/** Right after a name that is not met itself: "Trump's announcement". */
const OWNED = /^['’]s?\s/;
const OWNED_CHARS = 3;
const OBJECT_CHARS = 110;
/** "Talks with a delegation of the Commission for Information, Education and ..., led by its Deputy Head". Bounded. */
const LED_BY =
  /^\s(?:with\s|với\s)?(?:the\s|an?\s|đoàn\s)[^.;:“”"]{0,220}\s(?:led|headed) by (?:its |his |her |the )?$/iu;
const LED_CHARS = 240;
const AT_ONCE_CHARS = 40;

/** How somebody stands to what was told before: not there, there by office alone, named before, or new. */
type Standing = "nobody" | "office" | "known" | "new";

/** How somebody stands to those whose names are known. */
export function standingOf(text: string, person: PersonMention | undefined, known: ReadonlySet<string>): Standing {
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
  if (!person) return undefined;
  const between = text.slice(end, person.start);
  const most = LED_BY.test(between) ? LED_CHARS : OBJECT_CHARS;
  if (between.length > most || NOT_MET.test(between)) return undefined;
  if (isMentioned(report, tokenFrom(tokens, person.start), end)) return undefined;
  return OWNED.test(text.slice(person.end, person.end + OWNED_CHARS)) ? undefined : person;
}

/** The words of an office, in small letters. */
export const officeOf = (text: string, { office }: PersonMention): string =>
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
export interface Sides {
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

/** Who met, beside those whom the sentences told so far name. */
export function sidesMet(report: Report, view: SentenceView, act: MeetingAct, told: readonly SentenceView[]): Sides {
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
