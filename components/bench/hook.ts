import type { BenchStep, FiveViews } from "@/lib/bench/fiveViews";
import { THEMES } from "@/lib/bench/vocabulary";

/** What the measuring script asks of a page. */
export interface BenchHook {
  /** ms from navigation to the first complete picture */
  ready: number;
  /** Apply a filter. @returns ms until the page's own update is done, and until the next frame is painted */
  step(name: BenchStep["name"], value: BenchStep["value"]): Promise<{ work: number; frame: number }>;
  prepare(): Promise<number>;
  idle(): Promise<number>;
  digest(): string;
}

declare global {
  interface Window {
    bench?: BenchHook | { error: string };
  }
}

const TOP = 20;

export const painted = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** ms from navigation to the server's picture on the screen. */
export const pictureMs = () => performance.getEntriesByName("bench-picture")[0]?.startTime;

const top = (counts: Uint32Array) =>
  [...counts]
    .sort((a, b) => b - a)
    .slice(0, TOP)
    .filter(Boolean);

/** The numbers shown, without the order of ties. */
export function digestOf({ count, kinds, pairs, places, months }: FiveViews): string {
  const sums = new Map(months.rows.map(({ theme, counts }) => [theme, counts.reduce((sum, one) => sum + one, 0)]));
  return JSON.stringify({
    count,
    kinds: top(kinds),
    pairs: top(pairs),
    places: top(places),
    themes: THEMES.map((theme) => sums.get(theme) ?? 0),
  });
}

/**
 * The hook of a page.
 * @param apply  shows a step, done when it returns
 * @param views  what is shown now
 */
export function makeHook(ready: number, apply: (step: BenchStep) => void, views: () => FiveViews): BenchHook {
  return {
    ready,
    async step(name, value) {
      const started = performance.now();
      // The script sends what belongs together.
      apply({ name, value } as BenchStep);
      const work = performance.now() - started;
      await painted();
      return { work, frame: performance.now() - started };
    },
    prepare: async () => 0,
    async idle() {
      const started = performance.now();
      await painted();
      return performance.now() - started;
    },
    digest: () => digestOf(views()),
  };
}
