import type { Filter } from "@/lib/model/filter";
import type { Columns } from "./columns";
import { LinkedSummary } from "./linked/linkedSummary";
import { plainMix } from "./linked/mixTally";
import type { Summary } from "./summary";

const kept = new WeakMap<Columns, LinkedSummary>();

function linkedTo(columns: Columns): LinkedSummary {
  const linked = kept.get(columns) ?? new LinkedSummary(columns);
  kept.set(columns, linked);
  return linked;
}

/** Do ahead what the first clicks on these columns would wait for, a piece a step; for moments in which nobody waits. */
export function prepareSummaries(columns: Columns): Generator<void> {
  return linkedTo(columns).prepare();
}

/**
 * Count the events that a filter selects, for all views at once: the one function behind the page in the
 * browser and `GET /api/summary`.
 *
 * @param columns the data; what was counted of them before is kept beside them
 * @param filter  what is asked; each view is not narrowed by its own key (cross-filter)
 * @param text    1 for each row whose text matches `filter.q`, from `searchEvents`; without it `q` is not looked at
 * @returns       counts of events, by year and by month; the same for the same columns and filter, to the last digit.
 *                Mixes of themes are worked out when they are looked at (`plainSummary` gives plain objects)
 * @throws        RangeError if `from` or `to` is no date
 */
export function summarise(columns: Columns, filter: Filter, text?: Uint8Array): Summary {
  return linkedTo(columns).summary(filter, text);
}

/** A summary as plain objects: what goes from the server to the browser. */
export function plainSummary(summary: Summary): Summary {
  const { unplaced } = summary;
  return {
    ...summary,
    byPair: summary.byPair.map(plainMix),
    byActor: summary.byActor.map(plainMix),
    byPlace: summary.byPlace.map(plainMix),
    unplaced: {
      phone: plainMix(unplaced.phone),
      virtual: plainMix(unplaced.virtual),
      unnamed: plainMix(unplaced.unnamed),
    },
  };
}
