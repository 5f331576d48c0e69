import type { Report } from "../report";
import type { Span } from "../text/quote";
import type { Attendee } from "./findAttendees";
import { sideNamed } from "./sideOfPair";

/** Before the side that a list is of: "on the Lao side", "đoàn Lào". Bounded. */
export const HEADS_LIST =
  /(?:\b(?:on|for|from|representing)\s(?:the\s)?|(?<![\p{L}])(?:phía|đoàn|bên)\s(?:nước\s|đoàn\s)?)$/iu;
/** After the side, up to the first of the list: "side were", "delegation included", "'s team comprised", "có". Bounded. */
export const OPENS_LIST =
  /^(?:['’]s?)?(?:\s(?:side|delegation|team|party|group|contingent|representatives|participants|delegates|officials|attendees|navy|coast guard|army|forces)(?!\p{L}))?(?:\)|,)?(?:\s(?:there|also|who|which|then))?(?:\s(?:was|were|is|are|had|has))?(?:\s(?:also\s)?(?:represented|led|headed|chaired|fronted|joined|made up|comprised|composed))?(?:\s(?:by|of|included|includes|comprised|comprises|consisted of|featured|present were|attending were|taking part were))?(?:,|:)?\s(?:both\s|the\s|its\s|then\s)?$|^\)?,?\s(?:(?:cùng |tham |cũng )?dự\s)?(?:còn\s)?(?:do|có|gồm|là)(?:\scó)?(?:\s(?:sự (?:tham dự|tham gia|hiện diện) của|các đồng chí|các ông|mặt))?(?:\s?:)?\s$/iu;
const LOOK_BACK = 20;

/** True if the words between a side and the first person say that a list of its people begins. */
function opens(text: string, hit: Span, gap: string): boolean {
  const isHeaded = isHead(text, hit);
  const words = gap.replace(/\s/g, " ");
  // "Trong chuyến thăm của đoàn Lào, Bộ trưởng A": past a comma alone another begins.
  if (!OPENS_LIST.test(words) || (words === ", " && /đoàn\s$/iu.test(text.slice(0, hit.start).slice(-LOOK_BACK))))
    return false;
  return isHeaded || /\p{L}/u.test(words.replace(/['’]s?|\b(?:the|its|then|both)\b/giu, ""));
}

/** "Về phía Quảng Tây có", "the Guangxi delegation included": provinces that stand where a side would. */
function provincesIn(text: string, { places }: Attendee["view"]) {
  return places.flatMap(({ start, end, values }) => {
    const place = values.find(({ id, kind }) => id !== undefined || kind === "region");
    const isSide = isHead(text, { start, end }) || /^\s(?:side|delegation)\s/.test(text.slice(end, end + LOOK_BACK));
    return place?.country !== undefined && isSide ? [{ start, end, actor: place.country }] : [];
  });
}

/**
 * The side of somebody in a list that opens with a side: "on the Lao side were A, B and C; on the Vietnamese side D". The list ends at
 * a semicolon, with the sentence, or where another side is named.
 */
export function sideOfList(report: Report, { view, mention }: Attendee): string | undefined {
  const { text } = report;
  const before = view.people.filter(({ end }) => end <= mention.start);
  const isOffice = ({ start, end }: Span) => before.some((person) => start >= person.start && end <= person.end);
  const hit = [
    ...view.countries.map((one) => ({ ...one, actor: sideNamed(report, view, one) })),
    ...provincesIn(text, view),
  ]
    .filter((one) => one.end <= mention.start && !isOffice(one) && !isSeat(text, view, one))
    .sort((a, b) => a.end - b.end)
    .at(-1);
  const actor = hit?.actor;
  if (!hit || actor === undefined) return undefined;
  const list = before.filter(({ start }) => start >= hit.end);
  const first = list[0] ?? mention;
  if (!opens(text, hit, text.slice(hit.end, first.start))) return undefined;
  // "A headed the Vietnamese side, B the Indonesian one": the side of who stands before it.
  const isLed = LED_GAP.test(text.slice(hit.end, first.start));
  if (
    !isHead(text, hit) &&
    !isLed &&
    before.some(({ end }) => end <= hit.start && !/[.;,]/.test(text.slice(end, hit.start)))
  )
    return undefined;
  // "The Lao team led by A called on B": past a verb of meeting the list is over.
  const isOver = view.strong.some(({ start, end }) => list.length > 0 && start >= first.end && end <= mention.start);
  if (isOver) return undefined;
  const isWhole = list.every((one) => one.actor === undefined || one.actor === actor || one.actorBy === "name");
  return isWhole && !/[;]|\.\s/.test(gaps(text, [...list, mention])) ? actor : undefined;
}

/** "Tiếp đoàn tỉnh Attapeu (Lào) do ông ...": who leads those just named, whoever stands before. Bounded. */
export const LED_GAP = /^\)?,?\s(?:do|(?:was |which was )?(?:led|headed) by)\s/iu;

/** "The Embassy of Viet Nam in Cuba", "Đại sứ quán Việt Nam tại Lào": where a body of another country sits. */
const isSeat = (text: string, { countries }: Attendee["view"], { start }: Span): boolean =>
  countries.some((other) => /^\s(?:in|to|tại|ở)\s(?:the\s)?$/u.test(text.slice(other.end, Math.max(other.end, start))));

const isHead = (text: string, { start }: Span): boolean =>
  HEADS_LIST.test(text.slice(Math.max(0, start - LOOK_BACK), start));

/** What stands between the people of a list. */
const gaps = (text: string, list: readonly Span[]): string =>
  list.map(({ end }, at) => text.slice(end, list[at + 1]?.start ?? end)).join("");

/** Before a part in the meeting that somebody named before plays: "làm trưởng đoàn phía Lào", "as head of the Lao delegation". Bounded. */
export const PLAYS = /(?:(?<![\p{L}])(?:làm|là|với tư cách)|\bas(?: the)?)\s$/iu;
const PLAYS_CHARS = 16;
/** Between somebody and his part: an office at most. */
const PART_CHARS = 90;

/** True if an office in a meeting is the part of somebody named before. */
export const isPart = ({ text }: Report, { mention }: Attendee): boolean =>
  !mention.name &&
  mention.kinds.includes("head") &&
  PLAYS.test(text.slice(Math.max(0, mention.start - PLAYS_CHARS), mention.start));

/** "Đại tá A, Chi đội trưởng làm trưởng đoàn phía Trung Quốc": the side of the part that somebody plays. */
export function sideOfPart(report: Report, attendee: Attendee): string | undefined {
  const { view, mention } = attendee;
  const next = view.people.find(({ start }) => start >= mention.end);
  if (!next || !mention.name || !isPart(report, { ...attendee, mention: next })) return undefined;
  const gap = report.text.slice(mention.end, next.start);
  return gap.length < PART_CHARS && !/[.;]/.test(gap) ? next.actor : undefined;
}
