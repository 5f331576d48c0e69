import type { PhraseHit } from "../text/phraseIndex";
import type { Token } from "../text/tokens";
import type { CountryName } from "./countryIndex";

/** What a country is called beside another alone: "Nhật - Trung", "Sino-Indian". By the first word, in small letters. */
const SHORT: Readonly<Record<"en" | "vi", ReadonlyMap<string, string>>> = {
  vi: shortNames(
    "việt VN,trung CN,hoa CN,mỹ US,nhật JP,hàn KR,triều KP,nga RU,ấn IN,cam KH,miên KH,thái TH,phi PH,mã MY,sing SG,indo ID,thổ TR",
  ),
  en: shortNames(
    "sino CN,franco FR,anglo GB,russo RU,indo IN,italo IT,austro AT,greco GR,hispano ES,luso PT,turco TR,viet VN",
  ),
};
/** "Trung - Phi" is China and Africa, "Indo-China" a peninsula. */
const OTHER_PAIRS = new Set(["trung phi", "phi trung", "indo china"]);

function shortNames(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(",").map((row): [string, string] => {
      const [name = "", actor = ""] = row.split(" ");
      return [name, actor];
    }),
  );
}

/** Between two names of a pair: a dash, in Vietnamese with spaces beside it or none. */
const DASH: Readonly<Record<"en" | "vi", RegExp>> = { vi: /^\s?[-–]\s?$/, en: /^[-–]$/ };
/** "Miền Trung - Tây Nguyên", "Bắc Trung": a part of the country. */
const REGION = new Set(["miền", "bắc", "nam", "vùng"]);

/**
 * Countries by their short names in a pair, beside those that an index of names has found: at least one of two that a dash
 * joins must be short, both must be known, and they must differ.
 *
 * @param hits countries found so far, in order
 */
export function shortPairs(
  text: string,
  tokens: readonly Token[],
  lang: "en" | "vi",
  hits: readonly PhraseHit<CountryName>[],
): PhraseHit<CountryName>[] {
  const byFirst = new Map(hits.map((hit) => [hit.from, hit]));
  const byLast = new Map(hits.map((hit) => [hit.to, hit]));
  const added = new Map<number, PhraseHit<CountryName>>();
  const shortAt = (at: number): PhraseHit<CountryName> | undefined => {
    const token = tokens[at];
    const actor = token?.isCapital ? SHORT[lang].get(token.key) : undefined;
    if (!token || actor === undefined || REGION.has(tokens[at - 1]?.key ?? "")) return undefined;
    return { values: [{ actor, form: "name" }], from: at, to: at, start: token.start, end: token.end };
  };
  for (let at = 0; at + 1 < tokens.length; at++) {
    const [left, right] = [tokens[at], tokens[at + 1]];
    if (!left || !right || !DASH[lang].test(text.slice(left.end, right.start))) continue;
    if (OTHER_PAIRS.has(`${left.key} ${right.key}`)) continue;
    const before = byLast.get(at) ?? added.get(at) ?? shortAt(at);
    const after = byFirst.get(at + 1) ?? shortAt(at + 1);
    if (!before || !after || before.values[0]?.actor === after.values[0]?.actor) continue;
    if (!byLast.has(at)) added.set(at, before);
    if (!byFirst.has(at + 1)) added.set(at + 1, after);
  }
  return added.size === 0 ? [...hits] : [...hits, ...added.values()].sort((a, b) => a.start - b.start);
}
