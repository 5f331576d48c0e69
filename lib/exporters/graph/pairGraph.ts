import { serializeFilter } from "@/lib/filters/serializeFilter";
import { spanOf } from "@/lib/model/date";
import { actorsOfPair, pairsAmong } from "@/lib/model/pair";
import type { Actor } from "@/lib/model/record";
import type { ExportInput } from "../exporter";

/** An actor with the number of events that it shares with another actor of the graph. */
export interface GraphNode {
  actor: Actor;
  events: number;
}

/** What two actors do in one theme. */
export interface GraphEdge {
  /** "US-VN:war-legacy" */
  id: string;
  source: string;
  target: string;
  /** id of a theme of the upper level; "" for events without one */
  theme: string;
  /** its label, English */
  label: string;
  events: number;
  /** EDTF, as the first and the last event by first day have it */
  first: string;
  last: string;
  /** days on which there were events, each from first to last (included), since 1970-01-01; none overlaps another */
  spells: readonly (readonly [number, number])[];
  /** query that selects its events */
  select: string;
}

/** Join spells that share a day. */
function joinSpells(spells: readonly (readonly [number, number])[]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [first, last] of [...spells].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const before = joined.at(-1);
    if (before && first <= before[1]) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

/**
 * The network of the events that a filter selects: one edge for each pair and theme (a subtheme counts for its theme),
 * so that an event of two themes stands in two edges. Where the filter asks who, only the pairs that it asks for.
 *
 * @returns nodes by code, edges by pair, then in the reading order of the themes
 */
export function pairGraph({ data, events, filter }: ExportInput): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const upper = new Map(data.themes.map(({ id, parent }) => [id, parent ?? id]));
  const labels = new Map(data.themes.map(({ id, label }) => [id, label.en]));
  const order = new Map(data.themes.map(({ id }, i) => [id, i]));
  const isAsked = (pair: string) =>
    !(filter.pair?.length || filter.actor?.length) ||
    filter.pair?.includes(pair) === true ||
    actorsOfPair(pair)?.some((actor) => filter.actor?.includes(actor)) === true;
  const { pair: _pair, actor: _actor, theme: _theme, ...rest } = filter;

  const counts = new Map<string, number>();
  const rows = new Map<string, Omit<GraphEdge, "spells"> & { days: [number, number][] }>();
  // in the order of the store, by first day: the first event of an edge is its first, the last its last
  for (const event of events) {
    const pairs = pairsAmong(event.participants.map(({ actor }) => actor)).filter(isAsked);
    const themes = new Set(event.themes.map((theme) => upper.get(theme) ?? theme));
    if (themes.size === 0) themes.add("");
    const days: [number, number] = [spanOf(event.start).first, spanOf(event.end ?? event.start).last];
    for (const actor of new Set(pairs.flatMap((pair) => actorsOfPair(pair) ?? [])))
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
    for (const pair of pairs)
      for (const theme of themes) {
        const id = `${pair}:${theme || "none"}`;
        const known = rows.get(id);
        const [source = "", target = ""] = actorsOfPair(pair) ?? [];
        if (known) {
          known.events += 1;
          known.last = event.start;
          known.days.push(days);
        } else
          rows.set(id, {
            id,
            source,
            target,
            theme,
            label: labels.get(theme) ?? theme,
            events: 1,
            first: event.start,
            last: event.start,
            days: [days],
            select: serializeFilter({ ...rest, pair: [pair], ...(theme ? { theme: [theme] } : {}) }),
          });
      }
  }
  const place = ({ theme }: { theme: string }) => order.get(theme) ?? order.size;
  const edges = [...rows.values()]
    .sort((a, b) =>
      a.source !== b.source
        ? a.source < b.source
          ? -1
          : 1
        : a.target !== b.target
          ? a.target < b.target
            ? -1
            : 1
          : place(a) - place(b),
    )
    .map(({ days, ...row }) => ({ ...row, spells: joinSpells(days) }));
  const nodes = data.actors.flatMap((actor) => {
    const shared = counts.get(actor.id);
    return shared === undefined ? [] : { actor, events: shared };
  });
  return { nodes, edges };
}

/** What the file says of its numbers. */
export const GRAPH_RULE =
  "Nodes are actors; an edge is a pair in one theme, and its weight the number of events. An event of several themes stands in each of them, an event of three actors in each of its three pairs, so weights do not add up to events.";
