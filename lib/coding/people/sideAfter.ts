import type { ChainContext } from "./chainContext";

/** Between a name and its side, in small letters: "A từ phía Nga", "A của Lào", "A from Russia". Bounded. */
export const OF_SIDE =
  /^(?:\s(?:of|from|on|for|representing)\s(?:the\s)?|\s(?:của|từ|đến từ|đại diện)\s(?:phía\s|nước\s)?|,?\s\(?phía\s|\s\()$/u;
/** A body that a country is in the name of: "of the Indian Army", "on the Thai side". Bounded. */
export const BODY_OF =
  /^\s(?:side|team|delegation|(?:maritime|ground|air) self-defen[cs]e force|army|navy|air force|coast guard|armed forces|police|border guard|(?:foreign|defen[sc]e|interior|trade|finance|transport|health|justice|energy|agriculture|education|environment|labou?r|commerce) ministry|ministry of|embassy|government|parliament)(?!\p{L})/iu;
/** Bounded. */
export const NEXT_LIST = /^\s(?:có|do|gồm|cử|là|còn)\s/iu;
const LIST_CHARS = 6;
const MOST_LINKS = 4;

/** "A of Indonesia", "A (Indonesia)", "A từ phía Nga", "A of the Indian Army": the side that stands after the name. */
export function sideAfter(
  { text, tokens, countries }: ChainContext,
  to: number,
): { to: number; actor: string } | undefined {
  const last = tokens[to];
  if (!last) return undefined;
  for (let at = to + 1; at <= to + MOST_LINKS; at++) {
    const first = tokens[at];
    if (!first) return undefined;
    const gap = text.slice(last.end, first.start);
    if (!OF_SIDE.test(gap)) continue;
    const hit = countries.index.at(text, tokens, at);
    if (!hit) continue;
    const isBracket = gap === " (";
    if (isBracket && text.charAt(hit.end) !== ")") return undefined;
    // "Phía Lào có A, phía Thái Lan có B": the next side opens its own list.
    if (gap.startsWith(",") && NEXT_LIST.test(text.slice(hit.end, hit.end + LIST_CHARS))) return undefined;
    const isBody = BODY_OF.test(text.slice(hit.end, hit.end + BODY_CHARS));
    const isOn = gap.startsWith(" on ");
    // "A for Tokyo and, for the host, by B", unlike "A for Japan's help".
    if (gap.startsWith(" for ") && !ENDS.test(text.slice(hit.end, hit.end + ENDS_CHARS))) return undefined;
    const actor = hit.values.find(
      ({ form }) =>
        (form === "name" && !isOn) || (/^ (?:of|for) /.test(gap) && form === "seat") || (isBody && !isBracket),
    )?.actor;
    return actor === undefined ? undefined : { to: hit.to, actor };
  }
  return undefined;
}

/** "Of the Japan Coast Guard", "of the Chinese foreign ministry", behind a name. Bounded. */
export const COUNTRY_BODY =
  /^\s(?:\p{L}[\p{L}-]{3,13}\s){0,3}(?:army|navy|air force|force|coast guard|guard|forces|police|ministry|department|agency|embassy|directorate|administration|bureau|command|parliament)(?!\p{L})/iu;
const COUNTRY_BODY_CHARS = 60;

/** True if a name, by its last word, is followed by the body of a country that it is of. */
export function isOfCountryBody({ text, tokens, countries }: ChainContext, to: number): boolean {
  const [of, the] = [tokens[to + 1], tokens[to + 2]];
  if (of?.key !== "of" || text.slice(tokens[to]?.end, of.start) !== " ") return false;
  const hit = countries.index.at(text, tokens, the?.key === "the" ? to + 3 : to + 2);
  return hit !== undefined && COUNTRY_BODY.test(text.slice(hit.end, hit.end + COUNTRY_BODY_CHARS));
}

const BODY_CHARS = 32;
/** Behind the side for which somebody stands. Bounded. */
export const ENDS = /^(?:[,;.]|\sand\s|\swith\s|$)/u;
const ENDS_CHARS = 6;
