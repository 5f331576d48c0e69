import type { PlaceEntry } from "../gazetteer/placeIndex";
import type { Report } from "../report";
import type { Span } from "../text/quote";

/** Between a city and its country: ", Western ", ", Sandaun Province, ". Bounded. */
const TO_COUNTRY = /^,\s(?:\p{Lu}[\p{L}-]{1,14}[\s,]{1,2}){0,3}$/u;
const COUNTRY_CHARS = 45;
/** What follows a country that a city is said to be in: nobody of that country. */
const ENDS_THERE = /^(?:[.,;)\n]|$|\s(?:on|at|in|and|to|from|with|today|yesterday|last|this)\b)/u;
/** The same where nothing else can be meant, as in a row of countries. */
const ENDS_FOR_SURE = /^(?:[.;)\n]|$|,?\s(?:on|today|yesterday|last|this)\b)/u;
const ENDS_CHARS = 12;

/** A city as the country behind it says: "Henderson, Western Australia" is none of that name elsewhere, though no list has it. */
export function inCountryBehind(
  { text, countries }: Report,
  entry: PlaceEntry,
  { start: from, end }: Span,
): PlaceEntry | undefined {
  const behind = countries.find(
    ({ start, end: last }) =>
      start > end &&
      start - end < COUNTRY_CHARS &&
      TO_COUNTRY.test(text.slice(end, start)) &&
      ENDS_THERE.test(text.slice(last, last + ENDS_CHARS)),
  );
  const isHere =
    behind === undefined ||
    entry.country === undefined ||
    behind.values.every(({ form, actor }) => form !== "name" || actor === entry.country);
  if (isHere) return entry;
  const [named, ...others] = behind?.values.filter(({ form }) => form === "name") ?? [];
  const isSure = behind && ENDS_FOR_SURE.test(text.slice(behind.end, behind.end + ENDS_CHARS));
  return named && others.length === 0 && isSure && entry.id === undefined && entry.kind === "city"
    ? { name: text.slice(from, end), country: named.actor, kind: "city" }
    : undefined;
}
