import type { Metric } from "@/lib/model/record";
import { foldText } from "@/lib/model/text";
import type { Report } from "../report";
import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";

const SMALL = new Set(
  "of in the a and for to on by with at from us viet nam vietnam china đến và của tại cho trong việt nam hoa kỳ trung quốc số lượng"
    .split(" ")
    .map(foldText),
);
const LEAST_SHARE = 0.6;
const NEAR_CHARS = 140;

const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !SMALL.has(word));

/** True if the metric is counted in the unit of the figure. */
function hasUnit(metric: Metric, unit: string): boolean {
  const { currency, one, other } = metric.unit;
  if (currency !== undefined) return currency === unit;
  if (unit.length === 3 && unit === unit.toUpperCase()) return false;
  const forms = [one?.en, other?.en, one?.vi, other?.vi].flatMap((form) =>
    form === undefined ? [] : [foldText(form)],
  );
  const said = foldText(unit);
  return forms.some((form) => form === said || said.startsWith(`${form} `) || said.endsWith(` ${form}`));
}

/** True if the metric's pair, where its id names one, is the event's. */
function isOfPair(metric: Metric, actors: ReadonlySet<string>): boolean {
  const pair = /^([a-z]{2,6})-([a-z]{2,6})-/.exec(metric.id);
  if (!pair?.[1] || !pair[2]) return false;
  return actors.has(pair[1].toUpperCase()) && actors.has(pair[2].toUpperCase());
}

/** Names in a metric's own name ("Biên Hòa", "USAID"): without them the figure is of something else. */
function hasNames(name: string, said: ReadonlySet<string>): boolean {
  const names = name.split(/[^\p{L}\p{N}]+/u).filter((word, at) => at > 0 && /^\p{Lu}/u.test(word));
  return names.flatMap(wordsOf).every((word) => said.has(word));
}

/** Words beside a number that say which of a family of metrics it is: a rise, a running total, what was before. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  added: /further|additional|extra|another|increase|bổ sung|thêm/iu,
  cumulative: /total|bringing|to date|so far|altogether|tổng|nâng|đến nay|since/iu,
  previous: /previous|earlier|up from|trước đó|from/iu,
};
const SIGN_CHARS = 50;

/** True unless the metric is one of such a family and its sign does not stand right before the number. */
function hasSign(text: string, metric: Metric, view: Span, at: Span): boolean {
  const family = /-(added|cumulative|previous)$/.exec(metric.id)?.[1];
  const sign = family === undefined ? undefined : SIGNS[family];
  return sign === undefined || sign.test(text.slice(Math.max(view.start, at.start - SIGN_CHARS), at.start));
}

/**
 * The metric that a figure is a statement of, where the words around it hold most of the metric's name and none
 * competes. Otherwise the person chooses.
 */
export function chooseMetric(
  report: Report,
  view: SentenceView,
  at: Span,
  figure: { unit: string },
  actors: ReadonlySet<string>,
): string | undefined {
  const { text, lang, lexicon } = report;
  const around = text.slice(Math.max(view.start, at.start - NEAR_CHARS), Math.min(view.end, at.end + NEAR_CHARS));
  const said = new Set(wordsOf(around));
  const scored = lexicon.metrics
    .filter((metric) => isOfPair(metric, actors) && hasUnit(metric, figure.unit) && hasSign(text, metric, view, at))
    .map((metric) => {
      const name = lang === "vi" ? (metric.name.vi ?? metric.name.en) : metric.name.en;
      if (!hasNames(name, said)) return { id: metric.id, share: 0 };
      const words = wordsOf(name);
      const hits = words.filter((word) => said.has(word)).length;
      return { id: metric.id, share: words.length === 0 ? 0 : hits / words.length };
    })
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share);
  const [best, second] = scored;
  return best && (!second || second.share < best.share) ? best.id : undefined;
}
