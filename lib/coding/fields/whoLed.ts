import type { PersonMention } from "../people/personMention";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import { isOldSentence } from "./oldSentence";

/** Right before who leads a side, whatever else the sentence says: "the ship and her crew, headed by Colonel". Bounded. */
export const LED_BY =
  /(?:\b(?:headed|led|commanded|skippered|captained|chaired|co-chaired|represented|fronted|directed|co-directed|overseen|supervised|signed|inked|initial(?:l)?ed|exchanged)\s(?:jointly\s)?by\s(?:the\s|its\s|their\s)?(?:then\s)?(?:[\p{Lu}][\p{L}]{2,16}\s){0,2}|(?:^|\s)do\s(?:đồng chí\s)?|dưới sự\s(?:đồng\s)?chủ (?:trì|tọa)\s(?:chung\s)?của\s)$/iu;
/** "Chỉ huy phía Philippines là": the part, then who plays it. Bounded. */
export const PART_VI =
  /(?<!\p{L})(?:chỉ huy|trưởng đoàn|dẫn đầu|đứng đầu|đại diện|chủ trì|đồng chủ tịch)\s[^.;:,]{0,50}(?:là|có)\s$/iu;
/** "Leading the Thai team was", "The head of the delegation was": the same. Bounded. */
export const PART_EN =
  /\b(?:heading|leading|representing|commanding|chairing|fronting|(?:head|leader|commander|charge|command) of)\s[^.;:,]{2,50}\s(?:was|were|is|are)\s(?:the\s)?$|\b(?:head delegate|chief delegate|head negotiator|chief negotiator|delegation head|team leader)\s(?:was|is)\s(?:the\s)?$/iu;
/** "Exercise directors are", "in command are": the same by the part alone. Bounded. */
export const PART_IS =
  /(?<!\p{L})(?:(?:co-)?(?:directors?|commanders?)|in (?:\p{L}{4,8} )?command)\s(?:is|are|was|were)\s(?:the\s)?$/iu;
/** Between two of a row of whom each has his side behind him: "A for the Armed Forces of the Philippines and B". Bounded. */
export const SIDE_BETWEEN = /^,?\s(?:for|of|from)\s[^.;:,]{3,60},?\s(?:and|with)\s(?:the\s)?$/iu;
/** Between those who stand in one row: commas, "and", no verb. Bounded. */
export const BETWEEN =
  /^,?\s(?:(?:and|with|alongside|along with|together with|và|cùng|cùng với|với)\s)?(?:the\s|his\s|her\s)?$/iu;
/** "The document, under which a school will be built, was signed by": done, whatever else is to come. Bounded. */
export const WAS_SIGNED =
  /,\s(?:was|were)\s(?:signed|inked|initialled|initialed|exchanged|co-chaired|chaired)\s(?:jointly\s)?by\s/iu;
/** "Progress in the negotiations led by X": of something else that was spoken of. Bounded. */
const LED_ELSEWHERE =
  /\b(?:negotiations|efforts|initiatives?|missions?|process|programmes?|programs?|task force|coalition|project|campaign)\s(?:jointly\s)?(?:led|headed|chaired) by\s(?:the\s)?(?:[\p{Lu}][\p{L}.]{1,16}\s){0,3}$/iu;
const BY_CHARS = 60;
const PART_CHARS = 90;
const NEAR_SENTENCES = 2;
const OPENING_CHARS = 8;
/** "At their talks on Wednesday (May 21), ": the words before those who talked. Bounded. */
export const AT_TALKS =
  /^(?:at|during|in|after|following)\s(?:the|their|these|this)\s(?:[\p{L}-]{3,14}\s){0,2}(?:talks|meeting|dialogue|discussions|consultations?|session|summit|conversation|phone call|call)(?:\s[^.;:,]{0,40})?,\s$/iu;
const LEAD_IN_CHARS = 80;
const VERB_CHARS = 40;

const isNear = ({ lead }: Scene, { index }: SentenceView): boolean =>
  index > lead.index && index <= lead.index + NEAR_SENTENCES;

