import type { Dateline } from "./datelineHead";
import type { Line } from "./lines";

/** Who writes, then where: "Staff Correspondent, Dhaka", "By RAHIM KHAN in Dhaka", "Phóng viên TTXVN tại Dhaka". Bounded. */
export const WRITER_FIRST =
  /^(?:(?:by\s)?(?:(?:our|staff|special|diplomatic|political|senior|own|foreign|a)\s){0,2}(?:correspondent|reporter|bureau)(?:\s?[,|–—-]\s|\s(?:in|from|at)\s)|by\s(?:\p{Lu}[\p{L}.'’-]{0,14}\s){1,4}(?:in|from)\s|(?:phóng viên|pv)\s(?:TTXVN\s|VOV\s|thường trú\s){0,2}(?:tại|từ)\s)(?=\p{Lu}[\p{L} '’-]{2,24}$)/iu;
/** Where, then who: "Dhaka Correspondent". Bounded. */
export const PLACE_FIRST = /^(?=\p{Lu})[\p{L}'’-]{3,16}(?=\s(?:correspondent|bureau|reporter)$)/iu;
/** When, then where: "Updated - June 13, 2025 08:12 pm IST - NEW DELHI". Bounded. */
export const TIME_FIRST =
  /^(?:updated|published|posted)\b[^\n]{6,50}\b(?:am|pm|IST|GMT|UTC|hrs)\s[-–—|]\s(?=\p{Lu}[\p{L} '’.-]{2,24}$)/iu;
const NO_PLACES = new Set(
  "our staff special diplomatic political senior own foreign chief business defence defense".split(" "),
);
const MOST_LINES = 6;

/** The place of a line that says who wrote a report and where, as its dateline. */
function placeOf({ text, start, end }: Line): Dateline | undefined {
  const writer = (WRITER_FIRST.exec(text) ?? TIME_FIRST.exec(text))?.[0];
  if (writer !== undefined) return { start, end, head: { start: start + writer.length, end } };
  const place = PLACE_FIRST.exec(text)?.[0];
  return place === undefined || NO_PLACES.has(place.toLowerCase())
    ? undefined
    : { start, end, head: { start, end: start + place.length } };
}

/** The dateline that one of the first lines of a page stands for. */
export const bylinePlace = (lines: readonly Line[]): Dateline | undefined =>
  lines
    .filter(({ text }) => text !== "")
    .slice(0, MOST_LINES)
    .flatMap((line) => placeOf(line) ?? [])[0];
