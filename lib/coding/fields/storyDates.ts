import type { DateMention } from "../dates/dateMention";
import type { Report } from "../report";
import { inOrder, type Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import { endsBefore, phraseSet, tokenFrom } from "../text/wordsBefore";
import { isOld, isOther } from "./notItsDate";

export const isSpan = (date: DateMention): boolean => date.form === "day" && date.last !== undefined;

/** Days of the report's own story, which may settle the year of another. */
export const storyDates = (report: Report, scene: Scene, mention: DateMention): DateMention[] => [
  ...ownDates(report, scene, mention),
  ...daysOfTelling(report, scene),
  ...dayBefore(scene),
  ...report.captionDays,
];

/** Full days and months of the sentences of a story: not those of treaties and earlier meetings. */
function ownDates(report: Report, scene: Scene, mention: DateMention): DateMention[] {
  return inOrder(scene).flatMap((view) =>
    view.past.length > 0 && view.index !== scene.lead.index
      ? view.dates.filter((date) => isAround(date, mention))
      : view.dates.filter(
          (date) =>
            date !== mention &&
            !isOld(report, date) &&
            (isSpan(date) || isRange(report, view, date) || !isOther(report, view, date)),
        ),
  );
}

/** "A state visit of five days (4-8/8/2025), the first since he took office": a span that holds the day is of the same story. */
function isAround(span: DateMention, { form, ...day }: DateMention): boolean {
  if (span.form !== "day" || !span.last || form !== "day" || !("first" in day)) return false;
  const { first, last } = span;
  const isSameMonth = first.month === last.month && day.first.month === first.month;
  return isSameMonth && day.first.day >= first.day && day.first.day <= last.day;
}

/** "Bắt đầu từ ngày 17/3/2024", "until 5 October 2023": one end of the event's own span. */
function isRange({ text, tokens, lang }: Report, view: SentenceView, date: DateMention): boolean {
  const at = tokenFrom(tokens, date.start);
  return (
    view.past.length === 0 &&
    endsBefore(text, tokens, RANGES[lang], at, view.start) &&
    !endsBefore(text, tokens, SINCE, at, view.start)
  );
}

const RANGES = { en: phraseSet("from,until,till,through"), vi: phraseSet("từ,từ ngày,đến,đến ngày") };
const SINCE = phraseSet("kể từ,kể từ ngày");

/** "Ngày 5/6/2026, Bộ Ngoại giao cho biết, tối 3/6, ...": the day on which it was told, which settles the year of what was told. */
function daysOfTelling({ sentences, dates }: Report, { lead }: Scene): DateMention[] {
  const whole = sentences.find(({ index }) => index === lead.index);
  return dates.filter(
    ({ start, end, form }) => form === "day" && start >= (whole?.start ?? lead.start) && end <= lead.start,
  );
}

/** The day of the event told before, in full: it settles the year of the next. */
function dayBefore({ beforeDay }: Scene): DateMention[] {
  if (!beforeDay) return [];
  const [year = 0, month = 0, day = 0] = beforeDay.day.split("-").map(Number);
  return [{ ...beforeDay.by, form: "day", first: { year, month, day } }];
}
