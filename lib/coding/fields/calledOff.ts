import type { DateMention } from "../dates/dateMention";
import type { Scene } from "../scene/scene";

/** "On Friday called off", "was cancelled on Tuesday": when it was called off. Bounded. */
export const CALLED_OFF = {
  before:
    /(?:cancell?ed|called off|postponed|deferred|scrapped|shelved|put off|hủy|huỷ|hoãn)(?:\s(?!plan|sched|due|set)\p{L}{1,12}){0,5}\s(?:on|vào|ngày|sáng|chiều)\s(?:ngày\s)?$/iu,
  after:
    /^,?\s(?:(?!been|was|were|bị|được)\p{L}{1,12}\s){0,2}(?:cancell?ed|calls? off|called off|postponed|deferred|scrapped|shelved|put off|hủy|huỷ|hoãn)/iu,
};
/** "Ngày 21/1, Bộ trưởng A tuyên bố" chuyến thăm ... đã bị hủy. Bounded. */
export const TOLD_BY = /^,\s[^.;\n]{4,110}\s(?:tuyên bố|thông báo|cho biết|cho hay|xác nhận|said|announced)\s/iu;
/** Bounded. */
export const IS_OFF = /(?:hủy|huỷ|hoãn|không diễn ra|cancell?ed|called off|postponed)(?!\p{L})/iu;
const TOLD_CHARS = 130;
const OFF_CHARS = 170;

/** True if a day opens a sentence that tells on it that something is off. */
function isDayOfTelling(text: string, end: number): boolean {
  const told = TOLD_BY.exec(text.slice(end, end + TOLD_CHARS))?.[0];
  if (told === undefined) return false;
  const [clause = ""] = text.slice(end + told.length, end + told.length + OFF_CHARS).split(/[.;\n]/, 1);
  return IS_OFF.test(clause);
}

const CALLED_OFF_CHARS = 80;

/** True if a day is that on which something was called off, not that for which it was planned. */
export function isCalledOff(text: string, scene: Scene, { start, end }: DateMention): boolean {
  return (
    scene.status === "cancelled" &&
    (CALLED_OFF.before.test(text.slice(Math.max(0, start - CALLED_OFF_CHARS), start)) ||
      CALLED_OFF.after.test(text.slice(end, end + CALLED_OFF_CHARS)) ||
      isDayOfTelling(text, end))
  );
}
