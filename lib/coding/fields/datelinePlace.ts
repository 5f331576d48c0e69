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
  /** true if the report names its country nowhere: enough for "here", not for where an event was */
  isSole?: boolean;
}

/** The city of the dateline, if it has one. */
export function datelinePlace(report: Report): FoundPlace | undefined {
  const head = report.parts.dateline?.head;
  if (!head) return undefined;
  const hit = report.places.find(({ start, end }) => start >= head.start && end <= head.end);
  if (!hit || OF_PAPER.test(report.text.slice(head.start, hit.start))) return undefined;
  const entry = pickEntry(report, hit) ?? capitalAtHome(report, hit.values);
  if (entry) return { entry, span: hit };
  const sole = soleCity(hit.values);
  return sole && { entry: sole, span: hit, isSole: true };
}

/** "Staff Correspondent, Dhaka": the capital of who tells of it, whose country the report need not name. */
const capitalAtHome = (report: Report, values: readonly PlaceEntry[]): PlaceEntry | undefined =>
  values.find(
    ({ name, kind, country }) =>
      kind === "city" && CAPITALS.has(name.toLowerCase()) && country !== undefined && country === homeOf(report),
  );

/** "Báo Lào Cai -": a paper's own name. */
const OF_PAPER = /(?:^|[\s(])(?:báo|bao|đài|tạp chí)\s$/iu;

/** "KUPANG (Antara)": a name that one city has. */
const soleCity = (values: readonly PlaceEntry[]): PlaceEntry | undefined =>
  values.length === 1 && values[0]?.kind === "city" && values[0].name.length >= SHORTEST_NAME ? values[0] : undefined;
const SHORTEST_NAME = 5;

/** "Talks in Hawaii" over a report from Honolulu: a city that is no seat of agencies says where in the region. */
export const isCityOfRegion = (city: PlaceEntry, region: PlaceEntry): boolean =>
  city.kind === "city" &&
  region.kind === "region" &&
  city.country === region.country &&
  !CAPITALS.has(city.name.toLowerCase());
