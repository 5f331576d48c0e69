import type { Token } from "../text/tokens";
import type { ChainContext, OfficeChain } from "./chainContext";

const SHORTEST_MONONYM = 5;

/** "Vice Admiral Irvansyah", "Foreign Minister Sugiono": one word in capitals and small letters, right after an office with a side or a rank. */
export function isMononym(
  { words, text, tokens }: ChainContext,
  { text: word, key, end }: Token,
  chain: OfficeChain,
): boolean {
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
  return (
    chain.actors.length > 0 ||
    chain.kinds.includes("rank") ||
    hasMononyms(text) ||
    (!ROYAL.test(tokens[chain.to]?.key ?? "") && isSurname(text, end, chain))
  );
}

/** Of a royal house a first name follows, and spouses have it too. */
const ROYAL = /^(?:king|queen|prince|princess|emperor|sultan)$/;
const OFFICES = new Set<string>(["leader", "minister", "vice-minister", "parliament"]);

/** "Foreign Minister Morimoto held": a surname right after a high office, where a word in small letters goes on. */
function isSurname(text: string, end: number, { kinds }: OfficeChain): boolean {
  return kinds.some((kind) => OFFICES.has(kind)) && /^\s\p{Ll}{2}|^,\s/u.test(text.slice(end, end + 3));
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
  washington moscow level meetings talk plus informal retreat joint hotline residence palace house hotel league program programme initiative track order award
  medal cup prize elect designate emeritus today yesterday tomorrow both also then consultations dinner lunch reception luncheon cabinet delegation spokesperson
  doanh hall counsellor counsellors counselor counselors secretaries ministers here there session sessions club street avenue square airport bridge scholarship fund fellowship plan scheme library museum mausoleum`
    .split(/\s+/)
    .filter(Boolean),
);
