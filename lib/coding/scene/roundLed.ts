import { isOld } from "../fields/notItsDate";
import type { Report } from "../report";
import { isNewTo } from "./nameKeys";
import { dayAtHead } from "./ownDay";
import type { SentenceView } from "./sentenceView";
import { isWeeksBefore } from "./setApart";
import type { Told } from "./told";

/** "Vòng đàm phán thứ năm", "the fifth round of negotiations". Bounded. */
export const ROUND =
  /(?<!\p{L})(?:vòng|phiên|kỳ|cuộc)\s(?:đàm phán|họp|tham vấn|đối thoại|thương lượng)(?!\p{L})|\b(?:round|session) of (?:talks|negotiations|consultations)\b/iu;
/** Bounded. */
export const TOOK_PLACE = /\s(?:diễn ra|được tổ chức|khép lại|took place|was held|were held)(?!\p{L})/iu;

/** True if a round is what a sentence says took place. */
function isRoundHeld(sentence: string): boolean {
  const round = ROUND.exec(sentence);
  return round !== null && TOOK_PLACE.test(sentence.slice(round.index + round[0].length));
}

/**
 * "Từ 12 đến 14/11, vòng đàm phán thứ năm diễn ra tại Washington. Đoàn Việt Nam do Thứ trưởng A dẫn đầu": a round with days of its own, of
 * which the next sentence says that others led it.
 */
export function isRoundLedByOthers(report: Report, view: SentenceView, { lead, told, next }: Told): boolean {
  const { text } = report;
  if (!next || next.paragraph !== view.paragraph || next.chair.length === 0 || view.future.length > 0) return false;
  if (view.people.some(({ name }) => name) || !isRoundHeld(text.slice(view.start, view.end))) return false;
  if (isWeeksBefore(report, view) || view.dates.some((date) => isOld(report, date))) return false;
  const named = next.people.filter(({ name }) => name);
  if (named.length === 0 || !named.every((person) => isNewTo(text, person, [lead, ...told]))) return false;
  return dayAtHead(report, view, lead, told) !== undefined;
}