/** Who led a side of the event, in a sentence near the lead that tells something else. */
export function ledBy(report: Report, scene: Scene, view: SentenceView): PersonMention[] {
  if (!isNear(scene, view)) return [];
  // "The statement signed by A and B in June 2015": of another year.
  if (isOldSentence(report, view)) return [];
  const { text } = report;
  const isOther = view.past.length > 0 || view.future.length > 0;
  if (isOther && !WAS_SIGNED.test(text.slice(view.start, view.end))) return [];
  const isLed = ({ name, office, start }: PersonMention) =>
    (name ?? office) !== undefined &&
    !LED_ELSEWHERE.test(text.slice(Math.max(view.start, start - BY_CHARS), start)) &&
    (LED_BY.test(text.slice(Math.max(view.start, start - BY_CHARS), start)) ||
      playsPart(text.slice(Math.max(view.start, start - PART_CHARS), start)));
  return view.people.filter((person, at) => {
    const before = view.people[at - 1];
    return isLed(person) || (before !== undefined && isLed(before) && isSecond(text, before, person));
  });
}

export const playsPart = (before: string): boolean =>
  PART_VI.test(before) || PART_EN.test(before) || PART_IS.test(before);

/** "Led by A and B": the other of two. */
const isSecond = (text: string, { end }: PersonMention, { start, name, office }: PersonMention): boolean =>
  (name ?? office) !== undefined && [BETWEEN, SIDE_BETWEEN].some((words) => words.test(text.slice(end, start)));

/** "A of South Korea, B of the US and the Director General at Japan's ministry were on the line": a sentence that opens with both sides in a row. */
export function isRowOfSides({ text }: Report, scene: Scene, view: SentenceView): boolean {
  const [first, ...rest] = view.people;
  if (!isNear(scene, view) || !first) return false;
  const opening = text.slice(view.start, Math.min(first.start, view.start + LEAD_IN_CHARS + 1));
  if (opening.length > OPENING_CHARS && !(opening.length <= LEAD_IN_CHARS && AT_TALKS.test(opening))) return false;
  let end = first.end;
  const sides = new Set([first.actor]);
  for (const person of rest) {
    if (!BETWEEN.test(text.slice(end, person.start))) break;
    sides.add(person.actor);
    end = person.end;
  }
  // "... reviewed the deal for tanks that will be built": what is to come of it stands far behind.
  const isOther = [...view.past, ...view.future].some(({ start }) => start < end + VERB_CHARS);
  return sides.size > 1 && !isOther && !view.saying.some(({ start }) => start < end);
}

/** Who commands a ship, in the words of his office and those right after. Bounded. */
export const COMMANDS_SHIP =
  /\b(?:commanding officer|(?:ship['’]s )?captain of (?:the|USS|USNS|HMAS|HMS|INS|JS)|commander of (?:the (?:ship|frigate|destroyer|corvette|vessel|cutter|flotilla|task (?:group|force))|USS|USNS|HMAS|HMS|INS|JS)|mission commander)(?!\p{L})|chỉ huy (?:tàu|biên đội|trưởng tàu)|thuyền trưởng|hạm trưởng/iu;
/** "The commander of the fleet is embarked". Bounded. */
export const EMBARKED = /^[^.;]{0,50}\s(?:is|was|are|were) (?:embarked|aboard|on board)(?!\p{L})/iu;
/** "Ông A sẽ tiếp đoàn chỉ huy tàu": who receives them. Bounded. */
const MEETS_THEM = /(?<!\p{L})(?:tiếp|đón|gặp|received?|met|meet|welcomed?|hosted?)(?!\p{L})/iu;
const EMBARKED_CHARS = 70;
const OFFICE_CHARS = 20;
const SHIP_SENTENCES = 4;

/** Commanders of the ships that a port call or exercise tells of, who speak of it: "Trung tá Dean Uren, chỉ huy tàu, cho hay". */
export function commandsShip({ text }: Report, scene: Scene, view: SentenceView): PersonMention[] {
  const isAtSea = scene.kind === "port-call" || scene.kind === "exercise";
  if (!isAtSea || view.index > scene.lead.index + SHIP_SENTENCES || view.past.length > 0) return [];
  return view.people.filter(
    ({ name, start, end }) =>
      name !== undefined &&
      !MEETS_THEM.test(text.slice(end, Math.min(view.end, end + OFFICE_CHARS))) &&
      (COMMANDS_SHIP.test(text.slice(start, Math.min(view.end, end + OFFICE_CHARS))) ||
        EMBARKED.test(text.slice(end, Math.min(view.end, end + EMBARKED_CHARS)))),
  );
}
