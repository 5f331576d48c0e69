import type { PlaceEntry } from "../gazetteer/placeIndex";
import { CAPITALS } from "../keywords/capitals";
import { SITES_OF_CITIES } from "../keywords/sites";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";
import { HAD } from "./elsewhere";

/** "In the Malaysian capital", "tại thủ đô của Lào". Bounded. */
export const CAPITAL_OF =
  /(?:\bin (?:the )?(?:(?:South|North|New|Sri|Saudi) )?\p{Lu}[\p{L}.]{1,14}(?:['’]s)? capital\b|(?:tại|ở) thủ đô (?:của )?\p{Lu}\p{L}{1,14})/giu;
/** "In the capital of Laos". Bounded. */
export const IN_CAPITAL_OF = /\bin the capital(?: city)? of (?:the )?\p{Lu}[\p{L}.]{1,14}(?:\s\p{Lu}[\p{L}.]{1,14})?/gu;
/** Between "at" and the name of a house: "at the", "tại". Bounded. */
export const AT = /(?:\b(?:at|in|from)\s(?:the\s)?(?:[\p{L}\d]{2,14},?\s){0,2}|(?:tại|ở)\s(?:\p{L}{2,7}\s){0,5})$/iu;
/** "Came in by air from Changi". Bounded. */
export const CAME_FROM = /\b(?:came|come|flew|flown|arrived|in|sailed|air|sea|left)\sfrom\s$/iu;
const AT_CHARS = 48;

interface Found {
  entry: PlaceEntry;
  /** the words of the house or the capital, and those that name the city */
  spans: Span[];
}

/** The first mention of a city in the report. */
function cityOf(report: Report, isCity: (entry: PlaceEntry) => boolean): { entry: PlaceEntry; span: Span } | undefined {
  for (const hit of report.places) {
    const entry = hit.values.find((value) => value.kind === "city" && isCity(value));
    if (entry) return { entry, span: { start: hit.start, end: hit.end } };
  }
  return undefined;
}

/** The country whose capital a sentence says the event was in. */
export function capitalIn({ text }: Report, view: SentenceView): { country: string; span: Span } | undefined {
  const sentence = text.slice(view.start, view.end);
  for (const { index, 0: words } of [...sentence.matchAll(CAPITAL_OF), ...sentence.matchAll(IN_CAPITAL_OF)]) {
    const start = view.start + index;
    const span = { start, end: start + words.length };
    const hit = view.countries.find((country) => country.start >= start && country.start < span.end);
    const country = hit?.values[0]?.actor;
    if (country !== undefined) return { country, span };
  }
  return undefined;
}

/** A house that stands in one city: "at the Great Hall of the People", "tại sân bay Nội Bài". */
function siteIn({ text }: Report, view: SentenceView) {
  const words = text.slice(view.start, view.end);
  for (const site of SITES_OF_CITIES) {
    const at = words.indexOf(site.name);
    if (at < 0) continue;
    const start = view.start + at;
    const before = text.slice(Math.max(view.start, start - AT_CHARS), start);
    if (AT.test(before) && !CAME_FROM.test(before)) return { site, span: { start, end: start + site.name.length } };
  }
  return undefined;
}

/** The sentence that tells an event, and the next or the one before where it tells of it, too. */
const nearLead = ({ sentences, lead, status }: Scene): SentenceView[] =>
  sentences.filter(
    ({ index, past, saying, future, strong }) =>
      index === lead.index ||
      (index === lead.index - 1 && strong.length > 0 && past.length + saying.length + future.length === 0) ||
      (index === lead.index + 1 && past.length + saying.length === 0 && (status !== "held" || future.length === 0)),
  );

/**
 * The city of an event by a house that stands there or as "the Lao capital", where the report names the city elsewhere: what it never
 * names is not filled in.
 */
export function namedSite(report: Report, scene: Scene): Found | undefined {
  for (const view of nearLead(scene)) {
    if (view.past.length > 0 || HAD.test(report.text.slice(view.start, view.end))) continue;
    const found = siteIn(report, view);
    const city =
      found && cityOf(report, ({ name, country }) => name === found.site.city && country === found.site.country);
    if (found && city) return { entry: city.entry, spans: [found.span, city.span] };
    const capital = capitalIn(report, view);
    const seat =
      capital && cityOf(report, ({ name, country }) => country === capital.country && CAPITALS.has(name.toLowerCase()));
    if (capital && seat) return { entry: seat.entry, spans: [capital.span, seat.span] };
  }
  return undefined;
}

/** "At the Kremlin", "in the Japanese capital", filed from Hanoi: the sentences that tell the event say that it was elsewhere. */
export function isNamedElsewhere(report: Report, scene: Scene, { name, country }: PlaceEntry): boolean {
  return nearLead(scene).some((view) => {
    const house = siteIn(report, view)?.site;
    if (house) return house.city !== name || house.country !== country;
    const capital = capitalIn(report, view);
    return capital !== undefined && capital.country !== country;
  });
}
