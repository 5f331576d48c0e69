import type { InstrumentsBoard } from "@/lib/dossiers/instruments";
import type { Insight } from "./insight";

/**
 * The instrument that most events invoke, with its first and last; where several are invoked equally often, how many
 * they are and the number of events.
 */
export function describeInstruments({ rows }: Pick<InstrumentsBoard, "rows">): Insight {
  const [top, next] = rows;
  if (!top) return { id: "instruments.say.none", values: {} };
  const values = {
    name: top.short,
    count: top.events,
    first: top.first.date,
    last: top.last.date,
    others: rows.length - 1,
  };
  if (next?.events === top.events)
    return {
      id: "instruments.say.even",
      values: { count: top.events, ties: rows.filter(({ events }) => events === top.events).length },
    };
  return { id: top.events === 1 ? "instruments.say.once" : "instruments.say.most", values };
}
