import { CAPITALS } from "../keywords/capitals";
import { PUBLISHER_HOMES } from "../keywords/publisherHomes";
import type { Report } from "../report";

/** The country whose agency or ministry tells of an event: that of the publisher, else of the capital in the date line. */
export function homeOf({ parts, places }: Report): string | undefined {
  const { dateline } = parts;
  if (!dateline) return undefined;
  if (dateline.publisher !== undefined) return PUBLISHER_HOMES[dateline.publisher];
  const hit = places.find(({ start, end }) => start >= dateline.head.start && end <= dateline.head.end);
  const city = hit?.values.find(({ name, kind }) => kind === "city" && CAPITALS.has(name.toLowerCase()));
  return city?.country;
}
