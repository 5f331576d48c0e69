import type { ChartDescription, TableRow } from "@/components/charts/chart";
import type { Words } from "@/lib/i18n/words";
import { describePlaces } from "@/lib/insight/map";
import type { MixedCount, Summary } from "@/lib/query/summary";

/** The sentence of the map, and its table: a row per place, most events first, then the events without a place. */
export function describeMap(summary: Summary, words: Words): ChartDescription {
  const { byPlace, unplaced } = summary;
  const themeOf = (lead: string | undefined) => (lead === undefined ? "" : words.theme(lead));
  const rows = byPlace.map(({ place, events, lead }): TableRow => {
    const label = words.labels.places[place];
    return {
      key: place,
      cells: [
        words.place(place),
        label?.country === undefined ? words.t("map.noCountry") : words.actor(label.country),
        words.t(`map.kind.${label?.kind ?? "city"}`),
        events,
        themeOf(lead),
      ],
      select: { place: [place] },
    };
  });
  const reasons: readonly [string, MixedCount, TableRow["select"]][] = [
    ["phone", unplaced.phone, { format: ["phone"] }],
    ["virtual", unplaced.virtual, { format: ["virtual"] }],
    ["unnamed", unplaced.unnamed, undefined],
  ];
  const without = reasons.flatMap(([reason, { events, lead }, select]): TableRow[] =>
    events === 0
      ? []
      : [
          {
            key: `no-place-${reason}`,
            cells: [words.t(`map.noPlaceRow.${reason}`), "", "", events, themeOf(lead)],
            ...(select ? { select } : {}),
          },
        ],
  );
  return {
    sentence: describePlaces(summary, words.labels.themes),
    events: [...byPlace, ...Object.values(unplaced)].reduce((sum, { events }) => sum + events, 0),
    columns: [
      { key: "place", label: words.t("map.column.place") },
      { key: "country", label: words.t("map.column.country") },
      { key: "kind", label: words.t("map.column.kind") },
      { key: "events", label: words.t("map.column.events"), numeric: true },
      { key: "lead", label: words.t("map.column.lead") },
    ],
    rows: [...rows, ...without],
  };
}
