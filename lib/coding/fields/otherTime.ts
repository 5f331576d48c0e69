import { MONTHS_EN } from "../dates/calendarWords";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import { isWeeksBefore } from "../scene/setApart";

/** A meeting of another time, told by the way: "the two presidents last met", "hồi tháng trước", "Tháng 7 vừa rồi". Bounded. */
export const OTHER_TIME = {
  en: /\b(?:last|previously|first)\s(?:met|held|spoke|talked|visited|travelled|traveled|signed|sat down|had talks)\b|\b(?:last|previous)\s(?:week|month|year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b|\bearlier (?:this|in the) (?:week|month|year)\b|\b(?:weeks?|months?|years?) (?:ago|earlier|before)\b|^an (?:earlier|initial) (?:meeting|round|session|call)\b/i,
  vi: /(?<!\p{L})(?:tuần|tháng|năm|quý) (?:trước|ngoái)(?!\p{L})|(?<!\p{L})tháng \d{1,2} (?:vừa (?:rồi|qua)|năm (?:ngoái|trước|\d{4}))|(?<!\p{L})(?:hồi|vào) (?:đầu |giữa |cuối )?(?:tháng|năm)(?!\p{L})|lần (?:gần nhất|gần đây nhất|trước)(?!\p{L})|(?:tuần|tháng|năm) trước đó(?!\p{L})/iu,
};
/** A month without a day. Bounded. */
export const MONTH = {
  en: /\b(?:in|back in|since)\s(?:early\s|mid-|late\s)?(january|february|march|april|may|june|july|august|september|october|november|december)\b(?!\s\d{1,2}\b)/i,
  vi: /(?<!\d{1,2}\s|\p{L})tháng\s(\d{1,2})(?![\d/])/iu,
};
/** A new clause ends what is said of the verb. */
const NEW_CLAUSE = /[;:]|,?\s(?:and|that|which|who|và|rằng)\s/u;
const MOST_AFTER = 70;

/** True if a sentence after the lead says that its verb is of another week, month or year than the report's. */
export function isOfOtherTime(report: Report, { lead }: Scene, view: SentenceView): boolean {
  const { text, lang, day } = report;
  const verb = view.strong[0] ?? view.chair[0];
  if (view.index <= lead.index || !verb || view.future.length > 0) return false;
  // "Trước đó một tuần, ông đã hội kiến".
  if (isWeeksBefore(report, view)) return true;
  const after = text.slice(verb.end, Math.min(view.end, verb.end + MOST_AFTER)).split(NEW_CLAUSE)[0] ?? "";
  const words = text.slice(view.start, verb.end) + after;
  if (OTHER_TIME[lang].test(words)) return true;
  const name = MONTH[lang].exec(words)?.[1]?.toLowerCase();
  const month = name === undefined ? undefined : lang === "en" ? MONTHS_EN.get(name) : Number(name);
  return (
    month !== undefined && day !== undefined && month !== day.month && !lead.dates.some((date) => isIn(date, month))
  );
}

const isIn = (date: SentenceView["dates"][number], month: number): boolean =>
  (date.form === "day" && date.first.month === month) || ("month" in date && date.month === month);
