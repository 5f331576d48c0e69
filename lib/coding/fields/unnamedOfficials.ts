import type { PersonMention } from "../people/personMention";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { Attendee } from "./findAttendees";
import { playsPart } from "./whoLed";

/** "Trước đó, ... điện đàm với Tổng thống Bulgaria", "Earlier, he met the": somebody of other business. Bounded. */
export const EARLIER = /^(?:earlier|before (?:that|this)|previously|trước đó|cũng trong dịp này)(?!\p{L})/iu;
const EARLIER_CHARS = 24;

const isEarlier = ({ text }: Report, { view }: Attendee): boolean =>
  EARLIER.test(text.slice(view.start, view.start + EARLIER_CHARS));

/** "Một số nghị sĩ", "several senators": nobody in particular. Bounded. */
export const SOME = /(?:(?<!\p{L})(?:một số|nhiều|các|những)|\b(?:several|some|many|a number of|a group of))\s$/iu;
const SOME_CHARS = 14;

const isSome = ({ text }: Report, { mention: { start } }: Attendee): boolean =>
  SOME.test(text.slice(Math.max(0, start - SOME_CHARS), start));

/** "Hội nghị Bộ trưởng Quốc phòng các nước ASEAN": the name of a conference, nobody there. Bounded. */
export const CONFERENCE_OF =
  /(?:hội nghị|cuộc họp|phiên họp|diễn đàn|đối thoại|(?:meeting|conference|forum|summit|retreat) of(?: the)?)\s(?:không chính thức\s|hẹp\s|cấp\s)?$/iu;
const CONFERENCE_CHARS = 32;

const beforeOf = ({ text }: Report, { mention: { start } }: Attendee): string =>
  text.slice(Math.max(0, start - CONFERENCE_CHARS), start);
const isOfConference = (report: Report, attendee: Attendee): boolean => CONFERENCE_OF.test(beforeOf(report, attendee));

/** "The Forum, which is also attended by the Prime Minister of": who came to a gathering beside the event. Bounded. */
export const OF_FORUM = /(?:, which|that) (?:is|was|are|were) (?:also )?attended by (?:the )?$/iu;

/** "Held a meeting with the deputy head of", "was co-chaired by its director and": whom the verb itself names, of whatever side. Bounded. */
export const MET_WITH =
  /(?:\b(?:with|met|by|between|received|welcomed|hosted)|(?<!\p{L})(?:với|gặp|tiếp|do|giữa))\s(?:the\s|its\s|a\s|a visiting\s)?$/iu;
const MET_CHARS = 24;

const hasRealOffice = ({ kinds }: Pick<PersonMention, "kinds">): boolean =>
  kinds.some((kind) => kind !== "rank" && kind !== "address" && kind !== "head");

const isMet = ({ text }: Report, { mention: { start, kinds }, view }: Attendee): boolean =>
  view.strong.length + view.chair.length > 0 &&
  hasRealOffice({ kinds }) &&
  MET_WITH.test(text.slice(Math.max(view.start, start - MET_CHARS), start));

/** "The Vietnamese head delegate was the Director-General of the Department". */
const isHeadOfTeam = ({ text }: Report, { mention: { start, kinds }, view }: Attendee): boolean =>
  hasRealOffice({ kinds }) && playsPart(text.slice(Math.max(view.start, start - PART_CHARS), start));
const PART_CHARS = 90;

/** Between two persons of a row. Bounded. */
export const IN_ROW = /^,?\s(?:and|as well as|và|cùng|cùng với)\s(?:the\s)?$/iu;

/** "The vice chairman of the province and the UK ambassador were present", "Thứ trưởng Bộ A và Đại sứ B đã ký": beside somebody who was there. */
const isInRow = ({ text }: Report, { mention, view }: Attendee, named: readonly Attendee[]): boolean =>
  hasRealOffice(mention) &&
  view.strong.length + view.chair.length > 0 &&
  named.some(({ mention: other, view: { index } }) => {
    if (index !== view.index) return false;
    const [left, right] = other.start < mention.start ? [other, mention] : [mention, other];
    return IN_ROW.test(text.slice(left.end, right.start));
  });

/** "The deputy minister of trade met the Swiss ambassador": who does what the lead tells. */
const isSubject = ({ mention }: Attendee, { lead }: Scene): boolean => {
  const [verb] = [...lead.strong, ...lead.chair].sort((a, b) => a.start - b.start);
  return hasRealOffice(mention) && verb !== undefined && mention.start >= lead.start && mention.end <= verb.start;
};

/** Offices that stand alone for the side that has nobody named: "the Vietnamese head delegate". */
export function unnamedOfficials(
  report: Report,
  scene: Scene,
  { all, named }: { all: readonly Attendee[]; named: readonly Attendee[] },
): Attendee[] {
  const taken = new Set(named.flatMap(({ actor }) => (actor === undefined ? [] : [actor])));
  const result: Attendee[] = [];
  const hasBoth = taken.size > 1;
  for (const next of all) {
    if (next.mention.name || isSome(report, next)) continue;
    if (next.view.index !== scene.lead.index && isEarlier(report, next)) continue;
    // A headline of two meetings names the guests of both, as does a sentence that sums them up.
    if (hasBoth && (next.view.isHeadline || next.view.index < scene.lead.index)) continue;
    const isThere =
      isMet(report, next) ||
      isHeadOfTeam(report, next) ||
      (!hasBoth && (isInRow(report, next, named) || isSubject(next, scene)));
    if (next.actor === undefined ? !isThere : taken.has(next.actor)) continue;
    if (isOfConference(report, next) || (taken.size > 1 && OF_FORUM.test(beforeOf(report, next)))) continue;
    if (next.actor !== undefined) taken.add(next.actor);
    result.push(next);
  }
  return result;
}
