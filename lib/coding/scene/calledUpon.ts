import type { PersonMention } from "../people/personMention";
import type { Deed } from "./deeds";

/** Right before whom somebody goes to see: "paid a visit to", "visited", "dropped in on"; a country or city is visited otherwise. Bounded. */
export const VISITED =
  /(?<!\p{L})(?:visit(?:ed|s)|(?:paid|pays|made|makes) an? (?:[\p{L}-]{3,12} ){0,2}visit to|(?:dropped|called|looked) in on|(?:went|came) to see|stopped by to see)(?: (?:the|his|her))? $/iu;
/** The same in Vietnamese. Bounded. */
export const VISITED_VI =
  /(?<!\p{L})(?:(?:đã |vừa |cũng )?(?:(?:đến|tới|sang|ghé|về|đi) )?thăm(?: và (?:làm việc với|chúc mừng|chúc Tết))?|có (?:chuyến|buổi) thăm(?: tới| đến)?) $/iu;
/** Behind a name that is not visited itself: "visited President X's hometown". */
const OWNED = /^['’]s?\s/;
const BEFORE_CHARS = 60;

/** "Hue paid a visit to President Joko Widodo", "ông tới thăm Bộ trưởng A": a visit to somebody is a meeting with him. */
export const calledUpon = (text: string, lang: "en" | "vi", people: readonly PersonMention[]): Deed[] =>
  people.flatMap(({ name, start, end }): Deed[] => {
    if (!name || OWNED.test(text.slice(end, end + 3))) return [];
    const before = text.slice(Math.max(0, start - BEFORE_CHARS), start).replace(/\n/g, ".");
    const words = (lang === "en" ? VISITED : VISITED_VI).exec(before)?.[0];
    return words === undefined ? [] : [{ kind: "meeting", start: start - words.length, end: start - 1 }];
  });
