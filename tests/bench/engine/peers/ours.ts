import { isoOf } from "@/lib/model/date";
import type { Filter } from "@/lib/model/filter";
import { binsOf } from "@/lib/query/linked/bins";
import { plainTally, raggedTally, rowTally } from "@/lib/query/linked/countTallies";
import { LinkedCounts } from "@/lib/query/linked/linkedCounts";
import { timeTally } from "@/lib/query/linked/timeTally";
import * as bit from "@/lib/query/match";
import type { Peer } from "../peer";
import { FIRST_YEAR, KINDS, MONTHS, THEMES } from "../vocabulary";

const DAY_MS = 86_400_000;
const firstDayOf = (month: number) => Date.UTC(FIRST_YEAR + Math.floor(month / 12), month % 12, 1) / DAY_MS;

/** The engine of the app, on the app's own columns. */
export const ours: Peer = {
  name: "entente",
  build({ columns }) {
    const { lists } = columns;
    const tallies = {
      pairs: raggedTally(bit.WHO, columns.pairs, lists.pairs.length),
      places: plainTally(0, columns.place, lists.places.length),
      kinds: plainTally(0, columns.kind, lists.kinds.length),
      count: rowTally(0),
      stack: timeTally(bit.TIME, columns, binsOf(columns).month),
    };
    const counts = new LinkedCounts(columns, Object.values(tallies));
    counts.prepare();
    let filter: Filter = {};
    const count = () => {
      counts.ask(filter);
      return {
        pairs: counts.read(tallies.pairs),
        places: counts.read(tallies.places),
        kinds: counts.read(tallies.kinds),
        count: counts.read(tallies.count),
        timeline: counts.read(tallies.stack),
      };
    };
    let last = count();
    return {
      apply(step) {
        const { pair, theme, from, to, ...rest } = filter;
        const kept = { ...(pair ? { pair } : {}), ...(theme ? { theme } : {}), ...(from && to ? { from, to } : {}) };
        if (step.name === "brush")
          filter = {
            ...rest,
            ...kept,
            from: isoOf(firstDayOf(step.value[0])),
            to: isoOf(firstDayOf(step.value[1] + 1) - 1),
          };
        else {
          const list = step.name === "pair" ? lists.pairs : lists.themes;
          const { [step.name]: _, ...others } = kept;
          filter = { ...rest, ...others, ...(step.value === null ? {} : { [step.name]: [list[step.value]!] }) };
        }
        last = count();
      },
      views() {
        const stack = new Uint32Array(MONTHS * THEMES.length);
        const offset = last.timeline.first - FIRST_YEAR * 12;
        for (const row of last.timeline.rows)
          row.counts.forEach((value, i) => {
            stack[(i + offset) * THEMES.length + THEMES.indexOf(row.theme)] = value;
          });
        return { ...last, kinds: last.kinds.slice(0, KINDS.length), stack };
      },
    };
  },
};
