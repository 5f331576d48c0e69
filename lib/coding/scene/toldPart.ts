import { CLOSING } from "../fields/closingDay";
import { type Report, within } from "../report";
import type { Span } from "../text/quote";
import { tokenFrom } from "../text/wordsBefore";
import { CUES } from "./cues";
import type { SentenceView } from "./sentenceView";

/** Two sides before "announced" are the event: "the minister and the ambassador announced ...". */
function hasBothSides(view: SentenceView, end: number): boolean {
  const names = view.people.filter((person) => person.name && person.end <= end);
  return names.length > 1;
}

/** "The ministry said the dialogue will take place": the words after "said" tell the event. */
function sayingBefore(report: Report, view: SentenceView): number | undefined {
  const { text, tokens, lang } = report;
  // "The coast guard said Thursday its chief led the second meeting": leading tells it, too.
  const verb =
    view.strong.find(({ kind }) => kind !== "statement") ?? (view.nouns.length > 0 ? view.chair[0] : undefined);
  for (let at = tokenFrom(tokens, view.start); at < tokens.length && (tokens[at]?.end ?? 0) <= view.end; at++) {
    const hit = CUES[lang].telling.at(text, tokens, at);
    if (!hit || hit.end > view.end) continue;
    if (!verb || hit.start > verb.start || hasBothSides(view, hit.start)) return undefined;
    const hasEarlierName = view.nouns.some(
      ({ start, kind }) => start < hit.start && kind !== "statement" && kind !== "visit",
    );
    return hasEarlierName ? undefined : hit.end;
  }
  return undefined;
}

/** "On 1 August the fleet announced that the drill had begun and will last until 5 August": the day told with it is its first. Bounded. */
export const HAS_BEGUN =
  /(?:\b(?:had|has|have)\s(?:begun|started|opened|kicked off|got(?:ten)? under ?way|commenced)\b|\b(?:is|are|was|were) under ?way\b|đã (?:bắt đầu|khai mạc|khởi động|chính thức bắt đầu))/iu;

function isBeginning(text: string, view: SentenceView, told: Span): boolean {
  const days = within(view.dates, told).filter(({ form }) => form !== "year");
  return (
    HAS_BEGUN.test(text.slice(told.start, told.end)) &&
    days.every(({ start }) => CLOSING.test(text.slice(Math.max(told.start, start - CLOSING_CHARS), start)))
  );
}

const CLOSING_CHARS = 30;

/** The sentence without the words that only say who told of the event, where it has such. */
export function toldPart(report: Report, view: SentenceView): SentenceView {
  const start = sayingBefore(report, view);
  if (start === undefined) return view;
  const span = { start, end: view.end };
  return {
    ...view,
    start,
    strong: within(view.strong, span),
    nouns: within(view.nouns, span),
    chair: within(view.chair, span),
    aside: within(view.aside, span),
    saying: within(view.saying, span),
    past: within(view.past, span),
    future: within(view.future, span),
    dates: isBeginning(report.text, view, span) ? view.dates : within(view.dates, span),
    people: within(view.people, span),
    countries: within(view.countries, span),
    places: within(view.places, span),
  };
}
