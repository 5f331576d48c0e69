import type { ChainContext, OfficeChain } from "./chainContext";
import type { Piece } from "./chainPiece";
import { nameRunAt } from "./nameRun";

/** Last words of bodies that a city follows: "Phòng Thương mại và Công nghiệp Abu Dhabi". */
const BODIES_OF_CITIES = new Set(["nghiệp", "mại", "phố", "cảng"]);

/** "Thị trưởng Rotterdam A", "Chủ tịch Phòng Thương mại Dubai B": the city of an office, where a name of two words and more follows it. */
export function cityOfOffice(context: ChainContext, { from, to, kinds }: OfficeChain, at: number): Piece | undefined {
  const { text, tokens, words } = context;
  if (!words.links.has("của") || at === from || to !== at - 1 || !tokens[at]?.isCapital) return undefined;
  if (!kinds.includes("local") && !BODIES_OF_CITIES.has(tokens[at - 1]?.key ?? "")) return undefined;
  const place = context.placeAt(at);
  if (!place || place.country === undefined) return undefined;
  const [last, next] = [tokens[place.to], tokens[place.to + 1]];
  if (!last || !next || text.slice(last.end, next.start) !== " ") return undefined;
  const name = nameRunAt(context, place.to + 1);
  return name !== undefined && name > place.to + 1 ? { ...place, isPlace: true } : undefined;
}
