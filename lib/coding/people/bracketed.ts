import type { Token } from "../text/tokens";
import type { ChainContext } from "./chainContext";

/** "Thị trưởng thành phố Sùng Tả (Trung Quốc) Hà Lương Quân": the country of a province, where a name follows. */
export function countryInBrackets(
  { text, tokens, countries }: ChainContext,
  left: Token,
  at: number,
): { to: number; actor: string } | undefined {
  if (!/^\s\($/.test(text.slice(left.end, tokens[at]?.start))) return undefined;
  const hit = countries.index.at(text, tokens, at);
  const next = tokens[(hit?.to ?? 0) + 1];
  const actor = hit?.values[0]?.actor;
  if (!hit || actor === undefined || !next?.isCapital || text.slice(hit.end, next.start) !== ") ") return undefined;
  return { to: hit.to, actor };
}
