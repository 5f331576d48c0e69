import type { PlaceEntry } from "../gazetteer/placeIndex";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { Span } from "../text/quote";

/** "Ở Maduru Oya (Sri Lanka)": a town that no list holds, and the country behind it in brackets. Bounded. */
export const TOWN_VI =
  /(?<!\p{L})(?:tại|ở)\s(?:(?:thành phố|thị trấn|thị xã|huyện|làng|đảo)\s)?(\p{Lu}\p{L}{1,14}(?:[\s-]\p{Lu}\p{L}{0,14}){0,2})\s\((?=\p{Lu})/gu;
/** "In Wutung, Papua New Guinea". Bounded. */
export const TOWN_EN =
  /\bin\s(?:the\s(?:town|village|city)\sof\s)?(\p{Lu}\p{Ll}{2,14}(?:[\s-]\p{Lu}\p{Ll}{2,14}){0,1}),\s(?:(?:the\s)?Republic of\s)?(?=\p{Lu})/gu;
/** "In the southern Lithuanian town of Druskininkai": the country before it. Bounded. */
export const TOWN_OF =
  /\bin\s(?:the|a)\s(?:[\p{L}-]{3,14}\s){1,3}(?:town|city|village|resort|port)\sof\s(\p{Lu}\p{L}{2,15}(?:[\s-]\p{Lu}\p{L}{2,15})?)(?=[,.;)]|\s\p{Ll}|\son\s)/gu;
/** What is no town. */
const REGION =
  /(?:^|\s)(?:Province|District|County|Region|State|Prefecture|Territory|Valley|Delta|Sea|Bay|Gulf|Republic|Kingdom|University|Ministry|Palace|Hotel|Bộ|Tỉnh|Trường|Khách sạn)(?:\s|$)/u;

/** The town where an event was, in the report's own words, where they say its country at once. */
export function townOfCountry(report: Report, { lead, status }: Scene): { entry: PlaceEntry; span: Span } | undefined {
  if (status !== "held" || lead.past.length > 0) return undefined;
  const { text, lang, countries, people, places } = report;
  const pattern = lang === "vi" ? TOWN_VI : TOWN_EN;
  for (const { index, 0: words, 1: name = "" } of text.slice(lead.start, lead.end).matchAll(pattern)) {
    const end = lead.start + index + words.length;
    const start = lead.start + index + words.indexOf(name);
    const span = { start, end: start + name.length };
    const touches = (one: Span) => one.start < span.end && one.end > span.start;
    const country = countries.find((hit) => hit.start === end && hit.values[0]?.form === "name")?.values[0]?.actor;
    if (country === undefined || REGION.test(name) || [...countries, ...people, ...places].some(touches)) continue;
    return { entry: { name, country, kind: "city" }, span };
  }
  if (lang === "vi") return undefined;
  for (const { index, 0: words, 1: name = "" } of text.slice(lead.start, lead.end).matchAll(TOWN_OF)) {
    const start = lead.start + index;
    const span = { start: start + words.length - name.length, end: start + words.length };
    const said = countries.filter((hit) => hit.start >= start && hit.end <= span.start);
    const country = said.length === 1 && said[0]?.values[0]?.form === "adjective" ? said[0].values[0].actor : undefined;
    const isKnown = [...people, ...places].some((one) => one.start < span.end && one.end > span.start);
    if (country !== undefined && !isKnown) return { entry: { name, country, kind: "city" }, span };
  }
  return undefined;
}
