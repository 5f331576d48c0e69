import type { SentenceView } from "./sentenceView";

/** "The two-day dialogue, which opened in Manila on Monday, was co-chaired by", "Cuộc tập trận, bắt đầu từ ngày 3/5": what the lead says is over. Bounded. */
export const OPENED_THEN =
  /^(?:(?:the|this|their)\s(?:[\p{L}\d-]{2,14}\s){0,4}(?:dialogue|talks|meeting|session|round|consultations?|exercise|drills?|patrol|visit|conference|summit|negotiations|port call)(?:\s(?:in|at|between|of)\s[^.;,]{2,40})?,\s(?:which|that)\s(?:had\s)?(?:opened|began|begun|started|kicked off)|(?:cuộc|phiên|kỳ|vòng|đợt|chuyến|đối thoại|hội nghị)\s[^.;,]{2,50},\s(?:được\s)?(?:bắt đầu|khai mạc|khởi động))(?!\p{L})/iu;
const IS_OVER =
  /(?<!\p{L})(?:wrap(?:ped|s)? up|conclud(?:ed|es)|ended|ends|closed|closes|completed|finished|kết thúc|bế mạc|hoàn thành)(?!\p{L})/iu;

/** True if a sentence near the lead says when and where began what is over. */
export const isOpenedThen = (text: string, { start, end, index }: SentenceView, lead: SentenceView): boolean =>
  index <= lead.index + 2 && OPENED_THEN.test(text.slice(start, end)) && IS_OVER.test(text.slice(lead.start, lead.end));
