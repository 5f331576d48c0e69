import type { PlaceEntry } from "../gazetteer/placeIndex";
import { COUNTRY_OF_STATE } from "../keywords/states";
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

/** Right behind a city: ", bang Tây Úc", ", New South Wales". Bounded. */
export const STATE_BEHIND =
  /^,\s(?:(?:bang|tiểu bang|tỉnh|vùng|the state of|the province of)\s)?(\p{Lu}\p{L}{1,14}(?:\s\p{L}{2,14}){0,2})(?=[,.;)\n]|$|\s(?:on|in|at|vào|ngày|hôm|để|nhằm|and|và)(?!\p{L}))/u;
const STATE_CHARS = 64;

/** The country of the state that a city is said to be in. */
function countryOfState(text: string, end: number): string | undefined {
  const name = STATE_BEHIND.exec(text.slice(end, end + STATE_CHARS))?.[1];
  return name === undefined ? undefined : COUNTRY_OF_STATE.get(name.toLowerCase());
}

/** A city as the country behind it says: "Henderson, Western Australia" is none of that name elsewhere, though no list has it. */
export function inCountryBehind(
  { text, countries }: Report,
  entry: PlaceEntry,
  { start: from, end }: Span,
): PlaceEntry | undefined {
  const state = entry.id === undefined && entry.kind === "city" ? countryOfState(text, end) : undefined;
  if (state !== undefined && entry.country !== state)
    return { name: text.slice(from, end), country: state, kind: "city" };
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
