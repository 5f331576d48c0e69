import { ADDRESSES_VI } from "../keywords/roleWords";
import type { ChainContext, OfficeChain } from "./chainContext";
import { isPlural } from "./pluralOffice";
import type { NameSpan } from "./respective";

/** What leads the first of a row in: "lần lượt là các ông". */
const LEADS_IN = new Set(["là", "gồm", "lần", "lượt", "các", ...ADDRESSES_VI]);
const MOST_LEADING = 5;
const MOST_NAMES = 4;
const AFTER_OFFICE = /^(?:,?\s|:\s|\s[-–—]\s|\s\()$/;
const ANDS = new Set(["và", "cùng"]);

/** Past words in small letters that stand alone between spaces. */
function past({ text, tokens }: ChainContext, words: ReadonlySet<string>, from: number): number {
  let at = from;
  while (at < from + MOST_LEADING && words.has(tokens[at]?.key ?? "") && !tokens[at]?.isCapital) {
    if (text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0) !== " ") return from;
    at++;
  }
  return at;
}

/** The side of each name: its own country of several, or the one of all. */
function sidesOf(chain: OfficeChain, count: number): (string | undefined)[] | undefined {
  const actors = [...new Set(chain.actors)];
  if (actors.length === count) return actors;
  return actors.length > 1 ? undefined : Array.from({ length: count }, () => actors[0]);
}

/**
 * "Các Bộ trưởng Tài nguyên nước - ông A và ông B", "hai người đồng cấp Australia A và B", "Bộ trưởng Ngoại giao Lào và Thái Lan, lần lượt là
 * A và B": the names of those who hold one office, with the side that the office says of each.
 * @param nameAt the name that begins at a token
 */
export function rowOfMany<T extends NameSpan>(
  context: ChainContext,
  chain: OfficeChain,
  nameAt: (at: number) => T | undefined,
): { hit: T; actor?: string }[] {
  const { text, tokens, words } = context;
  const isOfSeveral = new Set(chain.actors).size > 1;
  if (!words.links.has("của") || !(isPlural(context, chain) || isOfSeveral)) return [];
  const gapAfter = (at: number) => text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? text.length);
  if (!AFTER_OFFICE.test(gapAfter(chain.to))) return [];
  const first = past(context, LEADS_IN, chain.to + 1);
  // "Bộ trưởng Lào và Thái Lan A và B" has nothing that parts the countries from the names.
  if (isOfSeveral && first === chain.to + 1 && gapAfter(chain.to) === " ") return [];
  const hits: T[] = [];
  let [start, isLast] = [first, false];
  while (hits.length < MOST_NAMES) {
    const hit = tokens[start]?.isCapital ? nameAt(start) : undefined;
    if (!hit || hit.to === hit.from) return [];
    hits.push(hit);
    if (isLast) break;
    const gap = gapAfter(hit.to);
    isLast = /^,?\s$/.test(gap) && ANDS.has(tokens[hit.to + 1]?.key ?? "");
    if (!isLast && gap !== ", ") return [];
    start = past(context, ADDRESSES_VI, hit.to + (isLast ? 2 : 1));
  }
  const sides = isLast ? sidesOf(chain, hits.length) : undefined;
  return sides ? hits.map((hit, at) => withSide(hit, sides[at])) : [];
}

const withSide = <T>(hit: T, actor: string | undefined): { hit: T; actor?: string } =>
  actor === undefined ? { hit } : { hit, actor };
