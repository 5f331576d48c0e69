/** A pair: two actors in alphabetical order, joined by a hyphen (`CN-VN`). */
export type PairId = string;

/** The pair of two different actors, in any order given. */
export function pairId(a: string, b: string): PairId {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

/** The two actors of a pair, in alphabetical order; `undefined` if the text is no pair of two different actors. */
export function actorsOfPair(pair: string): readonly [string, string] | undefined {
  const match = /^([A-Z]{2,6})-([A-Z]{2,6})$/.exec(pair);
  if (!match?.[1] || !match[2] || match[1] === match[2]) return undefined;
  return match[1] < match[2] ? [match[1], match[2]] : [match[2], match[1]];
}

/** All pairs among the actors of one event, alphabetical: three actors make three pairs. */
export function pairsAmong(actors: readonly string[]): PairId[] {
  const sorted = [...new Set(actors)].sort();
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => pairId(a, b)));
}
