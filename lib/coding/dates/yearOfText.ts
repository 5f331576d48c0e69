import type { Span } from "../text/quote";

/** Where a text says that a year is the event's own: "made in 2025, the year in which", "this year (2025)", "năm nay (2025)". Bounded. */
export const OWN_YEARS_EN: readonly RegExp[] = [
  /^The ((?:19|20)\d{2}) (?:[^\s,;()]{1,20} ){0,6}(?:dialogue|meeting|consultations?|session|exercise|summit|talks|edition|forum)\b(?! (?:could|did|had|has|was|were|never|took)\b)/giu,
  /\b(?:visit|trip|meeting|talks|dialogue),? (?:made|paid|held|taking place) in ((?:19|20)\d{2})\b/giu,
  /\b(?:chair|chairman|chairmanship|presidency)(?: of (?:ASEAN|APEC|the G20|the G7|the EU))?,? (?:for|in) ((?:19|20)\d{2})\b/giu,
  /\b(?:first|second|third|last|\d(?:st|nd|rd|th)) (?:of its kind |such [a-z]{3,12} |one )?(?:in|of|for) ((?:19|20)\d{2})(?=[,.;])/giu,
  /\bin the first (?:(?:two|three|four|five|six|seven|eight|nine|ten) months|half|three quarters|two quarters|quarter) of ((?:19|20)\d{2})(?!\d)/giu,
  /\bsince (?:the )?(?:beginning|start|early days) of ((?:19|20)\d{2})(?=[,.;])/giu,
  /\bthis year,? (?:in )?\(?((?:19|20)\d{2})\b/giu,
  /\bin ((?:19|20)\d{2}),? (?:the year (?:in which|that|when|which|marking)|as the two (?:countries|sides) (?:mark|celebrate))/giu,
  /(?:first|second|third|fourth|\d(?:st|nd|rd|th)) (?:joint |coordinated |naval |coast guard ){0,3}(?:patrol|meeting|round|visit|session|exercise) of ((?:19|20)\d{2})\b/giu,
];
/** The same in Vietnamese. Bounded. */
export const OWN_YEARS_VI: readonly RegExp[] = [
  /(?:[Đđ]ối thoại|[Tt]ham vấn|[Tt]ham khảo|[Dd]iễn đàn|[Gg]iao lưu|[Dd]iễn tập|[Tt]uần tra)\s(?:(?!kế hoạch|công tác|đến|vào|cho|từ)[\p{L}-]{1,9}\s){1,9}(?<=\s\p{Lu}\p{L}{1,8}\s(?:[-–]\s)?(?:\p{Lu}\p{L}{1,8}\s){1,3})năm ((?:19|20)\d{2})(?![\d–-])/gu,
  /(?:đầu xuân|lần thứ [\p{L}\d]{1,6}) năm ((?:19|20)\d{2})(?!\d)/giu,
  /(?:phiên họp|cuộc họp|kỳ họp|hội nghị) (?:nhóm công tác|thường niên|ủy ban) năm ((?:19|20)\d{2}) (?:trong|giữa|của|đã|được|tại)(?!\p{L})/giu,
  /năm ((?:19|20)\d{2}) (?:được tổ chức|đã được tổ chức|diễn ra|đã diễn ra|khai mạc)(?!\p{L})/giu,
  /(?:kế hoạch|chương trình)(?: [^\s,;()]{1,12}){0,12} năm ((?:19|20)\d{2}), (?:(?:từ|vào|trong|đầu|cuối|sáng|chiều|tối) ){0,2}(?:các )?(?:ngày )?\d/giu,
  /(?:lần|cuộc|chuyến|đợt|vòng) (?:\p{L}{2,8} ){0,3}(?:đầu tiên|thứ [\p{L}\d]{1,4}) (?:trong|của) năm ((?:19|20)\d{2})(?!\d)/giu,
  /(?:(?:[2-9]|10|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tháng đầu|nửa đầu) năm ((?:19|20)\d{2})(?!\d)/giu,
  /(?:từ|kể từ) đầu năm ((?:19|20)\d{2})(?: đến nay| tới nay)?(?=[,.;]| đến nay| tới nay)/giu,
  /năm nay,? \(?(?:năm )?((?:19|20)\d{2})(?!\d)/giu,
  /năm ((?:19|20)\d{2}),? (?:năm mà|năm hai nước|là năm hai nước|khi hai nước|dịp hai nước)/giu,
];

/** The edition in an event's name: "VINBAX 2025", "WEF Davos 2026", "Cobra Gold 2026"; plans and visions for a year are none. Bounded. */
export const EDITION =
  /(?<!(?:Vision|Agenda|Plan|Strategy|Goals?|Blueprint|Targets?|Roadmap|Horizon|Law|Constitution|Decree|Act|Tầm nhìn|Hiến pháp|Luật|Action|in|by|since|of|for|from|until|to|and|năm|[Tt]háng|\d)\s)(?<=(?:\b\p{Lu}[\p{L}-]{3,14}|\p{Lu}\p{L}{1,6}\s\p{Lu}\p{L}{1,6})\s)((?:19|20)\d{2})(?![-–/\d]|\s?(?:[-–]|to)\s?\d|,\s\d)/gu;
/** "UNCLOS 1982", "Hiệp định Paris 1973": the year of an instrument, or of a battle. Bounded. */
export const OF_INSTRUMENT =
  /(?:UNCLOS|Convention|Treaty|Agreements?|Accords?|Charter|Declaration|Protocol|Communiqu[ée]|Treaties|Battle|Công ước|Hiệp định|Hiệp ước|Luật Biển|Tuyên bố|Hiến chương|Nghị định thư|Thông cáo|Chiến thắng|Chiến dịch)\s(?:[^\s.;:,]{1,14}\s){0,5}$/iu;
const INSTRUMENT_CHARS = 60;
const NO_MONTH =
  /(?:uary|March|April|May|June|July|August|ember|ober|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)\s$/;

/** The one year that editions of the headline and lead are named by: "VINBAX 2025". */
export function yearOfEdition(text: string, spans: readonly Span[]): { year: number; by: Span } | undefined {
  const found = spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(EDITION)]
      .map(({ index, 1: digits = "" }) => ({
        year: Number(digits),
        by: { start: start + index, end: start + index + 4 },
      }))
      .filter(
        ({ by }) =>
          !NO_MONTH.test(text.slice(Math.max(start, by.start - 12), by.start)) &&
          !OF_INSTRUMENT.test(text.slice(Math.max(start, by.start - INSTRUMENT_CHARS), by.start)),
      ),
  );
  const first = found[0];
  return first && found.every(({ year }) => year === first.year) ? first : undefined;
}

const YEAR = /(?:19|20)\d\d/;

/** The one year that a text says is the event's, if it names no other so. */
export function yearOfText(
  text: string,
  lang: "en" | "vi",
  spans: readonly Span[],
): { year: number; by: Span } | undefined {
  const patterns = lang === "vi" ? OWN_YEARS_VI : OWN_YEARS_EN;
  const dated = spans.filter(({ start, end }) => YEAR.test(text.slice(start, end)));
  const found = dated.flatMap(({ start, end }) =>
    patterns
      .flatMap((pattern) => [...text.slice(start, end).matchAll(pattern)])
      .map((match) => {
        const digits = match[1] ?? "";
        const at = start + match.index + match[0].indexOf(digits);
        return { year: Number(digits), by: { start: at, end: at + digits.length } };
      }),
  );
  const first = found[0];
  return first && found.every(({ year }) => year === first.year) ? first : undefined;
}

/** A figure of the year before. Bounded. */
export const FIGURE_BEFORE = {
  en: /\b(?:reached|stood at|totall?ed|amounted to|hit|was worth|were worth)\s[^.;\n]{3,70}\s(?:in|for) ((?:19|20)\d{2})\b|\b(?:in|for) ((?:19|20)\d{2})\s(?:[\p{L}]{2,12}\s){0,3}(?:reached|stood at|totall?ed|amounted to|hit)\b/giu,
  vi: /(?<!\p{L})năm ((?:19|20)\d{2}) (?:\p{L}{2,8} ){0,3}(?:đạt|ước đạt|lên tới|là)(?!\p{L})/giu,
};
/** Before a year in which something is due, in its clause. */
const DUE = {
  en: /\b(?:will|to be|scheduled|expected|due|next)\b/iu,
  vi: /(?<!\p{L})(?:dự kiến|sẽ|lần tới|tiếp theo|kế tiếp)(?!\p{L})/iu,
};
const IN_YEAR = { en: /\bin (?:early |late |mid-)?$/iu, vi: /(?<!\p{L})năm $/iu };
const DUE_CHARS = 100;

const NAMED = /(?<![\d.,/-])(?:19|20)\d{2}(?![\d/-]|[.,]\d)/g;

function isDue(text: string, lang: "en" | "vi", at: number): boolean {
  const before = text.slice(Math.max(0, at - DUE_CHARS), at);
  return IN_YEAR[lang].test(before) && DUE[lang].test(before.split(/[.;\n]/).at(-1) ?? "");
}

/**
 * The year that a text names between that of its last figures and that of what is due: "trade reached 1.63 billion in 2023 ... visits in 2024 ...
 * the 10th round is due in 2025".
 */
export function yearBetween(text: string, lang: "en" | "vi"): { year: number; by: Span } | undefined {
  const named = [...text.matchAll(NAMED)];
  const before = new Set(
    [...text.matchAll(FIGURE_BEFORE[lang])].map((match) =>
      Number(match.slice(1).find((digits) => digits !== undefined)),
    ),
  );
  const after = new Set(named.filter(({ index }) => isDue(text, lang, index)).map(([digits]) => Number(digits)));
  const between = named.filter(({ 0: digits }) => before.has(Number(digits) - 1) && after.has(Number(digits) + 1));
  const [first] = between;
  if (!first || before.size !== 1 || after.size !== 1) return undefined;
  return { year: Number(first[0]), by: { start: first.index, end: first.index + first[0].length } };
}
