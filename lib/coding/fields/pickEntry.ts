import type { PlaceEntry } from "../gazetteer/placeIndex";
import type { Report } from "../report";
import type { PhraseHit } from "../text/phraseIndex";
import { endsBefore, phraseSet } from "../text/wordsBefore";

const REGION_SIGNS = { en: phraseSet("province"), vi: phraseSet("tỉnh") };

/** Which of several places of one name: a province where the text says so, a country that the report speaks of. */
export function pickEntry(report: Report, hit: PhraseHit<PlaceEntry>): PlaceEntry | undefined {
  const { text, tokens, lang } = report;
  const spoken = new Set([
    ...report.countries.flatMap(({ values }) => values.map(({ actor }) => actor)),
    ...report.people.flatMap(({ actor }) => actor ?? []),
    // A Vietnamese paper need not say that Sơn La is at home.
    ...(lang === "vi" ? ["VN"] : []),
  ]);
  const next = REGION_SIGNS[lang].at(text, tokens, hit.to + 1);
  const isRegion = next !== undefined || endsBefore(text, tokens, REGION_SIGNS[lang], hit.from, 0);
  const known = hit.values.filter(({ id }) => id !== undefined);
  const kind = known.find((entry) => (entry.kind === "region") === isRegion) ?? known[0];
  if (kind) return kind;
  const near = hit.values.filter(({ country }) => country !== undefined && spoken.has(country));
  return near.length === 1 ? near[0] : undefined;
}

/** "In Pattaya": a name that one place has, right behind the word, where the report names its country nowhere. */
export const onlyEntry = ({ text }: Report, { values, start, end }: PhraseHit<PlaceEntry>): PlaceEntry | undefined =>
  values.length === 1 &&
  values[0]?.kind === "city" &&
  end - start >= SHORTEST_NAME &&
  RIGHT_IN.test(text.slice(Math.max(0, start - RIGHT_IN_CHARS), start)) &&
  !/^\s\p{Lu}/u.test(text.slice(end, end + 2))
    ? values[0]
    : undefined;
/** Shorter names are those of persons, too. */
const SHORTEST_NAME = 5;
/** Bounded. */
export const RIGHT_IN =
  /(?:\b(?:in|(?:city|town|capital) of)|before (?:leaving|departing)|(?:tại|ở)(?:\s(?:thành phố|thủ đô|tp\.?))?|(?:thăm|tới|đến|rời)\s(?:thành phố|thủ đô)|trước khi rời)\s$/iu;
const RIGHT_IN_CHARS = 18;
