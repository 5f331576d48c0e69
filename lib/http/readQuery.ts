import { explainFault, type KnownIds, parseFilter } from "@/lib/filters/parseFilter";
import type { Filter } from "@/lib/model/filter";
import { badParameters, type ParameterFault } from "./problem";

/** Reads one parameter of a route; `fault` says what would be right. */
export interface ParameterRule<T> {
  /** the value, or `undefined` if the text is none */
  read: (text: string) => T | undefined;
  /** "a whole number from 1 to 1000" */
  expected: string;
}

/** The parameters that a route reads beside the filter, by name. */
export type ParameterRules = Readonly<Record<string, ParameterRule<unknown>>>;
type Values<R extends ParameterRules> = { [K in keyof R]?: R[K] extends ParameterRule<infer T> ? T : never };

/** A whole number in a range, both ends included. */
export function wholeNumber(least: number, most: number): ParameterRule<number> {
  return {
    expected: `a whole number from ${least} to ${most}`,
    read(text) {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      return value >= least && value <= most ? value : undefined;
    },
  };
}

/** One of a few words. */
export function oneWord<T extends string>(words: readonly T[]): ParameterRule<T> {
  return { expected: words.join(" or "), read: (text) => words.find((word) => word === text) };
}

/** Any text of at most so many characters. */
export function anyText(most: number): ParameterRule<string> {
  return {
    expected: `a text of 1 to ${most} characters`,
    read: (text) => (text !== "" && text.length <= most ? text : undefined),
  };
}

/** Known ids by comma, each once, at most so many; sorted. */
export function knownList(
  known: ReadonlySet<string> | undefined,
  most: number,
  expected: string,
): ParameterRule<string[]> {
  return {
    expected: `${expected} by comma, at most ${most}`,
    read(text) {
      const ids = [...new Set(text.split(","))].sort();
      return ids.length <= most && ids.every((id) => known?.has(id)) ? ids : undefined;
    },
  };
}

const LONGEST_SHOWN = 80;

function readOwn<R extends ParameterRules>(search: URLSearchParams, rules: R, faults: ParameterFault[]): Values<R> {
  const values: Record<string, unknown> = {};
  for (const [field, rule] of Object.entries(rules)) {
    const texts = search.getAll(field);
    if (texts.length === 0) continue;
    const text = texts[0] ?? "";
    const value = rule.read(text);
    const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
    if (texts.length > 1)
      faults.push({ field, value: shown, detail: `"${field}" stands more than once. Right would be: one value.` });
    else if (value === undefined)
      faults.push({
        field,
        value: shown,
        detail: `"${shown}" is not right for "${field}". Right would be: ${rule.expected}.`,
      });
    else values[field] = value;
  }
  return values as Values<R>;
}

/**
 * Read the filter of an address, and the route's own parameters, strictly.
 *
 * @throws HttpProblem 400 naming each field, its value and what would be right
 */
export function readQuery<R extends ParameterRules>(
  search: URLSearchParams,
  known: KnownIds,
  rules: R,
): { filter: Filter; own: Values<R> } {
  const { filter, faults } = parseFilter(search, known, Object.keys(rules));
  const errors: ParameterFault[] = faults.map((fault) => ({
    field: fault.field,
    value: fault.value,
    detail: explainFault(fault),
    ...(fault.suggestion === undefined ? {} : { suggestion: fault.suggestion }),
  }));
  const own = readOwn(search, rules, errors);
  if (errors.length > 0) throw badParameters(errors);
  return { filter, own };
}

/**
 * As `readQuery` for a route that takes no filter: any parameter beside its own is a fault.
 * @throws HttpProblem 400
 */
export function readParameters<R extends ParameterRules>(search: URLSearchParams, rules: R): Values<R> {
  const names = Object.keys(rules);
  const right = names.length ? `Right would be: ${names.join(", ")}.` : "There are none here.";
  const errors: ParameterFault[] = [...new Set(search.keys())]
    .filter((name) => !names.includes(name))
    .map((field) => ({
      field,
      value: search.get(field)?.slice(0, LONGEST_SHOWN) ?? "",
      detail: `there is no parameter "${field.slice(0, LONGEST_SHOWN)}". ${right}`,
    }));
  const own = readOwn(search, rules, errors);
  if (errors.length > 0) throw badParameters(errors);
  return own;
}
