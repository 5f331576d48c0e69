/** Words behind a comma that say where a place is, and are no second place. */
const REGIONS = new Set([
  "West Indies",
  "D.F.",
  "D. F.",
  "Nova Scotia",
  "Ontario",
  "Quebec",
  "Alberta",
  "British Columbia",
  "New Brunswick",
  "Newfoundland",
  "Northern Ireland",
  "Scotland",
  "Wales",
  "England",
  "Canal Zone",
  "Azores",
  "Sicily",
  "Bermuda",
  "Jamaica",
]);

/**
 * The places of a `locale`: "Hanoi, Ho Chi Minh City" is two, "Martinique, West Indies" one; what stands in brackets
 * ("Mumbai (Bombay)") is left out. Empty for an empty locale.
 */
export function splitLocale(text: string): string[] {
  const places: string[] = [];
  for (const part of text.split(",").map((piece) =>
    piece
      .replace(/\([^)]*\)?/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  )) {
    const last = places.at(-1);
    if (last !== undefined && REGIONS.has(part)) places[places.length - 1] = `${last}, ${part}`;
    else if (part !== "" && !places.includes(part)) places.push(part);
  }
  return places;
}

/** The name by which lists know a place: "Mexico, D.F." is Mexico City, "Martinique, West Indies" Martinique. */
export function plainPlace(name: string): string {
  return /^Mexico, D\. ?F\.$/.test(name) ? "Mexico City" : name;
}
