import { spanOf } from "@/lib/model/date";
import type { DraftField } from "@/lib/model/draft";
import type { DateMention } from "../dates/dateMention";
import { isSaid } from "../dates/reportDay";
import { type DateContext, type ResolvedDate, resolveDate } from "../dates/resolveDate";
import { isoOfDay } from "../dates/settleYear";
import { yearOfPage } from "../dates/yearOfPage";
import { yearBetween, yearOfEdition, yearOfText } from "../dates/yearOfText";
import type { Report } from "../report";
import { MET } from "../scene/metKinds";
import { inOrder, type Scene } from "../scene/scene";
import { BESIDE_MEETING } from "../scene/setApart";
import { quoteOf } from "../text/quote";
import { chooseDates, isOfVisit } from "./chooseDates";
import { CLOSING, closingDay, openingDay } from "./closingDay";
import { daysLong } from "./daysLong";
import { empty, inferred, quoted } from "./evidence";
import { DAY_PART, DAY_PART_CHARS } from "./notItsDate";
import { isSpan, storyDates } from "./storyDates";

const WEEK = 7;
const THURSDAY = 4;

/** "HOẠT ĐỘNG TRONG TUẦN (7/7 - 12/7/2025)": the days of a list, of no event. */
const OF_WEEK = /(?<!\p{L})(?:trong tuần|tuần qua|weekly|this week|of the week|week in)(?!\p{L})/iu;

/** "On 5 September ... for a visit from 5 to 8 September": the span that begins on the day says more. */
function spanFrom(report: Report, scene: Scene, mention: DateMention): DateMention {
  if (mention.form !== "day" || mention.last) return mention;
  const { day, month } = mention.first;
  // "A series of meetings on November 20 and 21. Meeting X on the morning of November 20": one of the days.
  const before = report.text.slice(Math.max(scene.lead.start, mention.start - DAY_PART_CHARS), mention.start);
  if (MET.has(scene.kind) && DAY_PART.test(before)) return mention;
  const near = inOrder(scene).filter(
    ({ index, isHeadline, ...span }) =>
      (isHeadline && !OF_WEEK.test(report.text.slice(span.start, span.end))) ||
      (!isHeadline && index <= scene.lead.index + 1),
  );
  const spans = near.flatMap((view) =>
    view.past.length > 0
      ? []
      : view.dates.filter((date) => isSpan(date) && (isStay(scene) || !isOfVisit(report, view, date))),
  );
  return spans.find((date) => date.form === "day" && date.first.day === day && date.first.month === month) ?? mention;
}

/** "Commenced today. ... from 10th to 27th February 2026": the span that begins on the day that the words count to. */
function stayFrom(
  report: Report,
  scene: Scene,
  mention: DateMention,
  start: string,
): { end: string; by: DateMention } | undefined {
  if (mention.form !== "near" && mention.form !== "weekday") return undefined;
  const near = inOrder(scene).filter(({ index, isHeadline }) => isHeadline || index <= scene.lead.index + 1);
  for (const view of near) {
    for (const by of view.past.length > 0 ? [] : view.dates.filter(isSpan)) {
      if (by.form !== "day" || !by.last || (!isStay(scene) && isOfVisit(report, view, by)) || isSaid(report.text, by))
        continue;
      const [year = 0, month = 0, day = 0] = start.split("-").map(Number);
      if (by.first.month !== month || by.first.day !== day || (by.first.year ?? year) !== year) continue;
      const last = { ...by.last, year: by.last.year ?? (by.last.month < month ? year + 1 : year) };
      const end = isoOfDay(last);
      if (end !== undefined) return { end, by };
    }
  }
  return undefined;
}

const isStay = ({ kind, status }: Scene): boolean => kind === "visit" || kind === "port-call" || status !== "held";

const weekdayOf = (day: string): number => (((spanOf(day).first + THURSDAY) % WEEK) + WEEK) % WEEK;

/** True if neither the first nor the last resolved day falls on the day of the week that the first mention names: "ended on Friday ... ran from June 22 to 26". */
const isAnotherWeekday = (first: DateMention | undefined, start: string, end: string | undefined): boolean =>
  first?.form === "weekday" && ![start, end].some((day) => day !== undefined && weekdayOf(day) === first.weekday);

