import type { ChainContext } from "./chainContext";

/** Before a country in which somebody is; "to" only before "Mr". */
const WHERE = new Set("in from leaving visiting touring across around reaching entering".split(" "));

/** "While in Australia Mr Ravouvou", "in China Minister Son": where somebody was, no side of his. */
export function isCountryOfStay({ text, tokens, countries, words }: ChainContext, from: number): boolean {
  const before = tokens[from - 1]?.key ?? "";
  if (words.links.has("của") || !(before === "to" || WHERE.has(before))) return false;
  const hit = countries.index.at(text, tokens, from);
  if (hit?.values[0]?.form !== "name" || /^['’]/.test(text.charAt(hit.end))) return false;
  const office = words.offices.at(text, tokens, hit.to + 1);
  return office !== undefined && (before !== "to" || office.values[0] === "address");
}
