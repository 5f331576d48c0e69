import type { Report } from "../report";
import { tokenFrom } from "../text/wordsBefore";
import { findOrdinals } from "../topics/ordinals";
import type { SentenceView } from "./sentenceView";
import { isOnSameDay } from "./setApart";

/** Words of a sentence within which its subject names a round: "The 16th round was held", "Đối thoại lần thứ 11 diễn ra". */
const OPENING_WORDS = 6;
const FEWEST_ROUNDS = 2;

/** The number of a round that a sentence opens with; ordinals in offices ("First Deputy Minister") are none. */
function roundAtHead({ tokens, lang }: Report, view: SentenceView): number | undefined {
  const from = tokenFrom(tokens, view.start);
  const last = Math.min(from + OPENING_WORDS, tokenFrom(tokens, view.end) - 1);
  return findOrdinals(tokens, from, last, lang).find(({ from: at, to }) => {
    const start = tokens[at]?.start ?? 0;
    // "Trong ngày làm việc đầu tiên", "on the second day" count days.
    if (tokens.slice(Math.max(from, at - 3), to + 3).some(({ key }) => key === "ngày" || key === "day")) return false;
    // "Hôm thứ Ba" is a day.
    return ![...view.people, ...view.dates].some((span) => start >= span.start && start < span.end);
  })?.number;
}

/**
 * Mark sentences that tell of another round than the report's own: "The 17th Talks were held in Beijing", "the next, 19th round". What
 * they say is of the past, or of what is to come.
 */
export function withOtherRounds(report: Report, views: readonly SentenceView[]): SentenceView[] {
  const { tokens, lang } = report;
  const opening = views.slice(0, views[0]?.isHeadline ? 2 : 1);
  const own = Math.max(
    0,
    ...opening.flatMap((view) =>
      findOrdinals(tokens, tokenFrom(tokens, view.start), tokenFrom(tokens, view.end) - 1, lang).map(
        ({ number }) => number,
      ),
    ),
  );
  if (own < FEWEST_ROUNDS) return [...views];
  return views.map((view, at) => {
    if (at < opening.length || (view.strong.length === 0 && view.nouns.length === 0)) return view;
    const round = roundAtHead(report, view);
    const mark = { start: view.start, end: view.start };
    // "In the afternoon, Qin attended the fifth trilateral dialogue": a round of another series, on the same day.
    if (round === undefined || round === own || isOnSameDay(report, view)) return view;
    return round < own ? { ...view, past: [mark, ...view.past] } : { ...view, future: [mark, ...view.future] };
  });
}
