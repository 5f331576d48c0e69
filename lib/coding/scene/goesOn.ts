import { isSaid } from "../dates/reportDay";
import type { SentenceView } from "./sentenceView";
import { TOLD_BEFORE } from "./toldBefore";

/** "The two exchanged views on": what was said at it follows. Bounded. */
export const THE_TWO_WENT_ON =
  /^(?:the two|both|they|the sides|the (?:ministers|leaders|officials|discussions?|talks)|hai bên|hai (?:bộ trưởng|nhà lãnh đạo|thủ tướng)|tại (?:cuộc|buổi))(?!\p{L})/iu;
/** Who goes on from the sentence before: a pronoun or an office alone. */
export const GOES_ON =
  /(?:^|[\s,])(?:he|she|they|samdech(?:\s\p{L}{4,12})?|the (?:top )?\p{L}{4,20}(?:-\p{L}{4,10})?|ông|bà|đại sứ|(?:bộ|thứ|ngoại) trưởng|(?:phó )?thủ tướng|(?:phó )?chủ tịch (?:nước|quốc hội)|tổng (?:bí thư|thống)|(?:đại|thượng|trung|thiếu) tướng|tư lệnh)\s/iu;
/** Those who met before, together: "the two ministers", "hai nhà lãnh đạo". Bounded. */
export const THE_TWO =
  /\b(?:the two|both|the)\s(?:(?:prime|foreign|defen[cs]e|deputy|vice|party|top|senior|provincial|local|municipal|city|military|naval|navy|army|police|border|trade|finance|health|economy|transport|energy|justice|agriculture|education)\s){0,2}(?:ministers|leaders|presidents|premiers|speakers|chairmen|chairs|officials|legislators|chiefs|diplomats|envoys)\b|(?<!\p{L})hai (?:(?:đồng chí|vị)(?:\s|(?!\p{L})))?(?:bí thư|tỉnh trưởng|(?:bộ|thứ|ngoại) trưởng|(?:nhà )?lãnh đạo|(?:phó )?thủ tướng|(?:phó )?chủ tịch|tổng (?:bí thư|thống)|nguyên thủ|tư lệnh|trưởng đoàn|vị)(?!\p{L})/iu;
/** The delegation that goes on, with its head: "Đoàn đã gặp". Bounded. */
const DELEGATION = /(?:^|[\s,])đoàn(?:\s(?:công tác|đại biểu|việt nam|cấp cao)){0,2}\s(?!do)/iu;

/** "EAM called on", "the PM also met": an office by its letters alone, right before the verb. Bounded. */
const BY_LETTERS =
  /(?:^|[\s,])(?:EAM|RM|HM|FM|PM|DPM|NSA|VP|FS|CDS|CNS|CAS|COAS|DFM|MoS)\s(?:(?:also|then|later|subsequently)\s)?$/u;

/** True if the words before a verb name nobody new: a pronoun, an office alone or the delegation. */
export const isOfBefore = (words: string): boolean =>
  GOES_ON.test(words) || DELEGATION.test(words) || BY_LETTERS.test(words);

/** What was said at a meeting: without it, a courtesy call is part of what the report tells. Bounded. */
export const SPOKEN =
  /\b(?:ask|urg|discuss|exchang|propos|convey|brief|call(?:ed|ing)? for|review|express|thank|reaffirm|reiterat|rais(?:ed|ing)|affirm|sought|seek|agree|stress|request|inform|underlin|welcom)\p{L}{0,4}\b|đề nghị|trao đổi|bày tỏ|thảo luận|mong (?:muốn)?|khẳng định|nhất trí|chuyển lời|cảm ơn|thông báo|thống nhất|bàn (?:về|việc|kế hoạch|các)|nêu|chia sẻ|đánh giá|kêu gọi|hoan nghênh|cam kết/iu;

/** Nobody by name, but the two sides. Bounded. */
const BOTH_SIDES =
  /(?<!\p{L})(?:hai (?:bên|nước|đoàn|tỉnh|địa phương)|(?:the )?(?:two|both) (?:sides|delegations|parties))(?!\p{L})/iu;

/** True if the words name both sides, or the two by their office. */
export const isBoth = (words: string): boolean => BOTH_SIDES.test(words) || THE_TWO.test(words);

/** "The meetings came ahead of", "Các cuộc gặp diễn ra", "Thỏa thuận đạt được tại": what was told. Bounded. */
const ALL_TOLD =
  /^(?:the|these|both|the two)\s(?:meetings|talks|encounters|visits)\s(?:came|took place|were (?:held|part)|follow(?:ed)?)\b|^the (?:agreement|deal|decision|pledge|consensus|understanding|commitment) (?:was|were) (?:reached|made|struck|announced)\b|^(?:thỏa thuận|thoả thuận|quyết định|nhất trí) (?:này |trên )?(?:đạt được|được đưa ra|được thông qua)(?!\p{L})|^(?:các|hai|những) (?:cuộc|buổi) (?:gặp|tiếp|hội đàm|làm việc|tiếp xúc)(?: này| trên| nói trên)? (?:diễn ra|nằm trong|được tổ chức)(?!\p{L})/iu;
const TOLD_CHARS = 80;
/** True if a sentence says when or where the event of the lead was, which had no day there. */
export function isToldBefore(text: string, view: SentenceView, lead: SentenceView): boolean {
  // "The talks came a day after A met B": what the sentence tells is the day before.
  const [first] = view.dates;
  if (first?.form === "after" && first.shift < 0 && text.slice(first.start, first.end).endsWith(" after")) return false;
  if (ALL_TOLD.test(text.slice(view.start, Math.min(view.end, view.start + TOLD_CHARS)))) return true;
  const hasDay = lead.dates.some((date) => date.form === "day" && !isSaid(text, date));
  return !hasDay && TOLD_BEFORE.test(text.slice(view.start, Math.min(view.end, view.start + TOLD_CHARS)));
}
