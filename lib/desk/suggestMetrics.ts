import type { DraftFigure } from "@/lib/model/draft";
import type { Metric } from "@/lib/model/record";
import { foldText } from "@/lib/model/text";

/** Suggestions for one figure at most. */
const MAX_SUGGESTED = 5;
/** Words that say nothing of what is counted. */
const EMPTY_WORDS = new Set(
  "the and for from with that its which was were cua cho cac mot duoc voi tai den".split(" "),
);
/** How much a word of the metric that is not said counts against it, beside one that is. Half of its words are of the other language. */
const UNSAID = 0.25;
/** Letters of the shortest word that counts. */
const MIN_LETTERS = 2;

function wordsOf(texts: readonly (string | undefined)[]): Set<string> {
  const words = texts.flatMap((text) => foldText(text ?? "").split(/[^\p{L}\p{N}]+/u));
  return new Set(words.filter((word) => word.length >= MIN_LETTERS && !EMPTY_WORDS.has(word)));
}

/** True if the metric is of this unit: the same currency, or a word of what is counted in common. */
function isSameUnit({ unit }: Metric, figure: DraftFigure): boolean {
  if (unit.currency !== undefined || /^[A-Z]{3}$/.test(figure.unit)) return unit.currency === figure.unit;
  const ours = wordsOf([unit.one?.en, unit.one?.vi, unit.other?.en, unit.other?.vi]);
  if (figure.unit === "%") return unit.other?.en === "%" || unit.one?.en === "%";
  return [...wordsOf([figure.unit])].some((word) => ours.has(word) || ours.has(`${word}s`));
}

/**
 * Metrics that a figure may state, the likeliest first, for a person to choose from: of the draft's own sides and unit, with
 * words in common with what stands around the figure. Nothing is chosen by it.
 *
 * @param actors of the draft
 * @returns      ids, at most five; none where nothing speaks for one
 */
export function suggestMetrics(
  figure: DraftFigure,
  actors: readonly string[],
  metrics: readonly Metric[],
): readonly string[] {
  const sides = [...new Set(actors)].map((actor) => actor.toLowerCase());
  const around = wordsOf([
    figure.unit,
    figure.counts,
    ...figure.quotes.flatMap(({ prefix, exact, suffix }) => [prefix, exact, suffix]),
  ]);
  const ours = metrics.filter((metric) => {
    const [first = "", second = ""] = metric.id.split("-");
    return sides.includes(first) && sides.includes(second) && isSameUnit(metric, figure);
  });
  const named = ours.map((metric) => ({
    id: metric.id,
    own: wordsOf([metric.name.en, metric.name.vi, metric.counts.en, metric.counts.vi]),
  }));
  // A word that all of them have tells none from the others.
  const weightOf = (word: string) => Math.log((ours.length + 1) / named.filter(({ own }) => own.has(word)).length);
  const sumOf = (words: readonly string[]) => words.reduce((sum, word) => sum + weightOf(word), 0);
  return named
    .map(({ id, own }) => {
      const shared = sumOf([...own].filter((word) => around.has(word)));
      return { id, shared, score: shared - UNSAID * sumOf([...own].filter((word) => !around.has(word))) };
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MAX_SUGGESTED)
    .map(({ id }) => id);
}
