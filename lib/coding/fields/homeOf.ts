import { CAPITALS } from "../keywords/capitals";
import { AGENCIES } from "../keywords/furniture";
import { PUBLISHER_HOMES } from "../keywords/publisherHomes";
import type { Report } from "../report";
import { letterheadHome } from "./letterheadHome";

/** The country whose agency or ministry tells of an event: that of the publisher, else of the capital in the date line. */
export function homeOf(report: Report): string | undefined {
  const { text, parts, places, sentences } = report;
  const { dateline } = parts;
  if (dateline?.publisher !== undefined) return PUBLISHER_HOMES[dateline.publisher];
  const stamps = parts.stamps.map((stamp) => text.slice(stamp.start, stamp.end));
  const masthead = [...stamps, text.split("\n", 1)[0] ?? ""].flatMap((line) => mastheadHome(line) ?? [])[0];
  if (masthead !== undefined) return masthead;
  const letterhead = letterheadHome(report);
  if (letterhead !== undefined) return letterhead;
  // "Ottawa, Ontario" on a line of its own.
  const front = Math.min(...sentences.map(({ start }) => start));
  const head = dateline?.head ?? { start: 0, end: front };
  const hit = places.find(({ start, end }) => start >= head.start && end <= head.end);
  const cities = (hit?.values ?? []).filter(({ name, kind }) => kind === "city" && CAPITALS.has(name.toLowerCase()));
  // "Colombo" is in Brazil, too.
  const city = cities.find(({ country }) => country !== undefined && isNamed(report, country)) ?? cities[0];
  // Brussels tells for the Union and the alliance as often as for Belgium.
  return city?.name === "Brussels" ? undefined : city?.country;
}

const isNamed = ({ countries }: Report, actor: string): boolean =>
  countries.some(({ values }) => values[0]?.actor === actor);

/** "Vientiane Times, 12 March 2025", "by PIB Delhi". */
function mastheadHome(stamp: string): string | undefined {
  const names = stamp.toLowerCase().split(/,|\||\bby\b|–|-/);
  const publisher = names.map((name) => AGENCIES[name.trim()]).find((known) => known !== undefined);
  return publisher === undefined ? undefined : PUBLISHER_HOMES[publisher];
}

/** True if a report names a country or somebody of it: not every report in Vietnamese is on Viet Nam. */
export const speaksOf = (report: Report, country: string): boolean =>
  isNamed(report, country) || report.people.some(({ actor }) => actor === country);
