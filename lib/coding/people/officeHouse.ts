import type { ChainContext, OfficeChain } from "./chainContext";

/** Houses that are named after an office: "Phủ Tổng thống", "the Prime Minister's Office". */
const HOUSES_VI = new Set(["phủ", "dinh", "điện", "lăng", "nhà", "phòng"]);
const HOUSES_EN = new Set(["office", "residence", "palace", "house", "mansion", "mausoleum", "cup", "award"]);

/** True if the words are the name of a house, no person. */
export function isHouse({ tokens, words, text }: ChainContext, chain: OfficeChain): boolean {
  const [before, first, last] = [tokens[chain.from - 1], tokens[chain.from], tokens[chain.to]];
  if (words.links.has("của"))
    return (
      before !== undefined &&
      first !== undefined &&
      // "Bộ Tư lệnh Vùng 3", "Ban Chỉ huy Quân sự"
      (HOUSES_VI.has(before.key) || (/^(?:bộ|ban)$/.test(before.key) && /^(?:tư|chỉ)$/.test(first.key))) &&
      text.slice(before.end, first.start) === " "
    );
  const next = tokens[chain.to + 1]?.key === "s" ? tokens[chain.to + 2] : tokens[chain.to + 1];
  if (!next || !last || chain.kinds.length > 1) return false;
  return /^['’]s?\s$/.test(text.slice(last.end, next.start)) && HOUSES_EN.has(next.key);
}
