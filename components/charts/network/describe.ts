import type { Words } from "@/lib/i18n/words";
import { countTies, describeTies, rankPairs } from "@/lib/insight/network";
import type { Filter } from "@/lib/model/filter";
import type { Summary } from "@/lib/query/summary";
import type { ChartDescription } from "../chart";
import type { NetworkOptions } from "./layout";

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
    events: summary.totalWithoutWho,
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
