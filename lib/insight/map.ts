import type { Labels } from "@/lib/i18n/labels";
import type { PlaceCount, Summary } from "@/lib/query/summary";
import type { Insight, InsightValue } from "./insight";

/** Families that are the ground of the picture; a place led by another subject is worth a word. */
const GROUND_HUES = ["pol", "oth"];
const NAMED_GROUPS = 2;
/** In the first group and in the second: one line of text. */
const NAMED_PLACES = [2, 1];
/** A place needs this many events to be named, or this share of all where there are few. */
const LEAST_EVENTS = 5;
const LEAST_SHARE = 0.05;

/** Shares that have a plain name, and how far a number may be from it. */
const FRACTIONS = [
  { name: "quarter", share: 1 / 4 },
  { name: "third", share: 1 / 3 },
  { name: "half", share: 1 / 2 },
  { name: "twoThirds", share: 2 / 3 },
] as const;
const TOLERANCE = 0.015;

/** Places led by one theme outside the ground, themes in reading order, places most events first. */
function ledBy(places: readonly PlaceCount[], themes: Labels["themes"]): { theme: string; places: PlaceCount[] }[] {
  const total = places.reduce((sum, { events }) => sum + events, 0);
  const least = Math.min(LEAST_EVENTS, Math.max(1, LEAST_SHARE * total));
  return Object.entries(themes).flatMap(([theme, { hue }]) => {
    if (GROUND_HUES.includes(hue)) return [];
    const led = places.filter(({ lead, events }) => lead === theme && events >= least);
    return led.length > 0 ? [{ theme, places: led }] : [];
  });
}

/**
 * Where events took place: the largest place with its share of the placed events, then the places led by a theme
 * other than political ties. Ties between places go to the order of the summary.
 */
export function describePlaces({ byPlace }: Pick<Summary, "byPlace">, themes: Labels["themes"]): Insight {
  const [largest] = byPlace;
  if (!largest) return { id: "map.say.none", values: {} };
  const total = byPlace.reduce((sum, { events }) => sum + events, 0);
  if (byPlace.length === 1) return { id: "map.say.onePlace", values: { total, place: { place: largest.place } } };
  const share = largest.events / total;
  const fraction = FRACTIONS.find((entry) => Math.abs(entry.share - share) <= TOLERANCE)?.name ?? "other";
  const values = { total, fraction, share: { share }, place: { place: largest.place }, count: largest.events };
  const [first, second] = ledBy(byPlace, themes).slice(0, NAMED_GROUPS);
  const list = (places: readonly PlaceCount[], group: number): InsightValue => ({
    list: places.slice(0, NAMED_PLACES[group]).map(({ place }) => ({ place })),
  });
  if (!first) return { id: "map.say.largest", values };
  const one = { ...values, first: { theme: first.theme }, firstPlaces: list(first.places, 0) };
  if (!second) return { id: "map.say.one", values: one };
  return {
    id: "map.say.two",
    values: { ...one, second: { theme: second.theme }, secondPlaces: list(second.places, 1) },
  };
}