interface Found {
  mention: DateMention;
  chosen: DateMention;
  date: ResolvedDate;
}

const DAYS = new Set<DateMention["form"]>(["day", "weekday", "near"]);
const SAME_CHARS = 400;

/** "The spokesman disclosed on 16 December. The talks, which took place the same morning": the day told last. */
function dayBeforeIn({ dates }: Report, { start }: DateMention): DateMention | undefined {
  return dates.findLast(({ form, end }) => DAYS.has(form) && end <= start && start - end < SAME_CHARS);
}

/** "A visit from 12 to 13 February. ... talks on 13 February. ... on the same day": the day of the stay that was told last. */
function dayOfStay(report: Report, stay: DateMention | undefined, chosen: DateMention): DateMention | undefined {
  if (stay?.form !== "day" || !stay.last) return undefined;
  const told = report.dates.findLast(
    (date) => date.form === "day" && !date.last && date.end <= chosen.start && date.start >= stay.end,
  );
  if (told?.form !== "day") return undefined;
  const { month, day } = told.first;
  const { first, last } = stay;
  const isFrom = month > first.month || (month === first.month && day >= first.day);
  return isFrom && (month < last.month || (month === last.month && day <= last.day)) ? told : undefined;
}

/** "On the sidelines of the meeting" of two days: on one of them, and nobody says on which. */
const isBesideSeveral = (text: string, { lead, beforeDay }: Scene): boolean =>
  beforeDay?.day !== beforeDay?.last && BESIDE_MEETING.test(text.slice(lead.start, lead.end));

/** "A visit from 5 to 8 June. On the morning of 6 June, talks. ... On the same day": the day of the stay that was told last, ISO. */
function dayWithin({ text, dates }: Report, { lead, beforeDay }: Scene): string | undefined {
  if (!beforeDay || beforeDay.day === beforeDay.last) return undefined;
  const year = Number(beforeDay.day.slice(0, 4));
  const told = dates.findLast(
    (date) =>
      date.form === "day" &&
      !date.last &&
      date.end <= lead.start &&
      date.start >= beforeDay.by.end &&
      !CLOSING.test(text.slice(Math.max(0, date.start - CLOSING_CHARS), date.start)),
  );
  const day = told?.form === "day" ? isoOfDay({ ...told.first, year: told.first.year ?? year }) : undefined;
  return day !== undefined && day >= beforeDay.day && day <= beforeDay.last ? day : undefined;
}

/** "A visit from 23 to 26 June. ... In the afternoon of the same day, talks": the day on which it began. */
function oneDayOf(mention: DateMention): DateMention {
  if (mention.form !== "day") return mention;
  const { last: _, ...first } = mention;
  return first;
}

/** "Sau đó, ông gặp ...": the day is that of the event before, none that a later sentence names. */
const isOfLater = ({ isOnSameDay, beforeDay, lead }: Scene, { start }: DateMention): boolean =>
  isOnSameDay === true && beforeDay !== undefined && start >= lead.end;

/** "In a post on Tuesday ... met the day before": counted from the day that the same sentence names. */
function countedOn({ dates, sentences }: Report, chosen: DateMention, context: DateContext) {
  if (chosen.form !== "after") return {};
  const whole = sentences.findLast(({ start }) => start <= chosen.start);
  const by = dates.findLast(
    ({ form, start, end }) => DAYS.has(form) && start >= (whole?.start ?? chosen.start) && end <= chosen.start,
  );
  const named = by && resolveDate(by, context);
  const day = named?.start;
  return by && day?.length === DAY_CHARS ? { before: { day, last: named?.end ?? day, by } } : {};
}

/** "2025-05-08" */
const DAY_CHARS = 10;
const CLOSING_CHARS = 30;

/** What a day is counted from: "the next day" from the event before, "the second day" from the last that took several. */
function beforeOf({ beforeDay, beforeDays }: Scene, mention: DateMention): Pick<DateContext, "before"> {
  const before = mention.form === "after" && mention.ofStay ? (beforeDays ?? beforeDay) : beforeDay;
  return before ? { before } : {};
}

/** The text up to the end of its last sentence: no headlines below. */
const bodyOf = ({ text, sentences }: Report): string => text.slice(0, sentences.at(-1)?.end ?? text.length);

