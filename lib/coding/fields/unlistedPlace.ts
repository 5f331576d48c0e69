import { MONTHS_EN } from "../dates/calendarWords";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { Span } from "../text/quote";
import { onlyEntry, pickEntry } from "./pickEntry";

/** "In Mukdahan on", "in the Northern Territory and": a name after "in", at the end of its phrase. Bounded. */
export const IN_NAMED =
  /\bin\s(?:the\s)?(?:(?:city|town|district|province|county|village|township|prefecture|island|commune|state|region)\sof\s)?(\p{Lu}\p{Ll}{2,14}(?:[\s-]\p{Lu}\p{Ll}{2,14}){0,2})(?=[,.;]|\s(?:on|and|with|last|this|yesterday|today|earlier|province|district|city|town|county|village|township|prefecture|commune|island|state)(?!\p{L}))/gu;
/** "Went to Leuven, where he": bounded. */
export const WENT_TO_NAMED =
  /\b(?:went|travell?ed|flew|moved|drove|proceeded|headed)\s(?:on\s)?to\s(\p{Lu}\p{Ll}{2,14}(?:[\s-]\p{Lu}\p{Ll}{2,14}){0,2})(?=,\s(?:where|and|to)\b|\s(?:and|where|to)\b)/gu;
/** "Met at Subic Bay": water by a town is not the city that tells of it. Bounded. */
export const AT_BAY = /\bat\s((?:\p{Lu}\p{Ll}{2,14}\s){1,2}(?:Bay|Island|Point|Harbou?r|Cape))(?!\p{L})/gu;
/** "Tại thành phố Mông Tự", "ở xã Bát Xát". Bounded. */
export const AT_UNIT =
  /(?<!\p{L})(?:tại|ở|(?:thăm|chúc Tết|đến|tới)(?:\s(?:chính quyền|lãnh đạo|nhân dân|và|làm việc với|chúc Tết)){0,3})\s(?:thành phố|tỉnh|huyện|quận|phường|xã|thị xã|thị trấn|đặc khu|châu|bang|hạt|đảo|làng|bản|thôn)\s(\p{Lu}\p{L}{0,14}(?:\s\p{Lu}\p{L}{0,14}){0,3})/gu;
/** Bounded. */
export const NOT_THERE = /\boutside (?:of )?the capital\b|\baway from the capital\b|ngoài thủ đô/iu;

/**
 * True if the sentence that tells an event names a place of its own that no list knows: then no other city of the report, nor
 * that of its date line, may stand for it.
 */
export function hasUnlistedPlace(report: Report, { lead, sentences }: Scene): boolean {
  const next = sentences.filter(({ index }) => index > lead.index && index <= lead.index + NEAR_SENTENCES);
  return (
    NOT_THERE.test(report.text.slice(lead.start, lead.end)) ||
    unlistedIn(report, lead) !== undefined ||
    next.some((view) => unlistedIn(report, view, [HELD_IN_NAMED]) !== undefined)
  );
}

/** "Met in the city of Jaén, in the region of Cajamarca", "tại thành phố X": a town. Bounded. */
export const IN_TOWN = {
  en: /\bin\s(?:the\s(?:(?:border|port|coastal|resort|northern|southern|eastern|western|central)\s){0,2}(?:city|town)\sof\s)(\p{Lu}\p{L}{2,14}(?:[\s-]\p{Lu}\p{L}{2,14}){0,2})(?=[,.;]|\s(?:on|and|with|last|this|yesterday|today|earlier)(?!\p{L}))/gu,
  vi: /(?<!\p{L})(?:tại|ở)\s(?:thành phố|thị xã|khu nghỉ mát|thị trấn biên giới|thành phố biên giới)\s(\p{Lu}\p{L}{0,14}(?:\s\p{Lu}\p{L}{0,14}){0,3})/gu,
};

/** Where the sentence that tells an event names a town that no list knows, or not which one is meant. */
export const unlistedTown = (report: Report, { lead }: Scene): Span | undefined =>
  unlistedIn(report, lead, [IN_TOWN[report.lang]]);

/** "Held in Vanimo, Sandaun Province", "took place in": bounded. */
export const HELD_IN_NAMED =
  /\b(?:held|hosted|convened|took place|gathered)\sin\s(?:the\s(?:city|town)\sof\s)?(\p{Lu}\p{Ll}{2,14}(?:[\s-]\p{Lu}\p{Ll}{2,14}){0,2})(?=[,.;]|\s(?:on|and|last|this|from|between)\b)/gu;
const NEAR_SENTENCES = 2;

function unlistedIn(
  report: Report,
  lead: Span,
  patterns: readonly RegExp[] = report.lang === "vi" ? [AT_UNIT] : [IN_NAMED, WENT_TO_NAMED, AT_BAY],
): Span | undefined {
  const { text, countries, people, dates } = report;
  const words = text.slice(lead.start, lead.end);
  const others = [...countries, ...people, ...dates];
  const all = [...report.places, ...others];
  // "In Birmingham, Alabama", unlike "in the Mekong Delta": one of several towns of a name, nobody knows which.
  const sure = [...report.places.filter((hit) => isSettled(report, hit)), ...others];
  return patterns
    .flatMap((pattern) => [...words.matchAll(pattern)])
    .map(({ index, 0: phrase, 1: name = "" }) => {
      const end = lead.start + index + phrase.length;
      return { start: end - name.length, end, phrase, name };
    })
    .find(({ start, end, phrase, name }) => {
      const first = name.split(/[\s-]/)[0]?.toLowerCase() ?? "";
      const known = /^in\sthe\s/i.test(phrase) ? all : sure;
      // "Subic Bay" has the name of a town, and is none.
      const isBay = /^at\s/.test(phrase);
      return (
        !MONTHS_EN.has(first) &&
        !known.some((span) => span.start < end && span.end > start && !(isBay && span.end < end))
      );
    });
}

/** No town, or the one that is meant. */
const isSettled = (report: Report, hit: Report["places"][number]): boolean =>
  hit.values.some(({ kind }) => kind !== "city") || (pickEntry(report, hit) ?? onlyEntry(report, hit)) !== undefined;
