import type { PersonMention } from "../people/personMention";
import type { Deed } from "./deeds";

/** "Đã cùng", or "cùng" right behind who did it. Bounded. */
export const WITH = /(?:^|[\s,])((?:đã|vừa|cũng đã)\scùng\s(?:với\s)?)$/iu;
export const BESIDE = /^\s(cùng\s(?:với\s)?)$/iu;
/** What several do when they meet. Bounded. */
export const MEET =
  /^,?\s(?:đã\s)?(?:họp|hội đàm|họp bàn|bàn|bàn bạc|bàn về|thảo luận|trao đổi|làm việc|rà soát|kiểm điểm)\s(?!qua\s)/iu;
/** Two sides, and none. */
const MOST_ALIKE = 2;
const WITH_CHARS = 20;
const MEET_CHARS = 20;

/** "Ông đã cùng Tư lệnh A họp bàn kế hoạch", "Bộ trưởng A cùng Bộ trưởng B thảo luận": who met stands between the words that say so. */
export const metTogether = (text: string, people: readonly PersonMention[]): Deed[] =>
  people.flatMap(({ start, end, actor, name }, at): Deed[] => {
    const met = MEET.exec(text.slice(end, end + MEET_CHARS))?.[0];
    if (met === undefined) return [];
    const before = people[at - 1];
    const isOfTwo =
      before !== undefined &&
      before.name !== undefined &&
      name !== undefined &&
      new Set([before.actor, actor, undefined]).size > MOST_ALIKE &&
      text.slice(before.end, start) === " và ";
    // "Bộ trưởng Úc A và Bộ trưởng Fiji B đã bàn về": two of two sides.
    if (isOfTwo && /^,?\sđã\s/iu.test(met)) return [{ kind: "meeting", start: end + 1, end: end + met.length - 1 }];
    const words =
      WITH.exec(text.slice(Math.max(0, start - WITH_CHARS), start))?.[1] ??
      (before && start - before.end < WITH_CHARS ? BESIDE.exec(text.slice(before.end, start))?.[1] : undefined);
    return words === undefined ? [] : [{ kind: "meeting", start: start - words.length, end: start - 1 }];
  });
