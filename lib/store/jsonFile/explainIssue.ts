import type { z } from "zod";
import { nearestOf } from "@/lib/filters/nearest";

const LONGEST_SHOWN = 60;
const TYPE_WORDS: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  array: "a list",
  object: "an object in braces",
  record: "an object in braces",
  tuple: "a list",
  boolean: "true or false",
};

/** The value as JSON, cut where it is long. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** `; did you mean "x"?`, or nothing. */
export function hint(word: string, list: readonly string[]): string {
  const near = nearestOf(word, list);
  return near === undefined ? "" : `; did you mean "${near}"?`;
}

/** participants[1].office.en */
function formatPath(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i ? "." : ""}${String(key)}`)).join("");
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = record;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function listOf(values: readonly unknown[]): string {
  return values.map(String).join(", ");
}

/**
 * Say in plain words what the schema found: the field, its value, what would be right.
 *
 * @param issue  one issue of Zod
 * @param record the row as it stands in the file
 * @param keys   the keys that a row may have, to guess at a mistyped one
 */
export function explainIssue(issue: z.core.$ZodIssue, record: unknown, keys: readonly string[]): string[] {
  const field = formatPath(issue.path);
  const value = valueAt(record, issue.path);
  const named = field ? `${field} ${show(value)}` : `the record ${show(value)}`;
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const inside = field ? ` in ${field}` : "";
        return `unknown key "${key}"${inside}${field ? "" : hint(key, keys)}`;
      });
    case "invalid_type": {
      const wanted = TYPE_WORDS[issue.expected] ?? issue.expected;
      return [
        value === undefined && field ? `${field} is missing; it must be ${wanted}` : `${named} must be ${wanted}`,
      ];
    }
    case "invalid_value": {
      const known = issue.values.map(String);
      if (value === undefined) return [`${field} is missing; it must be one of ${listOf(known)}`];
      const guess = typeof value === "string" ? hint(value, known) : "";
      return [`${named} must be ${known.length > 1 ? "one of " : ""}${listOf(known)}${guess}`];
    }
    case "too_big":
      return [
        issue.origin === "string"
          ? `${field} is longer than ${issue.maximum} characters`
          : `${named} must be at most ${issue.maximum}`,
      ];
    case "too_small":
      if (issue.origin === "string") return [`${field} is empty`];
      if (issue.origin === "array") return [`${field} must have at least ${issue.minimum} entries`];
      return [`${named} must be ${issue.inclusive === false ? "greater than" : "at least"} ${issue.minimum}`];
    case "invalid_format":
      return [`${named} ${issue.message.startsWith("must ") ? issue.message : "has not the right form"}`];
    default:
      // the schema's own messages begin with the value: "2025-13-01" is not a date ...
      return [`${field} ${issue.message}`.trim()];
  }
}
