/** One entry of a header such as Accept-Language, with its weight from 0 to 1. */
export interface Preference {
  value: string;
  weight: number;
}

const MOST_ENTRIES = 40;

/**
 * Read "vi-VN, en;q=0.8": the largest weight first, equal ones as they stand. A weight that is no number counts as 0.
 * Values come in lower case.
 */
export function parsePreferences(header: string | null): Preference[] {
  const entries = (header ?? "").split(",", MOST_ENTRIES).flatMap((entry): Preference[] => {
    const [value = "", ...parameters] = entry.split(";").map((part) => part.trim().toLowerCase());
    const q = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    const weight = q === undefined ? 1 : /^(?:0(?:\.\d*)?|1(?:\.0*)?)$/.test(q) ? Number(q) : 0;
    return value === "" ? [] : [{ value, weight }];
  });
  return entries.sort((a, b) => b.weight - a.weight);
}
