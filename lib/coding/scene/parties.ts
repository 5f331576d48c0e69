import { shipsIn } from "../fields/shipSides";
import type { Span } from "../text/quote";
import { isBoth } from "./goesOn";
import type { SentenceView } from "./sentenceView";

/** Nobody by name, but bodies of both sides: "the two navies", "both health ministries". Bounded. */
export const TWO_BODIES =
  /\b(?:(?:the|their) two|both)\s(?:[\p{L}-]{3,14}\s){0,3}(?:sides|countries|nations|governments|delegations|parties|ministries|departments|agencies|authorities|navies|armies|militaries|forces|services|guards|police|customs|provinces|localities|cities|regions|districts|communes|prefectures|parliaments|assemblies|universities|academies|institutes|institutions|hospitals|companies|corporations|airlines|banks|chambers|associations|broadcasters|museums|libraries|units|commands|neighbou?rs|peoples)(?!\p{L})/iu;
/** The same: "hai Sở Y tế", "hải quân hai nước". Bounded. */
export const HAI_BODIES =
  /(?<!\p{L})hai\s(?:bên|nước|phía|đoàn|đảng|quốc gia|chính phủ|tỉnh|thành phố|địa phương|bộ(?! trưởng)|sở|ngành|cơ quan|lực lượng|đơn vị|hải quân|quân đội|quân chủng|quân khu|cảnh sát|công an|biên phòng|hải quan|tổng cục(?! trưởng)|cục(?! trưởng)|viện|học viện|trường|đại học|bệnh viện|tòa án|quốc hội|huyện|xã|đài|thông tấn xã|ngân hàng|tập đoàn|hãng)(?!\p{L})/iu;
/** Behind a verb, within which its parties stand. */
const PARTY_CHARS = 200;

/** Every side that stands in a part of a sentence: by persons, by name, or by a place of the data. */
function actorsWithin(text: string, view: SentenceView, { start, end }: Span): Set<string> {
  const isIn = (span: Span) => span.start >= start && span.end <= end;
  return new Set([
    ...shipsIn(text, { start, end }).map(([actor]) => actor),
    ...view.people.flatMap((person) => (isIn(person) ? (person.actor ?? []) : [])),
    ...view.countries.flatMap((name) => (isIn(name) ? (name.values[0]?.actor ?? []) : [])),
    ...view.places.flatMap((place) =>
      isIn(place) ? (place.values.find(({ id }) => id !== undefined)?.country ?? []) : [],
    ),
  ]);
}

/** Said of an exercise that two sides hold: "a joint drill", "sailed together", "tuần tra liên hợp". Bounded. */
export const JOINT =
  /\b(?:joint(?:ly)?|together|combined|bilateral|with|both ships)\b|(?<!\p{L})(?:chung|liên hợp|song phương|với)(?!\p{L})/iu;

/** True if words name both sides at once: by office, as sides, or by bodies of each. */
export const isOfBoth = (words: string): boolean => isBoth(words) || TWO_BODIES.test(words) || HAI_BODIES.test(words);

const around = (view: SentenceView, verb: Span): Span => ({
  start: view.start,
  end: Math.min(view.end, verb.end + PARTY_CHARS),
});

/** True if two sides stand around a verb: by name, or together. */
export function hasParties(text: string, view: SentenceView, verb: Span): boolean {
  const span = around(view, verb);
  return isOfBoth(text.slice(span.start, span.end)) || actorsWithin(text, view, span).size > 1;
}

/** True if at least one side does. */
export const hasSide = (text: string, view: SentenceView, verb: Span): boolean =>
  actorsWithin(text, view, around(view, verb)).size > 0;
