import type { Report } from "../report";
import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";

/** "Hội nghị hẹp Bộ trưởng Ngoại giao ASEAN tại Cebu": before an office that only names a meeting. Bounded. */
export const OF_MEETING =
  /(?<!\p{L})(?:hội nghị|cuộc họp|phiên họp|kỳ họp|diễn đàn)\s(?:hẹp\s|cấp\s|mở rộng\s|các\s)?$/iu;
const MEETING_CHARS = 24;
/** "At the prime minister's office in Tokyo": where somebody sits. Bounded. */
export const HOUSE =
  /['’]s?\s(?:\p{L}{3,12}\s)?(?:office|residence|house|palace|home|headquarters)\s(?:building\s)?in\s$/iu;
/** The same before him: "at the Office of the Prime Minister in". Bounded. */
export const HOUSE_OF = /\b(?:office|residence|house|palace) of (?:the\s)?[\p{L}\s]{4,40}\sin\s$/iu;
const HOUSE_CHARS = 24;

/** True if a place is part of somebody's office, and neither of a meeting by its name nor of where he sits. */
export function isOfOffice({ text, people }: Report, view: SentenceView, place: Span): boolean {
  const holder = people.find(({ start, end }) => place.start >= start && place.end <= end);
  if (!holder) return false;
  const before = (chars: number) => text.slice(Math.max(view.start, holder.start - chars), holder.start);
  return (
    !HOUSE.test(text.slice(holder.start, place.start)) &&
    !HOUSE_OF.test(before(HOUSE_CHARS) + text.slice(holder.start, place.start)) &&
    !OF_MEETING.test(before(MEETING_CHARS))
  );
}
