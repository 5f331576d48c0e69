import type { PlaceEntry } from "../gazetteer/placeIndex";
import { CAPITALS } from "../keywords/capitals";
import type { Report } from "../report";
import type { Span } from "../text/quote";
import { homeOf } from "./homeOf";
import { pickEntry } from "./pickEntry";

/** A place and the words that name it. */
export interface FoundPlace {
  entry: PlaceEntry;
  span: Span;
}

/** The city of the dateline, if it has one. */
export function datelinePlace(report: Report): FoundPlace | undefined {
  const head = report.parts.dateline?.head;
  if (!head) return undefined;
  const hit = report.places.find(({ start, end }) => start >= head.start && end <= head.end);
  const entry = hit && (pickEntry(report, hit) ?? capitalAtHome(report, hit.values));
  return hit && entry ? { entry, span: hit } : undefined;
}

/** "Staff Correspondent, Dhaka": the capital of who tells of it, whose country the report need not name. */
const capitalAtHome = (report: Report, values: readonly PlaceEntry[]): PlaceEntry | undefined =>
  values.find(
    ({ name, kind, country }) =>
      kind === "city" && CAPITALS.has(name.toLowerCase()) && country !== undefined && country === homeOf(report),
  );

/** "Talks in Hawaii" over a report from Honolulu: a city that is no seat of agencies says where in the region. */
export const isCityOfRegion = (city: PlaceEntry, region: PlaceEntry): boolean =>
  city.kind === "city" &&
  region.kind === "region" &&
  city.country === region.country &&
  !CAPITALS.has(city.name.toLowerCase());
