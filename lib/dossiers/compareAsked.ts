import { nearestOf } from "@/lib/filters/nearest";
import { type FilterFault, type KnownIds, parseFilter } from "@/lib/filters/parseFilter";
import type { Filter } from "@/lib/model/filter";

export const MEASURES = ["share", "count"] as const;
export type Measure = (typeof MEASURES)[number];

/** Themes that are compared over time where the reader chose no others. */
export const COMPARED_THEMES: readonly [string, string] = ["war-legacy", "maritime"];

/** What an address of the comparison asks for: all that its links carry. */
export interface CompareAsked {
  /** pairs, their actors in alphabetical order */
  left: string;
  right: string;
  /** themes or subthemes, the first in the upper row */
  themes: readonly [string, string];
  measure: Measure;
  from?: string;
  to?: string;
}

export interface CompareReading {
  asked: CompareAsked;
  /** parts of the address that could not be read; a fault of a pair has the field `left` or `right` */
  faults: readonly FilterFault[];
  /** true if the address names no pair at all, so that the two with most events are shown */
  isDefault: boolean;
}

const NAMES = ["left", "right", "themes", "measure", "from", "to"];

/**
 * Read the address of the comparison. What cannot be read is named, and its default stands in its place.
 *
 * @param ranked pairs with events, most first: the first two that are free are the defaults. With fewer than two
 *               both sides may be the same pair
 */
export function readCompare(params: URLSearchParams, known: KnownIds, ranked: readonly string[]): CompareReading {
  const faults: FilterFault[] = [];
  for (const name of new Set(params.keys())) {
    const all = params.getAll(name);
    if (!NAMES.includes(name)) {
      const suggestion = nearestOf(name, NAMES);
      faults.push({
        field: name,
        value: all[0] ?? "",
        code: "unknown-parameter",
        ...(suggestion ? { suggestion } : {}),
      });
    } else if (all.length > 1) faults.push({ field: name, value: all.join(" & "), code: "repeated-parameter" });
  }
  const one = (name: string) => params.get(name)?.trim() ?? "";
  const readPair = (field: "left" | "right") => {
    const text = one(field).replaceAll(",", " ");
    if (!text) return undefined;
    const read = parseFilter(new URLSearchParams({ pair: text }), known);
    faults.push(...read.faults.map((fault) => ({ ...fault, field })));
    return read.filter.pair?.[0];
  };
  const [left, right] = [readPair("left"), readPair("right")];
  const free = ranked.filter((pair) => pair !== left && pair !== right);
  const first = left ?? free.shift() ?? right ?? "US-VN";
  const time = readTime(one("from"), one("to"), known, faults);
  return {
    asked: {
      left: first,
      right: right ?? free.shift() ?? first,
      themes: readThemes(one("themes"), known, faults),
      measure: readMeasure(one("measure"), faults),
      ...time,
    },
    faults,
    isDefault: !one("left") && !one("right"),
  };
}

function readTime(from: string, to: string, known: KnownIds, faults: FilterFault[]): Pick<Filter, "from" | "to"> {
  const read = parseFilter(new URLSearchParams({ ...(from ? { from } : {}), ...(to ? { to } : {}) }), known);
  faults.push(...read.faults);
  const { from: start, to: end } = read.filter;
  return { ...(start ? { from: start } : {}), ...(end ? { to: end } : {}) };
}

function readMeasure(text: string, faults: FilterFault[]): Measure {
  const wanted = MEASURES.find((measure) => measure === text.toLowerCase());
  if (text && !wanted) faults.push({ field: "measure", value: text, code: "unknown-value" });
  return wanted ?? "share";
}

/** Two themes; a missing or unknown one is replaced by the first default that is free. */
function readThemes(text: string, known: KnownIds, faults: FilterFault[]): readonly [string, string] {
  const parts = [...new Set(text.split(",").map((part) => part.trim().toLowerCase()))].filter(Boolean);
  const good = parts.filter((part) => known.theme.has(part));
  for (const value of parts.filter((part) => !known.theme.has(part)))
    faults.push({ field: "themes", value, code: "unknown-value" });
  if (good.length > 2) faults.push({ field: "themes", value: text, code: "too-many" });
  const [first, second] = [...good.slice(0, 2), ...COMPARED_THEMES.filter((theme) => !good.includes(theme))];
  return [first!, second!];
}

/** The address of a comparison, without the host: all that was asked, defaults of theme and measure left out. */
export function compareAddress(locale: string, { left, right, themes, measure, from, to }: CompareAsked): string {
  const parts = [`left=${left}`, `right=${right}`];
  if (themes.join() !== COMPARED_THEMES.join()) parts.push(`themes=${themes.map(encodeURIComponent).join(",")}`);
  if (measure !== "share") parts.push(`measure=${measure}`);
  if (from) parts.push(`from=${encodeURIComponent(from)}`);
  if (to) parts.push(`to=${encodeURIComponent(to)}`);
  return `/${locale}/compare?${parts.join("&")}`;
}
