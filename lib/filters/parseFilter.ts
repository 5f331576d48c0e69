import { parseDate } from "@/lib/model/date";
import { type Filter, LIST_KEYS, type ListKey } from "@/lib/model/filter";
import { MAX_LIST_VALUES, MAX_PAIRS, MAX_QUERY_CHARS } from "@/lib/model/limits";
import { actorsOfPair, pairId } from "@/lib/model/pair";
import { FORMATS, isOneOf, KINDS, LEVELS, STATUSES } from "@/lib/model/vocabulary";
import { nearestOf } from "./nearest";

/** The ids that the data hold, by the key of the filter that names them. */
export interface KnownIds {
  actor: ReadonlySet<string>;
  theme: ReadonlySet<string>;
  place: ReadonlySet<string>;
  mechanism: ReadonlySet<string>;
  person: ReadonlySet<string>;
  instrument: ReadonlySet<string>;
}

export type FaultCode =
  | "unknown-parameter"
  | "repeated-parameter"
  | "unknown-value"
  | "not-a-pair"
  | "not-a-date"
  | "from-after-to"
  | "too-many"
  | "too-long";

/** One part of an address that could not be read: pages forgive it with a notice, the API refuses it. */
export interface FilterFault {
  field: string;
  value: string;
  code: FaultCode;
  /** the nearest value that is known */
  suggestion?: string;
  /** what would be right, for a reader of the API */
  expected?: string;
}

const FIXED_VALUES: Partial<Record<ListKey, readonly string[]>> = {
  kind: KINDS,
  level: LEVELS,
  format: FORMATS,
  status: STATUSES,
};
const OTHER_KEYS = ["from", "to", "q", "include"];

class Reading {
  readonly faults: FilterFault[] = [];
  constructor(
    private readonly params: URLSearchParams,
    private readonly known: KnownIds,
  ) {}

  fault(field: string, value: string, code: FaultCode, more: { suggestion?: string; expected?: string } = {}): void {
    this.faults.push({ field, value, code, ...more });
  }

  /** The one value of a parameter; a repeated one is a fault and its first value stands. */
  value(key: string): string | undefined {
    const values = this.params.getAll(key);
    if (values.length > 1) this.fault(key, values.join(" & "), "repeated-parameter", { expected: "one list by comma" });
    return values[0]?.trim() || undefined;
  }

  pair(text: string): string | undefined {
    const actors = actorsOfPair(text.toUpperCase());
    if (!actors) {
      this.fault("pair", text, "not-a-pair", { expected: "two actors joined by a hyphen, such as US-VN" });
      return undefined;
    }
    const stranger = actors.find((actor) => !this.known.actor.has(actor));
    if (stranger === undefined) return pairId(...actors);
    this.unknown("pair", text, stranger, [...this.known.actor]);
    return undefined;
  }

  unknown(field: string, value: string, word: string, list: readonly string[]): void {
    const suggestion = nearestOf(word, list);
    this.fault(field, value, "unknown-value", {
      ...(suggestion === undefined ? {} : { suggestion }),
      expected: list.length <= 20 ? list.join(", ") : `an id of /api/reference`,
    });
  }

  entry(key: ListKey, text: string): string | undefined {
    if (key === "pair") return this.pair(text);
    const fixed = FIXED_VALUES[key];
    const wanted = key === "actor" ? text.toUpperCase() : text.toLowerCase();
    if (fixed ? isOneOf(fixed, wanted) : this.ids(key).has(wanted)) return wanted;
    this.unknown(key, text, wanted, fixed ?? [...this.ids(key)]);
    return undefined;
  }

  private ids(key: ListKey): ReadonlySet<string> {
    return key in this.known ? this.known[key as keyof KnownIds] : new Set();
  }

  list(key: ListKey): string[] | undefined {
    const text = this.value(key);
    if (text === undefined) return undefined;
    const parts = [...new Set(text.split(",").map((part) => part.trim()))].filter(Boolean);
    const most = key === "pair" ? MAX_PAIRS : MAX_LIST_VALUES;
    if (parts.length > most) this.fault(key, `${parts.length} values`, "too-many", { expected: `at most ${most}` });
    const values = parts.slice(0, most).flatMap((part) => this.entry(key, part) ?? []);
    return values.length ? [...new Set(values)].sort() : undefined;
  }

  date(key: "from" | "to"): string | undefined {
    const text = this.value(key);
    if (text === undefined || parseDate(text)) return text;
    this.fault(key, text, "not-a-date", { expected: "YYYY, YYYY-MM or YYYY-MM-DD" });
    return undefined;
  }

  words(): string | undefined {
    const text = this.value("q")?.replace(/\s+/g, " ");
    if (text === undefined || text.length <= MAX_QUERY_CHARS) return text;
    this.fault("q", `${text.length} characters`, "too-long", { expected: `at most ${MAX_QUERY_CHARS} characters` });
    return text.slice(0, MAX_QUERY_CHARS).trim();
  }
}

/**
 * Read a filter from the parameters of an address: what can be read is kept, what cannot is named.
 *
 * @param known  the ids that the data hold
 * @param others names of further parameters that the route reads itself
 * @returns      the filter in canonical form (lists sorted, no doubles, pairs in alphabetical order), and the faults
 */
export function parseFilter(
  params: URLSearchParams,
  known: KnownIds,
  others: readonly string[] = [],
): { filter: Filter; faults: FilterFault[] } {
  const reading = new Reading(params, known);
  const names: readonly string[] = [...LIST_KEYS, ...OTHER_KEYS, ...others];
  for (const name of new Set(params.keys())) {
    if (names.includes(name)) continue;
    const suggestion = nearestOf(name, names);
    reading.fault(name, params.get(name) ?? "", "unknown-parameter", suggestion === undefined ? {} : { suggestion });
  }
  const filter: Record<string, unknown> = {};
  for (const key of LIST_KEYS) filter[key] = reading.list(key);
  const from = reading.date("from");
  const to = reading.date("to");
  const [start, end] = [from && parseDate(from), to && parseDate(to)];
  if (start && end && start.first > end.last) {
    reading.fault("from", `${from} to ${to}`, "from-after-to", { expected: "from on or before to" });
  } else Object.assign(filter, { from, to });
  filter.q = reading.words();
  const include = reading.value("include");
  if (include === "umbrella") filter.include = include;
  else if (include !== undefined) reading.unknown("include", include, include, ["umbrella"]);
  return {
    filter: Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)),
    faults: reading.faults,
  };
}

/** One English sentence for the API: field, value, what would be right. */
export function explainFault({ field, value, code, suggestion, expected }: FilterFault): string {
  const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
  const why: Record<FaultCode, string> = {
    "unknown-parameter": `there is no parameter "${field}"`,
    "repeated-parameter": `"${field}" stands more than once`,
    "unknown-value": `"${shown}" is not known for "${field}"`,
    "not-a-pair": `"${shown}" is not a pair`,
    "not-a-date": `"${shown}" is not a date for "${field}"`,
    "from-after-to": `from lies after to: ${shown}`,
    "too-many": `"${field}" has ${shown}`,
    "too-long": `"${field}" has ${shown}`,
  };
  const hints = [suggestion && `did you mean "${suggestion}"?`, expected && `Right would be: ${expected}.`];
  return [`${why[code]}.`, ...hints].filter(Boolean).join(" ");
}
