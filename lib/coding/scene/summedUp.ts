import type { Report } from "../report";
import type { SentenceView } from "./sentenceView";

/**
 * Says how many events a report tells, before it takes them one by one: "đã có hai cuộc tiếp khách quốc tế", "diễn ra hai hoạt động
 * lớn", "had two separate meetings". Bounded.
 */
export const SUMMED_UP = {
  en: /\b(?:two|three|four|five|several|a (?:series|number) of|back-to-back)\s(?:[a-z-]{3,14}\s){0,2}(?:meetings|receptions|events|activities|talks|engagements|ceremonies|calls|audiences)\b/i,
  vi: /(?:^|\s)(?:hai|ba|bốn|năm|nhiều|các|loạt)\s(?:cuộc|buổi|hoạt động|sự kiện|lễ)(?:\s(?:tiếp|gặp|hội đàm|hội kiến|làm việc|tiếp xúc|họp|lớn|quan trọng|chính|đối ngoại|song phương|riêng|khách|hoạt động))/iu,
};
/** The part of a day, or the day with it, that opens the telling of each: "Buổi chiều,", "Sáng 6/3,", "In the morning,". Bounded. */
export const PART_OF_DAY = {
  en: /^(?:in the (?:early |late )?(?:morning|afternoon|evening)|(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:morning|afternoon|evening)|that (?:morning|afternoon|evening))\b/i,
  vi: /^(?:\*\s|- )?(?:vào\s)?(?:đầu\s)?(?:buổi\s)?(?:sáng|trưa|chiều|tối)(?:\s(?:cùng ngày|nay|qua|ngày)|\s\d|,)/iu,
};
const OPENING_CHARS = 40;
const FEWEST = 2;
const NEAR_SENTENCES = 2;

/**
 * The sentences that take one by one the events that a lead only counts.
 * @param body sentences of the report in order, without its headline
 * @returns    fewer than two where the lead tells an event itself
 */
export function summedUp({ text, lang }: Report, lead: SentenceView, body: readonly SentenceView[]): SentenceView[] {
  const sides = new Set(lead.people.flatMap(({ name, actor }) => (name ? (actor ?? []) : [])));
  if (sides.size > 1 || !SUMMED_UP[lang].test(text.slice(lead.start, lead.end))) return [];
  const told = body.filter(
    (view) =>
      view.index > lead.index &&
      view.paragraph > lead.paragraph &&
      view.strong.length > 0 &&
      view.past.length === 0 &&
      (view.people.length > 0 || view.nouns.length > 0) &&
      PART_OF_DAY[lang].test(text.slice(view.start, Math.min(view.end, view.start + OPENING_CHARS))),
  );
  const isNext = told[0] !== undefined && told[0].index - lead.index <= NEAR_SENTENCES;
  return isNext && told.length >= FEWEST ? told : [];
}
