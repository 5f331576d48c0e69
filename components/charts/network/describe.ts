import type { Words } from "@/lib/i18n/words";
import { countTies, describeTies, rankPairs } from "@/lib/insight/network";
import type { Filter } from "@/lib/model/filter";
import type { Summary } from "@/lib/query/summary";
import type { ChartDescription } from "../chart";
import type { NetworkOptions } from "./layout";

/**
 * Events behind the picture, which the filter's own pairs and actors do not narrow. Where they are set, the
 * number is worked out from events by actor (A) and by pair (P): an event of two actors adds 2 and 1, one of
 * three adds 3 and 3, so there are (2A - P) / 3. Larger meetings make it an estimate from below.
 */
function countEvents({ byActor, byPair, total }: Summary, filter: Filter): number {
  if (!filter.pair && !filter.actor) return total;
  const actors = byActor.reduce((sum, { events }) => sum + events, 0);
  return Math.max(total, Math.round((2 * actors - countTies(byPair)) / 3));
}

/** The network in words: its sentence, and a row for each pair, most events first. */
export function describeNetwork(
  summary: Summary,
  words: Words,
  filter: Filter,
  { centre }: NetworkOptions,
): ChartDescription {
  const ties = countTies(summary.byPair);
  return {
    sentence: describeTies(summary, filter, centre),
    events: countEvents(summary, filter),
    columns: [
      { key: "pair", label: words.t("network.column.pair") },
      { key: "events", label: words.t("network.column.events"), numeric: true },
      { key: "lead", label: words.t("network.column.lead") },
      { key: "share", label: words.t("network.column.share"), numeric: true },
    ],
    rows: rankPairs(summary.byPair).map(({ pair, events, lead }) => ({
      key: pair,
      cells: [
        words.pair(pair),
        events,
        lead === undefined ? words.t("network.noTheme") : words.theme(lead),
        words.percent(events / ties),
      ],
      select: { pair: [pair] },
    })),
  };
}
