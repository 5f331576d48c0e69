import type { PlaceEntry } from "../gazetteer/placeIndex";
import type { Report } from "../report";
import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";
import type { FoundPlace } from "./datelinePlace";

/** "Tại cửa khẩu Nậm Cắn, tỉnh ", "tại Cửa khẩu quốc tế Na Mèo (": a gate that no list holds, before its province. Bounded. */
export const GATE_BEFORE =
  /(?<!\p{L})(?:tại|ở)\s(?:khu vực\s)?cửa khẩu\s(?:quốc tế\s|quốc gia\s|chính\s|phụ\s|song phương\s)?(\p{Lu}\p{L}{1,9}(?:\s\p{Lu}\p{L}{0,9}){1,2})(?:,\s|\s\()(?:thuộc\s)?(?:huyện\s\p{Lu}[\p{L}\s]{2,16},\s)?(?:tỉnh\s)?$/iu;
const GATE_CHARS = 90;

/** The gate where an event was, in the report's own words, where they say its province at once. */
export function gateOfProvince(
  { text, places }: Report,
  view: SentenceView,
  province: PlaceEntry,
  { start: at }: Span,
): FoundPlace | undefined {
  const from = Math.max(view.start, at - GATE_CHARS);
  const gate = GATE_BEFORE.exec(text.slice(from, at));
  const name = gate?.[1];
  if (!gate || name === undefined || !/^\p{Lu}/u.test(name)) return undefined;
  const start = from + gate.index + gate[0].indexOf(name);
  const span = { start, end: start + name.length };
  if (places.some((hit) => hit.start < span.end && hit.end > span.start)) return undefined;
  return {
    entry: { name, kind: "city", ...(province.country === undefined ? {} : { country: province.country }) },
    span,
  };
}
