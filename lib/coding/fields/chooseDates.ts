import type { DateMention } from "../dates/dateMention";
import { isSaid } from "../dates/reportDay";
import { dayNumberOf } from "../dates/settleYear";
import type { Report } from "../report";
import { MET, SERIES } from "../scene/metKinds";
import { isRetold } from "../scene/retold";
import { inOrder, type Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import { toldPart } from "../scene/toldPart";
import { isBeforeTold } from "./beforeTold";
import { isBesideAnother } from "./besideAnother";
import { isCalledOff } from "./calledOff";
import { isEndOfCounted } from "./countedFrom";
import { ofPaper } from "./dayOfPaper";
import { isFollowingTalks } from "./followingTalks";
import { isAtHeadOfAhead } from "./headOfAhead";
import { DAY_PART_CHARS, isOld, isOlder, isOther } from "./notItsDate";
import { isOfRemarks, isSaidBefore, isSpokenAfter } from "./spokenDay";

const NEAR_SENTENCES = 6;
const ASIDE_CHARS = 50;

const OF_MONTH = new Set<DateMention["form"]>(["month", "this-month", "in-month"]);
const LONG_KINDS = new Set<Scene["kind"]>([
  "visit",
  "exercise",
  "port-call",
  "committee",
  "dialogue",
  "consultation",
  "summit",
  "talks",
  "project",
  "meeting",
]);

/** "During the official visit to Thailand from 23 to 25 June": the days of the visit around the event. */
export function isOfVisit({ text }: Report, view: SentenceView, { start }: DateMention): boolean {
  return VISIT.test(text.slice(Math.max(view.start, start - ASIDE_CHARS), start));
}

/** Bounded. */
export const WHO_STAYS = /,\s(?:who|which|whose|người|đang)\s[^,;\n]{1,80}$/iu;
const isOfStay = ({ text }: Report, view: SentenceView, { start }: DateMention): boolean =>
  view.strong.length > 0 && WHO_STAYS.test(text.slice(Math.max(view.start, start - STAY_CHARS), start));
const STAY_CHARS = 100;

/** Bounded. */
export const WHICH_WILL =
  /,\s(?:which|that)\s(?:will|is (?:to|due|scheduled|set|expected|planned)|are (?:to|due|scheduled|set|expected|planned))\s[^,;.\n]{1,80}$/iu;
const VISIT = /\bvisit(?:s|ed|ing)?\b|\btrip\b|\bstay\b|\btour\b|thăm|công tác/iu;

const isStay = ({ kind }: Scene): boolean => kind === "visit" || kind === "port-call";

interface Candidate {
  mention: DateMention;
  /** lower comes first */
  rank: number;
}

/** Ranks: 0 a day of the event, 3 a span that may be the visit's around it, 4 a month, 6 a span after "visit from". */
function rankOf(report: Report, scene: Scene, view: SentenceView, mention: DateMention): number | undefined {
  const isSpan = isSpanned(mention);
  const isOwnEnd =
    isEndOfCounted(report, view, mention) &&
    (isStay(scene) || !isOfVisit(report, view, mention)) &&
    view.past.length === 0;
  const other =
    !isOwnEnd &&
    isOther(report, view, mention) &&
    !isOfRemarks(report, scene, view) &&
    !isOwnSigning(report, scene, view, mention);
  // "Asked about the drill from 5 to 8 July, the spokesperson said on Thursday": the day of the statement.
  const isOfStatement = scene.kind === "statement" && view.index === scene.lead.index && scene.status === "held";
  if (isOfStatement && !isSpan && OWN_FORMS.has(mention.form) && isSaid(report.text, mention)) return 0;
  if (isOfStatement && isSpan) return 5;
  if (isSpan) {
    if (isSaid(report.text, mention) && mention.form === "day") return undefined;
    // "Left Paris on the evening of 24 May after a visit from 22 to 24 May": the span after the word is the visit's.
    if (scene.kind === "visit" || scene.kind === "port-call") return isOfVisit(report, view, mention) ? -1 : 0;
    if (scene.status !== "held") return 0;
    // "Wang, who was on a visit from Tuesday to Thursday, also held talks": the days of his stay.
    if (isOfVisit(report, view, mention)) return isOfStay(report, view, mention) ? undefined : 6;
    return LONG_KINDS.has(scene.kind) ? 0 : 3;
  }
  const ahead = scene.status === "announced" ? view.future[0] : undefined;
  // "Left this morning for the dialogue scheduled for 9 September": the day comes after what is ahead.
  if (ahead && !OF_MONTH.has(mention.form))
    return isSaid(report.text, mention)
      ? undefined
      : mention.start > ahead.start || isAtHeadOfAhead(report.text, view, mention, ahead)
        ? 0
        : 5;
  // "Next month", "in late July" say when something will be; of what was they are too little.
  if (mention.form === "in-month" || (mention.form === "this-month" && mention.shift > 0)) return ahead ? 4 : undefined;
  if (
    other &&
    scene.status !== "held" &&
    PLANNED.test(report.text.slice(Math.max(0, mention.start - PLANNED_CHARS), mention.start))
  )
    return 0;
  // "To explain the preparations for the meeting, which will be held in July 2024"
  if (scene.status === "held" && WHICH_WILL.test(report.text.slice(view.start, mention.start))) return undefined;
  if (other) return scene.status === "cancelled" && mention.form === "month" ? 4 : undefined;
  return OF_MONTH.has(mention.form) ? 4 : 0;
}

/** Before the day of what is called off or ahead: "planned for", "dự kiến ngày". Bounded. */
export const PLANNED =
  /(?:\b(?:planned|scheduled|set|slated|due|originally|billed)\s(?:for|to (?:begin|start|open) on|on)|dự kiến(?:\svào)?(?:\sngày)?)\s$/iu;
const PLANNED_CHARS = 40;

/** "Sáng 1-11, Đại tướng sẽ phát biểu": the day before the word is of what is to come, too, where the sentence tells nothing else. */
const isOfComing = (scene: Scene, { future, strong, saying }: SentenceView): boolean =>
  scene.status === "held" &&
  future.some(({ start }) => strong.every((cue) => start <= cue.start) && saying.every((said) => start < said.start));

/** "Tomorrow, 19 September", "ngày mai, 19/9". */
const isTomorrow = ({ dates }: SentenceView, { start }: DateMention): boolean =>
  dates.some((date) => date.form === "near" && date.shift > 0 && start >= date.start && start - date.end <= 4);

/** "He visited Tokyo from April 20", "a bridge was opened on April 24": neither that they met nor who met is spoken of. */
const isOfThing = (text: string, { kind, lead, status }: Scene, view: SentenceView): boolean =>
  MET.has(kind) &&
  !OF_THE_TWO.test(text.slice(view.start, view.start + TWO_CHARS)) &&
  status === "held" &&
  view.index > lead.index &&
  view.end - view.start > SHORTEST_SENTENCE &&
  [...view.strong, ...view.nouns].every((cue) => OF_ELSE.has(cue.kind)) &&
  (view.strong.length > 0 || view.people.length + view.chair.length === 0);
const OF_ELSE = new Set<Scene["kind"]>(["visit", "port-call", "signing", "handover", "project"]);
/** "The pair spoke for an hour on Thursday": who met, or that they did. Bounded. */
export const OF_THE_TWO =
  /^(?:(?:the|their)\s(?:pair|two|leaders|ministers|presidents|officials|talks|meeting|session|conversation|discussions?)|they|both|hai (?:bên|người|nhà lãnh đạo|bộ trưởng|ông)|(?:cuộc|buổi) (?:gặp|hội đàm|làm việc|tiếp|điện đàm))(?!\p{L})/iu;
const TWO_CHARS = 24;
/** "(January 24, 2025)" */
const SHORTEST_SENTENCE = 30;

/** "Thỏa thuận được A và B ký ngày 8/12", behind a lead that they signed it: the day of the signing, where it is near the report's. */
function isOwnSigning(report: Report, { kind, lead }: Scene, view: SentenceView, mention: DateMention): boolean {
  const { text } = report;
  const filed = report.day && dayNumberOf(report.day);
  const year = report.day?.year === undefined ? {} : { year: report.day.year };
  const day = mention.form === "day" ? dayNumberOf({ ...year, ...mention.first }) : undefined;
  const isSigned = SIGNED_ON.test(text.slice(Math.max(view.start, mention.start - DAY_PART_CHARS), mention.start));
  // "Signed on Thursday in the city of Tumbes": of the week before the report.
  if (kind === "signing" && view.index === lead.index && (mention.form === "weekday" || mention.form === "near"))
    return isSigned;
  return (
    kind === "signing" &&
    view.index <= lead.index + 1 &&
    view.people.length > 1 &&
    filed !== undefined &&
    day !== undefined &&
    Math.abs(filed - day) < SIGNING_DAYS &&
    isSigned
  );
}
/** Bounded. */
export const SIGNED_ON = /(?:\bsigned on|(?<!\p{L})ký(?: kết)?(?: vào)? (?:ngày|hôm|sáng|chiều|tối))\s(?:the\s)?$/iu;
const SIGNING_DAYS = 10;

const LAST_RANK = 5;
function candidatesIn(report: Report, scene: Scene, view: SentenceView, isFirst: boolean): Candidate[] {
  // "The meeting had been due to take place on 8 July": the past of what is called off.
  const past = scene.status === "cancelled" && view.index === scene.lead.index + 1 ? [] : view.past;
  const away = [...past, ...view.saying, ...(scene.status === "held" ? view.future : [])];
  return view.dates
    .flatMap((mention): Candidate[] => {
      if (mention.form === "year" || isOld(report, mention) || isOlder(report, scene, view, mention)) return [];
      // "A day before, he was in Manila": of something else, where the lead does not say it.
      if ((OF_MONTH.has(mention.form) || mention.form === "after") && !isFirst) return [];
      if (
        !isFirst &&
        !isOfRemarks(report, scene, view) &&
        !isSpokenAfter(report, view, mention) &&
        !isSaidBefore(report, scene, view) &&
        !isFollowingTalks(report.text, scene, view, mention.start) &&
        !isRetold(report, scene.lead, view) &&
        (away.some(({ start }) => start <= mention.start) || isOfComing(scene, view))
      )
        return [];
      // "Ngày mai, 19/9, ông dự lễ": what comes tomorrow.
      if (scene.status === "held" && isTomorrow(view, mention)) return [];
      if (!isFirst && isOfThing(report.text, scene, view)) return [];
      if (isCalledOff(report.text, scene, mention)) return [];
      if (isBesideAnother(report, view, mention)) return [];
      const rank = isBeforeTold(scene, view) ? LAST_RANK : rankOf(report, scene, view, mention);
      return rank === undefined ? [] : [{ mention, rank }];
    })
    .sort((a, b) => a.rank - b.rank || a.mention.start - b.mention.start);
}

/** "The United States today announced $500,000 in assistance": where nothing else was done, the day on which it was said. */
function ofAnnouncement({ text }: Report, { lead, status }: Scene): DateMention[] {
  if (status !== "held" || lead.strong.some((cue) => cue.kind !== "statement")) return [];
  return lead.dates.filter((date) => OWN_FORMS.has(date.form) && !isSpanned(date) && isSaid(text, date));
}

const OWN_FORMS = new Set<DateMention["form"]>(["day", "near", "weekday"]);
const isSpanned = (date: DateMention): boolean =>
  (date.form === "day" || date.form === "weekday") && date.last !== undefined;

/** "In a statement Tuesday, the ministry said X called on Y on Monday", behind a lead without a day: what it says of the meeting. */
function toldBehind(report: Report, { lead }: Scene, view: SentenceView): SentenceView {
  if (view.index !== lead.index + 1 || lead.dates.length > 0 || view.past.length > 0) return view;
  const told = toldPart(report, view);
  return told.future.length === 0 && told.strong.some(({ kind }) => MET.has(kind) || SERIES.has(kind)) ? told : view;
}

/** The words that may say when the event was, the likeliest first. */
export function chooseDates(report: Report, scene: Scene): DateMention[] {
  const first: Candidate[] = [];
  for (const [i, whole] of inOrder(scene).entries()) {
    const isFirst = whole.index === scene.lead.index || whole.isHeadline;
    const view = isFirst ? whole : toldBehind(report, scene, whole);
    if (i >= NEAR_SENTENCES && view.strong.length === 0 && view.nouns.length === 0) continue;
    const [best] = candidatesIn(report, scene, view, isFirst);
    if (best) first.push(best);
  }
  const paper = first.some(({ mention }) => isSaid(report.text, mention)) ? undefined : ofPaper(report, scene);
  if (paper) return [paper];
  if (first.length === 0) return ofAnnouncement(report, scene);
  const isDay = ({ rank }: Candidate) => rank < 4;
  return [...first.filter(isDay), ...first.filter((candidate) => !isDay(candidate))].map(({ mention }) => mention);
}
