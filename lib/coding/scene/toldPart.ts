import { type Report, within } from "../report";
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
  const verb = view.strong.find(({ kind }) => kind !== "statement");
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
    dates: within(view.dates, span),
    people: within(view.people, span),
    countries: within(view.countries, span),
    places: within(view.places, span),
  };
}
