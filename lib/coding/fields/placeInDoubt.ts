import type { DraftField } from "@/lib/model/draft";
import type { PlaceEntry } from "../gazetteer/placeIndex";
import { CAPITALS } from "../keywords/capitals";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import { OF_MISSION } from "./elsewhere";
import type { When } from "./ofOtherDay";

/**
 * "Met in Tokyo. That day he called on the minister. ... The last round took place in Seoul": in another country than what
 * was told before, by a word outside the event's own first sentence.
 */
export const isOfOtherCountry = ({ beforePlace }: Scene, { country }: PlaceEntry, isFirst: boolean): boolean =>
  !isFirst && country !== undefined && (beforePlace?.value.country ?? country) !== country;

/** "Bangkok (VOV) - The ambassador met the Governor of Udon Thani": another city of its country in the event's own sentence. */
const otherIn = (
  text: string,
  { start: floor, places }: SentenceView,
  line: { name: string; country?: string | undefined } | undefined,
): string | undefined =>
  places.find(
    ({ start, values }) =>
      values.every(({ kind, name, country }) => kind === "city" && country === line?.country && name !== line?.name) &&
      // "The Embassy in Hanoi today handed over"
      !OF_MISSION.test(text.slice(Math.max(floor, start - MISSION_CHARS), start)),
  )?.values[0]?.name;
const MISSION_CHARS = 60;

/** "La Habana (TTXVN) - Bộ trưởng đến Đặc khu phát triển Mariel làm việc": out of the city. Bounded. */
export const OUT_OF_TOWN =
  /(?<!\p{L})(?:đến|tới|ra|vào)\s((?:đặc khu|tỉnh|huyện|đảo|thị xã|thị trấn|khu kinh tế)\s(?:\p{L}{2,8}\s){0,3}\p{Lu}\p{L}{1,14})/iu;

/**
 * What speaks against the city that was found, so that it may be that of something else and the field is better left empty:
 * another of the same country in the event's own sentence, where only the date line gives the one; or where the report was
 * on the very day, in another country, as it told right before. Towns on both sides of a border are no doubt.
 *
 * @returns the name of the other place, or undefined if there is none
 */
export function placeAgainst(
  text: string,
  { lead, beforePlace, beforeDay }: Scene,
  { value, state, reason }: DraftField<{ name: string; country?: string | undefined }>,
  { start, end }: When,
): string | undefined {
  if (reason?.id === "placeFromDateLine")
    return otherIn(text, lead, value) ?? OUT_OF_TOWN.exec(text.slice(lead.start, lead.end))?.[1];
  const before = beforePlace?.value;
  if (state !== "quoted" || !value?.country || !before?.country || value.country === before.country) return undefined;
  const isAtOnce = start !== undefined && end === undefined && beforeDay?.day === start && beforeDay.last === start;
  const isFar = [value, before].some(({ name }) => CAPITALS.has(name.toLowerCase()));
  return isAtOnce && isFar ? before.name : undefined;
}
