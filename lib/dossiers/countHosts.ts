import type { Dataset } from "@/lib/model/dataset";
import { actorsOfPair } from "@/lib/model/pair";
import type { EventRecord } from "@/lib/model/record";
import { indexDataset } from "@/lib/query/datasetIndex";

/** Events of one year by whose ground they stood on. */
export interface HostYear {
  year: number;
  /** in the country of the side drawn above, and below */
  above: number;
  below: number;
}

/** Events by whose ground they stood on. */
export interface HostCounts {
  /** drawn above: Viet Nam where it is of the pair, else the first by code */
  above: string;
  below: string;
  /** every year from the first to the last event, rising */
  years: readonly HostYear[];
  /** elsewhere: a third country; remote: by phone or online; unknown: at sea, or no country named */
  totals: { above: number; below: number; elsewhere: number; remote: number; unknown: number };
}

/** The country whose ground an event stood on; `undefined` by phone, online, at sea and where none is named. */
export function groundOf(event: EventRecord, data: Dataset): string | undefined {
  if (event.format !== "in-person") return undefined;
  return event.country ?? indexDataset(data).places.get(event.place ?? "")?.country;
}

/**
 * Count events by host: each once, in a year or in one of the rests.
 *
 * @param pair "US-VN"; a text that is no pair has two sides without a name and without an event
 * @returns    a date known by year or month counts in its year
 */
export function countHosts(data: Dataset, events: readonly EventRecord[], pair: string): HostCounts {
  const [a, b] = actorsOfPair(pair) ?? (["", ""] as const);
  const [above, below] = b === "VN" ? [b, a] : [a, b];
  const totals = { above: 0, below: 0, elsewhere: 0, remote: 0, unknown: 0 };
  const years = new Map<number, HostYear>();
  const placeOf = (event: EventRecord): keyof typeof totals => {
    if (event.format !== "in-person") return "remote";
    const ground = groundOf(event, data);
    if (ground === undefined) return "unknown";
    return ground === above ? "above" : ground === below ? "below" : "elsewhere";
  };
  for (const event of events) {
    const year = Number(event.start.slice(0, 4));
    const row = years.get(year) ?? { year, above: 0, below: 0 };
    const place = placeOf(event);
    totals[place]++;
    years.set(year, place === "above" || place === "below" ? { ...row, [place]: row[place] + 1 } : row);
  }
  const found = [...years.keys()];
  const first = Math.min(...found);
  return {
    above,
    below,
    years: found.length
      ? Array.from(
          { length: Math.max(...found) - first + 1 },
          (_, i) => years.get(first + i) ?? { year: first + i, above: 0, below: 0 },
        )
      : [],
    totals,
  };
}
