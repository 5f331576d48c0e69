import type { Span } from "../text/quote";
import type { SentenceView } from "./sentenceView";

/** "Sau hội đàm, ", "After the talks, ": bounded. */
export const AFTER_IT =
  /^(?:ngay\s)?(?:sau|kết thúc)\s(?:khi\s)?(?:kết thúc\s)?(?:lễ|cuộc|buổi|phiên|kỳ|hội|chương trình)(?!\p{L})[^.;,]{0,50},|^(?:(?:right|shortly|immediately)\s)?(?:after|following)\s(?:the|their|this)\s(?:\p{L}{3,14}\s){0,2}\p{L}{4,14},/iu;
/** Beside the event: "On the margins of the session, ". Bounded. */
export const MARGINS = /^(?:on|in|at) the (?:margins|sidelines|fringes) of|^bên lề/iu;
/** "Prior to the talks, ", "On the margins of the session, ", "Trước hội đàm, ", "Bên lề phiên họp, ": on the day of what was told. Bounded. */
const BESIDE_IT =
  /^(?:(?:right |shortly |immediately |just )?(?:before|after|following|prior to|ahead of)|(?:in|on) the (?:margins?|sidelines?|fringes) of)\s(?:the|their|his|her)\s(?:\p{L}{3,14}\s){0,2}(?:talks|meeting|dialogue|consultations?|session|ceremony|signing|round|call)(?!\p{L})|^(?:ngay\s)?(?:trước|bên lề)\s(?:cuộc |buổi |phiên |lễ |kỳ )?(?:hội đàm|họp|gặp|ký|đối thoại|khai mạc)[^.;,]{0,40},/iu;

/** "Nhân dịp này, ", "Bên lề tham vấn, ", "Song song với hội đàm, ", "On the same occasion, ": the same. Bounded. */
export const ON_OCCASION =
  /^(?:cũng\s)?(?:(?:(?:nhân|cùng|vào)\s)?(?:dịp|cơ hội)\snày|bên lề (?:tham vấn|sự kiện)|(?:vào )?cùng (?:lúc|thời gian|thời điểm)(?: này| đó)?|song song(?: với [^.;,]{2,30}| đó)?|on (?:this|that|the) (?:same )?occasion),/iu;

/** True if a sentence opens with what is over: "Kết thúc hội đàm, ", "After the ceremony, ". */
export const isAfterIt = (text: string, { start, end }: SentenceView): boolean =>
  AFTER_IT.test(text.slice(start, Math.min(end, start + AFTER_CHARS)));
const AFTER_CHARS = 100;

/** True if it opens with the occasion of what was told. */
export const isOnOccasion = (text: string, { start, end }: Span): boolean =>
  ON_OCCASION.test(text.slice(start, Math.min(end, start + BESIDE_CHARS)));

/** True if it opens with what was before or beside the event told, on its day. */
export const isOnItsDay = (text: string, { start, end }: SentenceView): boolean =>
  BESIDE_IT.test(text.slice(start, Math.min(end, start + BESIDE_CHARS))) || isOnOccasion(text, { start, end });
const BESIDE_CHARS = 60;

/** True if a sentence opens with what is over, or with what it was beside. */
export const isBesideIt = (text: string, view: SentenceView): boolean =>
  isAfterIt(text, view) || MARGINS.test(text.slice(view.start, view.end));

/** Where such a sentence goes on: "Kết thúc hội đàm, A và B ký". */
export function openingEnd(text: string, view: SentenceView): number | undefined {
  if (!isBesideIt(text, view)) return undefined;
  const comma = text.indexOf(",", view.start);
  return comma < 0 || comma >= view.end ? undefined : comma + 1;
}