/** The first mention that gives a day; else the first mention with why it gives none. */
function findDate(report: Report, scene: Scene): Found | undefined {
  const own = chooseDates(report, scene).filter((date) => !isOfLater(scene, date));
  const list = own.length > 0 || scene.isOnSameDay ? own : report.captionDays;
  let reserve: Found | undefined;
  const head = [...(report.parts.headline ? [report.parts.headline] : []), scene.lead];
  const year =
    yearOfText(report.text, report.lang, scene.headline ? [scene.headline, ...scene.sentences] : scene.sentences) ??
    yearOfEdition(report.text, head) ??
    yearOfPage(report.text) ??
    (report.day?.year === undefined ? yearBetween(bodyOf(report), report.lang) : undefined);
  for (const chosen of list) {
    const mention =
      chosen.form === "same"
        ? oneDayOf(dayOfStay(report, scene.before, chosen) ?? scene.before ?? dayBeforeIn(report, chosen) ?? chosen)
        : spanFrom(report, scene, chosen);
    const context: DateContext = {
      story: storyDates(report, scene, mention),
      all: report.dates,
      report: report.day,
      isAhead: scene.status !== "held",
      ...(year ? { year } : {}),
      ...beforeOf(scene, mention),
    };
    const date = resolveDate(mention, { ...context, ...countedOn(report, chosen, context) });
    const found = { mention, chosen, date };
    // Only a day of the week may be made good by another sentence: a day without its year is the event's, and stays.
    if (date.start !== undefined && !isAnotherWeekday(list[0], date.start, date.end)) return found;
    reserve ??= found;
    if (mention.form === "day") return found.date.start === undefined ? found : reserve;
  }
  return reserve;
}

/** Start and end of an event, each with what it was read from. */
export function dateFields(
  report: Report,
  scene: Scene,
): { start: DraftField<string>; end: DraftField<string>; mention?: DateMention } {
  const { text } = report;
  const found = findDate(report, scene);
  if (!found && scene.isOnSameDay && scene.beforeDay && !isBesideSeveral(text, scene)) {
    const { by } = scene.beforeDay;
    const day = dayWithin(report, scene) ?? scene.beforeDay.day;
    const start = inferred(text, day, { id: "dayFromBefore", values: { day } }, [by]);
    return { start, end: empty(text, { id: "oneDay" }) };
  }
  if (!found) return { start: empty(text, { id: "noDate" }), end: empty(text, { id: "noDate" }) };
  const { mention, chosen, date } = found;
  const spans = chosen === mention ? date.quotes : [chosen, ...date.quotes];
  if (date.start === undefined) {
    const reason = date.reason ?? { id: "noDate" };
    const isSpan = mention.form === "day" && mention.last !== undefined;
    return { start: empty(text, reason, spans), end: empty(text, reason, isSpan ? spans : []), mention };
  }
  const make = (value: string) =>
    date.reason ? inferred(text, value, date.reason, spans) : quoted(text, value, spans);
  const opening = date.end === undefined ? openingDay(report, scene, mention, date.start) : undefined;
  if (opening) {
    const quotes = [opening.by, ...spans].map((span) => quoteOf(text, span));
    return { start: { ...make(opening.start), quotes }, end: { ...make(date.start), quotes }, mention };
  }
  const stay = date.end === undefined ? stayFrom(report, scene, mention, date.start) : undefined;
  if (stay)
    return {
      start: make(date.start),
      end: { ...make(stay.end), quotes: [...spans, stay.by].map((span) => quoteOf(text, span)) },
      mention,
    };
  const closing = date.end === undefined ? closingDay(report, scene, mention, date.start) : undefined;
  const long = date.end === undefined && !closing ? daysLong(report, scene, mention, date.start) : undefined;
  if (long) {
    const counted = (value: string) =>
      value === date.start
        ? make(value)
        : inferred(text, value, { id: "dayFromLength", values: { day: date.start ?? "" } }, [long.by, ...spans]);
    return { start: counted(long.start), end: counted(long.end), mention };
  }
  const end = date.end === undefined ? empty<string>(text, { id: "oneDay" }) : make(date.end);
  return {
    start: make(date.start),
    end: closing ? { ...make(closing.end), quotes: [...spans, closing.by].map((span) => quoteOf(text, span)) } : end,
    mention,
  };
}
