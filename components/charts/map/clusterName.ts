import type { Words } from "@/lib/i18n/words";
import type { Cluster } from "./clusterPlaces";

/** A bubble of more places than this, with most of a country's events, is named after the country. */
const COUNTRY_FROM = 8;
const SECOND_NAME_THEME = "war-legacy";

/**
 * The country that a bubble stands for, if it holds over eight places and most of what happened there.
 * @param byCountry events of each country, by code
 * @param events    of a place, by its id
 */
export function countryOf(
  cluster: Cluster,
  words: Words,
  byCountry: ReadonlyMap<string, number>,
  events: (p: string) => number,
) {
  if (cluster.places.length <= COUNTRY_FROM) return undefined;
  const country = words.labels.places[cluster.leader]?.country;
  if (country === undefined) return undefined;
  const own = cluster.places.filter((place) => words.labels.places[place]?.country === country);
  const inside = own.reduce((sum, place) => sum + events(place), 0);
  return inside * 2 > (byCountry.get(country) ?? 0)
    ? { country, others: cluster.places.length - own.length }
    : undefined;
}

/**
 * What a bubble is called, and how many places it holds beside those that the name names.
 * @param leadOf leading theme of a place, by its id
 */
export function nameOf(
  cluster: Cluster,
  words: Words,
  country: ReturnType<typeof countryOf>,
  leadOf: (p: string) => string | undefined,
) {
  if (country) {
    const name = words.actor(country.country);
    return { name: country.others > 0 ? words.t("map.nearby", { name }) : name, more: 0 };
  }
  const [, second] = cluster.places;
  const isNamed = second !== undefined && leadOf(second) === SECOND_NAME_THEME;
  const named = isNamed ? [cluster.leader, second] : [cluster.leader];
  return { name: named.map(words.place).join(", "), more: cluster.places.length - named.length };
}
