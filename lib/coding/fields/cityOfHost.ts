import type { PlaceEntry } from "../gazetteer/placeIndex";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { Span } from "../text/quote";
import { pickEntry } from "./pickEntry";

/** "Đang có chuyến thăm và làm việc tại thành phố", "on a visit to the city": the city that has been named. Bounded. */
export const THE_CITY =
  /(?<!\p{L})(?:tại|ở|thăm|đến|tới|với) (?:thành phố|tỉnh|địa phương)(?=[.,;]|\s(?:này|nhân|từ|trong|vào|ngày)(?!\p{L}))|\b(?:in|to|visiting) (?:the|this) (?:city|province)(?=[.,;]|\s(?:on|for|from|this|in)\b)/iu;

/** The city of the host's office, where the report says no more than "the city": "Chủ tịch UBND TP.HCM tiếp X đang thăm thành phố". */
export function cityOfHost(report: Report, { lead }: Scene): { entry: PlaceEntry; spans: Span[] } | undefined {
  const match = THE_CITY.exec(report.text.slice(lead.start, lead.end));
  if (!match) return undefined;
  const said = { start: lead.start + match.index, end: lead.start + match.index + match[0].length };
  const verb = lead.strong[0]?.start ?? lead.start;
  for (const { office } of lead.people.filter(({ end }) => end <= verb)) {
    const hit = office && report.places.find(({ start, end }) => start >= office.start && end <= office.end);
    const entry = hit && pickEntry(report, hit);
    if (hit && entry && entry.kind === "city") return { entry, spans: [hit, said] };
  }
  return undefined;
}
