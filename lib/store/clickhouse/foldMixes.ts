import type { MixedCount, ThemeCount } from "@/lib/query/summary";

/** Events of one mark, and of each theme among them. */
class Mix {
  events = 0;
  readonly themes: Uint32Array;
  constructor(width: number) {
    this.themes = new Uint32Array(width);
  }
}

function themesOf(tops: bigint): number[] {
  const themes: number[] = [];
  for (let rest = tops, i = 0; rest > 0n; rest >>= 1n, i++) if (rest & 1n) themes.push(i);
  return themes;
}

function plain({ events, themes }: Mix, ids: readonly string[]): MixedCount {
  const mix: ThemeCount[] = ids
    .map((theme, i) => ({ theme, events: themes[i] ?? 0 }))
    .filter((count) => count.events > 0)
    .sort((a, b) => b.events - a.events);
  return { events, themes: mix, ...(mix[0] ? { lead: mix[0].theme } : {}) };
}

/**
 * Put counts by mark and themes together to one mix a mark.
 *
 * @param rows mark, its themes as bits in reading order, events
 * @param ids  the themes that are no subthemes, in reading order
 * @returns    a mix for each mark with an event
 */
export function foldMixes(
  rows: Iterable<readonly [mark: string, tops: bigint, events: number]>,
  ids: readonly string[],
): ReadonlyMap<string, MixedCount> {
  const mixes = new Map<string, Mix>();
  const known = new Map<bigint, number[]>();
  for (const [mark, tops, events] of rows) {
    const mix = mixes.get(mark) ?? new Mix(ids.length);
    mixes.set(mark, mix);
    mix.events += events;
    const themes = known.get(tops) ?? themesOf(tops);
    known.set(tops, themes);
    for (const theme of themes) mix.themes[theme] = (mix.themes[theme] ?? 0) + events;
  }
  return new Map([...mixes].map(([mark, mix]) => [mark, plain(mix, ids)]));
}

const byId = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Mixes as rows, most events first, ties by id. */
export function rankMixes(mixes: ReadonlyMap<string, MixedCount>): [id: string, mix: MixedCount][] {
  return [...mixes].sort(([a, left], [b, right]) => right.events - left.events || byId(a, b));
}
