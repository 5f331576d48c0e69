import { COUNTRY_LINES } from "../keywords/countries";

/** Names of all countries, in small letters. */
const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  COUNTRY_LINES.trim()
    .split("\n")
    .flatMap((line) => {
      const [, english = "", , vietnamese = ""] = line.split("|");
      return [...english.split(","), ...vietnamese.split(",")];
    })
    .filter((name) => name !== "")
    .map((name) => name.toLowerCase()),
);

/** States that are cities, too. */
const CITY_STATES = new Set(["singapore", "monaco", "luxembourg", "kuwait", "djibouti", "san marino", "panama"]);
const MOST_WORDS = 4;

/** True if a text begins with the name of a country. */
function startsWithCountry(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}.'’-]+/gu)
      ?.slice(0, MOST_WORDS) ?? [];
  return words.some((_, at) => COUNTRY_NAMES.has(words.slice(0, at + 1).join(" ")));
}

/** "Nam Phi – Botswana họp ủy ban": two countries and a dash between them, no city before a report. */
export const isPair = (head: string, rest: string): boolean =>
  COUNTRY_NAMES.has(head.trim().toLowerCase()) &&
  !CITY_STATES.has(head.trim().toLowerCase()) &&
  startsWithCountry(rest.slice(0, REST_CHARS));
const REST_CHARS = 60;
