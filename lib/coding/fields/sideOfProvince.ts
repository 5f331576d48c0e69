import { type Report, within } from "../report";
import type { Span } from "../text/quote";

/** Between a province and the country that the text says it is of: "Attapeu (Lào)", "Svay Rieng, Vương quốc Campuchia". Bounded. */
export const OF_COUNTRY = /^\s?[,(]\s?(?:(?:nước|vương quốc|cộng hòa|CHDCND|CHND)\s)?$/iu;
const SHORTEST = 3;
const MOST_BETWEEN = 20;

/** "Phó Tỉnh trưởng Attapeu", where the text speaks of "tỉnh Attapeu (Lào)": the country of a province in an office. */
export function sideOfProvince(
  { text, tokens, countries }: Pick<Report, "text" | "tokens" | "countries">,
  office: Span,
): string | undefined {
  const words = within(tokens, office).filter(({ isCapital, text: word }) => isCapital && word.length >= SHORTEST);
  const last = words.at(-1);
  if (!last || last.end !== office.end) return undefined;
  for (const { start, values } of countries) {
    const before = text.slice(Math.max(0, start - MOST_BETWEEN - last.text.length), start);
    const at = before.lastIndexOf(last.text);
    if (at >= 0 && OF_COUNTRY.test(before.slice(at + last.text.length))) return values[0]?.actor;
  }
  return undefined;
}
