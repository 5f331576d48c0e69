import { type BenchStep, filterAfter, openFiveViews } from "@/lib/bench/fiveViews";
import { FIRST_YEAR, KINDS, MONTHS, THEMES } from "@/lib/bench/vocabulary";
import type { Filter } from "@/lib/model/filter";
import type { Peer } from "../peer";

/** The engine of the app, on the app's own columns. */
export const ours: Peer = {
  name: "entente",
  build({ columns }) {
    const { lists } = columns;
    const { count, prepare } = openFiveViews(columns);
    let filter: Filter = {};
    let last = count(filter);
    // What a page does after its first picture.
    for (const _ of prepare());
    return {
      apply(step) {
        const named: BenchStep =
          step.name === "brush"
            ? step
            : {
                name: step.name,
                value: step.value === null ? null : (step.name === "pair" ? lists.pairs : lists.themes)[step.value]!,
              };
        filter = filterAfter(filter, named);
        last = count(filter);
      },
      views() {
        const stack = new Uint32Array(MONTHS * THEMES.length);
        const offset = last.months.first - FIRST_YEAR * 12;
        for (const row of last.months.rows)
          row.counts.forEach((value, i) => {
            stack[(i + offset) * THEMES.length + THEMES.indexOf(row.theme)] = value;
          });
        return { ...last, kinds: last.kinds.slice(0, KINDS.length), stack };
      },
    };
  },
};
