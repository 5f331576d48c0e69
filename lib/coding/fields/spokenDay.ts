import type { DateMention } from "../dates/dateMention";
import { SAID_THIS } from "../dates/saidThis";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";

/** "Li made the remarks during talks with": the day on which he spoke is the day of the talks. Bounded. */
export const REMARKS =
  /\bmade (?:the|these|his|her|this|that) (?:remarks?|comments?|statement|appeal|call|pledge|announcement|observation)\s(?:on \p{L}{3,10}\s)?(?:while|when|during|at|in|as)\b|(?:phát biểu|tuyên bố|nhận định)(?: trên| này)? được (?:đưa ra|nêu)/iu;

export const isOfRemarks = ({ text }: Report, { lead }: Scene, view: SentenceView): boolean =>
  view.index < lead.index && REMARKS.test(text.slice(lead.start, lead.end));

/** "Son said after the meeting on", "ông phát biểu sau cuộc gặp ngày": the day of the meeting, said by the way. Bounded. */
export const SPOKEN_AFTER =
  /(?:\b(?:said|says|added|told (?:reporters|journalists|the press)|(?:spoke|speaking)(?: to reporters)?)\s(?:after|following|at the end of)\s(?:the|their)\s(?:\p{L}{3,12}\s){0,2}(?:meeting|talks|session|dialogue|summit|reception|consultations?)|(?:nói|phát biểu|cho biết|chia sẻ)\s(?:với (?:báo chí|báo giới)\s)?(?:(?:tại|trong)\s(?:cuộc\s|buổi\s)?họp báo(?:\schung)?\s)?(?:ngay\s)?sau\s(?:cuộc\s|buổi\s|khi\s)?(?:gặp|hội đàm|tiếp|làm việc)(?:\svới\s[^.,;:\n]{3,60})?)\s(?:in \p{Lu}\p{L}{2,12}\s)?(?:on\s|ngày\s|hôm\s)?$/iu;
const SPOKEN_CHARS = 140;

export function isSpokenAfter({ text }: Report, view: SentenceView, { start }: DateMention): boolean {
  const from = Math.max(view.start, start - SPOKEN_CHARS);
  const words = SPOKEN_AFTER.exec(text.slice(from, start));
  // "kể từ sau Thế chiến II", A phát biểu sau hội đàm hôm: what was quoted speaks of the past.
  return words !== null && view.past.every(({ end }) => end <= from + words.index);
}

/** "... will be reopened, the minister said today. He said this after meeting X": the day on which he said it, and they met. */
export const isSaidBefore = ({ text }: Report, { lead, sentences }: Scene, { index }: SentenceView): boolean =>
  index <= lead.index &&
  sentences.some((next) => next.index === index + 1 && SAID_THIS.test(text.slice(next.start, next.end)));
