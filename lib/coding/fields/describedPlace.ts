import type { PlaceEntry } from "../gazetteer/placeIndex";
import type { Report } from "../report";
import type { SentenceView } from "../scene/sentenceView";
import type { PhraseHit } from "../text/phraseIndex";
import type { Token } from "../text/tokens";

/** What a place is, said before its name, with or without its country: "the northern border province of", "south China's", "thành phố biển". */
const DESCRIPTORS = new Set(
  `the s north south east west northeast northwest southeast southwest northern southern central eastern western northeastern northwestern southeastern southwestern coastal border port city town province capital of
  neighbouring neighboring mountainous highlands highland resort historic ancient island commune district provincial lakeside seaside beach megacity old
  vietnamese chinese lao cambodian thai japanese korean american us indian russian french german british australian philippine indonesian malaysian
  my home hometown local picturesque lakeside central downtown
  thành phố tỉnh thủ đô biển cảng biên giới thị xã phường đặc khu miền trung bắc nam tp cố đô tây đông ngoại ô tâm`
    .split(/\s+/)
    .filter(Boolean),
);
const MOST_DESCRIPTORS = 8;
/** Nouns for a kind of place, before which a report says anything of it: "the country's largest city", "the southern economic hub". */
const KINDS = new Set(
  "city town capital hub metropolis province region county prefecture port resort retreat destination suburbs suburb outskirts centre center heart seat part side half".split(
    " ",
  ),
);
/** Words at which what is said of a place begins, so that none of them stands within it. */
const STOPS = new Set(
  "with of from to and or between for by on at in which that who where near after before outside until over about as is was were are".split(
    " ",
  ),
);
const INSIDE = /^(?:[ \n-]|['’])$/;

/** Position of the first word of what the text says of a place before its name; that of the name where it says nothing. */
export function describedFrom(report: Report, view: SentenceView, hit: PhraseHit<PlaceEntry>): number {
  const { tokens, text } = report;
  let from = hit.from;
  while (from > 0 && hit.from - from < MOST_DESCRIPTORS) {
    const [left, right] = [tokens[from - 1], tokens[from]];
    if (!left || !right || left.start < view.start) break;
    if (!DESCRIPTORS.has(left.key) && !isOfCountry(view, left)) break;
    if (!INSIDE.test(text.slice(left.end, right.start))) break;
    from -= 1;
  }
  return ofKind(report, view, hit) ?? from;
}

/** "Chinese", "Vietnam's". */
const isOfCountry = ({ countries }: SentenceView, { start, end }: Token): boolean =>
  countries.some((country) => country.start <= start && end <= country.end + POSSESSIVE);
const POSSESSIVE = 2;

/** "In Vietnam's largest city, Ho Chi Minh City", "in the former imperial capital Hue": from the first word behind "in" or "at". */
function ofKind({ tokens, text }: Report, view: SentenceView, hit: PhraseHit<PlaceEntry>): number | undefined {
  const isOf = tokens[hit.from - 1]?.key === "of";
  const kind = hit.from - (isOf ? 2 : 1);
  const noun = tokens[kind];
  if (!noun || noun.start < view.start || !KINDS.has(noun.key)) return undefined;
  if (!/^(?:\s|,\s|\sof\s(?:the\s)?)$/.test(text.slice(noun.end, hit.start))) return undefined;
  for (let at = kind - 1; at >= Math.max(0, kind - MOST_DESCRIPTORS); at--) {
    const [left, right] = [tokens[at], tokens[at + 1]];
    if (!left || !right || left.start < view.start || !INSIDE.test(text.slice(left.end, right.start))) return undefined;
    if (IN.has(left.key)) return at + 1;
    if (STOPS.has(left.key) || (left.isCapital && !isOfCountry(view, left))) return undefined;
  }
  return undefined;
}

const IN = new Set(["in", "at", "on"]);
