import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";
import { phraseSet, tokenFrom } from "../text/wordsBefore";
import { datelinePlace } from "./datelinePlace";

const HERE = { en: phraseSet("here,in this city,in this capital"), vi: phraseSet("tại đây,ở đây") };

/** The word "here" of a sentence. */
export function hereIn(report: Report, view: SentenceView): Span | undefined {
  const { text, tokens, lang } = report;
  for (let at = tokenFrom(tokens, view.start); at < tokens.length && (tokens[at]?.end ?? 0) <= view.end; at++) {
    const hit = HERE[lang].at(text, tokens, at);
    if (hit) return { start: hit.start, end: hit.end };
  }
  return undefined;
}

/** "Have agreed, following talks between their ministers in the city on Friday": before the lead that says who met. Bounded. */
export const TALKS_HERE =
  /\b(?:after|following)\s(?:(?:the|their|an?)\s)?(?:\p{L}{3,12}\s)?(?:talks|meeting|discussions|negotiations)\s(?:[^.;:“”"\n]{3,70}?\s)?(here|in the city)(?!\sof\b|\p{L})/iu;

function hereAfterTalks(text: string, { start, end }: SentenceView): Span | undefined {
  const match = TALKS_HERE.exec(text.slice(start, end));
  const here = match?.[1];
  if (!match || here === undefined) return undefined;
  const at = start + match.index + match[0].length;
  return { start: at - here.length, end: at };
}

/** "The leaders agreed ... The minister, speaking after the consultation here, said": in the sentence behind the lead, before what was said. */
export function hereNext(report: Report, { lead, sentences }: Scene): Span | undefined {
  const before = sentences.find(({ index }) => index === lead.index - 1);
  const talks = before && before.past.length === 0 ? hereAfterTalks(report.text, before) : undefined;
  if (talks) return talks;
  const next = sentences.find(({ index }) => index === lead.index + 1);
  const here = next && next.future.length === 0 ? hereIn(report, next) : undefined;
  const isBefore = [...(next?.saying ?? []), ...(next?.past ?? [])].every(({ start }) => here && here.start < start);
  return isBefore && next?.places.length === 0 ? here : undefined;
}

/** "Agreed on the boundary in Sabah, he said after talks here": what was agreed on is there, the talks were here. */
export function isToldHere(report: Report, scene: Scene, view: SentenceView, found: Span): boolean {
  const here = view.index === scene.lead.index ? hereIn(report, view) : undefined;
  const between = here && report.text.slice(found.end, here.start);
  return between !== undefined && SAID_AFTER.test(between) && datelinePlace(report) !== undefined;
}

/** "Signed in this city the agreement on a line from X, near Y", "met the commander here to clear up an incident at Z": "here" says where. */
export function isBehindHere(report: Report, scene: Scene, view: SentenceView, found: Span): boolean {
  const here = view.index === scene.lead.index ? hereIn(report, view) : undefined;
  return (
    here !== undefined &&
    here.end < found.start &&
    view.strong.some(({ end }) => end <= here.start) &&
    !view.saying.some(({ end }) => end <= here.start)
  );
}

/** Bounded. */
export const SAID_AFTER =
  /\b(?:said|told (?:reporters|journalists)|announced|stated|cho biết|thông báo)\s(?:after|following|sau)\b/iu;
