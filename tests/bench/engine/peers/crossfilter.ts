import crossfilter from "crossfilter2";
import { KINDS, MONTHS, THEMES } from "@/lib/bench/vocabulary";
import type { Peer } from "../peer";

/** crossfilter2, its records row numbers, its accessors typed arrays: the leanest form that it has. */
export const crossfilter2: Peer = {
  name: "crossfilter2",
  build({ month, pair, place, kind, themes, size, columns }) {
    const lists: number[][] = [];
    const themesOf = (mask: number) => {
      lists[mask] ??= THEMES.flatMap((_, theme) => ((mask >> theme) & 1 ? [theme] : []));
      return lists[mask];
    };
    const filter = crossfilter(Array.from({ length: size }, (_, i) => i));
    const byMonth = filter.dimension((i) => month[i]!);
    const byPair = filter.dimension((i) => pair[i]!);
    const byTheme = filter.dimension((i) => themesOf(themes[i]!), true);
    const byPlace = filter.dimension((i) => place[i]!);
    const byKind = filter.dimension((i) => kind[i]!);
    const step = (sign: 1 | -1) => (sums: Uint32Array, i: number) => {
      for (const theme of themesOf(themes[i]!)) sums[theme]! += sign;
      return sums;
    };
    const stack = byMonth.group<number, Uint32Array>().reduce(step(1), step(-1), () => new Uint32Array(THEMES.length));
    const groups = { pairs: byPair.group(), places: byPlace.group(), kinds: byKind.group() };
    const all = filter.groupAll();
    const countsOf = (rows: readonly { key: unknown; value: unknown }[], length: number) => {
      const counts = new Uint32Array(length);
      for (const { key, value } of rows) counts[Number(key)] = Number(value);
      return counts;
    };
    return {
      apply(step) {
        if (step.name === "brush") byMonth.filterRange([step.value[0], step.value[1] + 1]);
        else {
          const dimension = step.name === "pair" ? byPair : byTheme;
          if (step.value === null) dimension.filterAll();
          else dimension.filterExact(step.value as never);
        }
        groups.pairs.top(20);
        groups.places.top(20);
        groups.kinds.all();
        stack.all();
        all.value();
      },
      views() {
        const months = new Uint32Array(MONTHS * THEMES.length);
        for (const { key, value } of stack.all()) months.set(value, Number(key) * THEMES.length);
        return {
          count: Number(all.value()),
          pairs: countsOf(groups.pairs.all(), columns.lists.pairs.length),
          places: countsOf(groups.places.all(), columns.lists.places.length),
          kinds: countsOf(groups.kinds.all(), KINDS.length),
          stack: months,
        };
      },
    };
  },
};
