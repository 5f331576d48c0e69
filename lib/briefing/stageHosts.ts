import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import { actorsOfPair } from "@/lib/model/pair";
import type { EventRecord } from "@/lib/model/record";
import { indexDataset } from "@/lib/query/datasetIndex";

/** Events of one year by whose ground they stood on. */
export interface HostedYear {
  year: number;
  above: number;
  below: number;
}

/** Who hosted, by year; every event of the view counts once, in a year or in one of the rests. */
export interface Hosted {
  /** names of the sides: above the line Viet Nam where it is of the pair, else the first by code */
  above: string;
  below: string;
  /** every year from the first to the last, rising */
  years: readonly HostedYear[];
  totals: { above: number; below: number; elsewhere: number; remote: number; unknown: number };
}

/**
 * Count events by host.
 *
 * @param pair "US-VN"; a text that is no pair has two sides without a name and without an event
 */
export function hostedOf(data: Dataset, events: readonly EventRecord[], pair: string, words: Words): Hosted {
  const [a, b] = actorsOfPair(pair) ?? (["", ""] as const);
  const [above, below] = b === "VN" ? [b, a] : [a, b];
  const { places } = indexDataset(data);
  const totals = { above: 0, below: 0, elsewhere: 0, remote: 0, unknown: 0 };
  const years = new Map<number, HostedYear>();
  for (const event of events) {
    const year = Number(event.start.slice(0, 4));
    const row = years.get(year) ?? { year, above: 0, below: 0 };
    const ground = event.country ?? places.get(event.place ?? "")?.country;
    const key =
      event.format !== "in-person"
        ? "remote"
        : ground === undefined
          ? "unknown"
          : ground === above
            ? "above"
            : ground === below
              ? "below"
              : "elsewhere";
    totals[key]++;
    years.set(year, key === "above" || key === "below" ? { ...row, [key]: row[key] + 1 } : row);
  }
  const found = [...years.keys()];
  const [first, last] = [Math.min(...found), Math.max(...found)];
  return {
    above: words.theActor(above),
    below: words.theActor(below),
    years: found.length
      ? Array.from(
          { length: last - first + 1 },
          (_, i) => years.get(first + i) ?? { year: first + i, above: 0, below: 0 },
        )
      : [],
    totals,
  };
}
