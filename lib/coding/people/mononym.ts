import type { Token } from "../text/tokens";
import type { ChainContext, OfficeChain } from "./chainContext";

const SHORTEST_MONONYM = 5;

/** "Vice Admiral Irvansyah", "Foreign Minister Sugiono": one word in capitals and small letters, right after an office with a side or a rank. */
export function isMononym({ words, text }: ChainContext, { text: word, key, end }: Token, chain: OfficeChain): boolean {
  const isShouted = chain.kinds.includes("address") && /^\p{Lu}+$/u.test(word);
  if (word.length < SHORTEST_MONONYM || !(isShouted || /^\p{Lu}\p{Ll}+$/u.test(word))) return false;
  if (
    words.links.has("của") &&
    chain.kinds.includes("leader") &&
    MONARCH.test(text.slice(0, end).slice(-MONARCH_CHARS))
  )
    return true;
  if (words.links.has("của") && /\P{ASCII}/u.test(word)) return false;
  if (/^(?:-|['’])/.test(text.slice(end, end + 1)) || NO_MONONYMS.has(key)) return false;
  return chain.actors.length > 0 || chain.kinds.includes("rank") || hasMononyms(text);
}

/** Persons of Indonesia often have one name; a report that names it may write "Foreign Minister Sugiono" with no side beside. */
export const hasMononyms = (text: string): boolean => text.includes("Indonesia");

/** "Nhà vua Naruhito": monarchs have one name. Bounded. */
export const MONARCH = /(?:nhà vua|quốc vương|nhật hoàng|hoàng đế|thái tử|nữ hoàng|hoàng tử)\s\p{Lu}\p{L}{3,20}$/iu;
const MONARCH_CHARS = 40;

/** Words in capitals after an office that are no name: "Minister Counsellor", "General Department". */
const NO_MONONYMS = new Set(
  `department office affairs council forum conference meeting dialogue summit general delegate delegates visit talks academy school university hospital
  command committee party association institute centre center group working statement readout remarks address party's session hanoi beijing tokyo
  washington moscow`
    .split(/\s+/)
    .filter(Boolean),
);
