import { spanOf } from "@/lib/model/date";
import type { DraftField } from "@/lib/model/draft";
import type { DateMention } from "../dates/dateMention";
import { resolveDate } from "../dates/resolveDate";
import { dayNumberOf } from "../dates/settleYear";
import type { Report } from "../report";
import { inOrder, type Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import { endsBefore, phraseSet, tokenFrom } from "../text/wordsBefore";
import { empty, inferred, quoted } from "./evidence";

/** Right before a date of something else: a treaty, an earlier meeting, a deadline. */
const OTHERS = {
  en: phraseSet(
    "since,until,by,before,after,dated,signed on,signed in,established on,established in,founded in,founded on,of,agreement of,statement of,visit in,visit of,held in,following,ahead of,as of,till,visit from,visit on,scheduled for,due on,from,ended on,through",
  ),
  vi: phraseSet(
    "kể từ,ký ngày,từ năm,trước ngày,thành lập ngày,của,hồi,sau ngày,tính đến,đến hết,trước,năm ngoái,ký tháng,thăm từ ngày,từ ngày",
  ),
};
const OLD_DAYS = 45;

/** A mention that may be the event's own; spans after "visit from" may be the visit's. */
interface Candidate {
  mention: DateMention;
  rank: number;
}

function isOther(report: Report, view: SentenceView, mention: DateMention): boolean {
  const { text, tokens, lang } = report;
  return endsBefore(text, tokens, OTHERS[lang], tokenFrom(tokens, mention.start), view.start);
}

/** A day that lies well before the report is of another event. */
function isOld(report: Report, mention: DateMention): boolean {
  const filed = report.day && dayNumberOf(report.day);
  if (filed === undefined) return false;
  if (mention.form === "day") {
    const day = dayNumberOf(mention.first);
    return day !== undefined && day < filed - OLD_DAYS;
  }
  if (mention.form !== "month") return false;
  return spanOf(`${mention.year}-${String(mention.month).padStart(2, "0")}`).last < filed - OLD_DAYS;
}

const FORM_RANK: Readonly<Record<DateMention["form"], number>> = {
  day: 0,
  weekday: 1,
  near: 1,
  same: 1,
  month: 4,
  year: 9,
};

/** What happened after another thing: "a year after their encounter on November 15". */
function isAfterAside(view: SentenceView, mention: DateMention): boolean {
  const first = view.dates.find(({ form }) => form !== "year");
  return (
    first !== mention &&
    view.past
      .concat(view.aside)
      .some(
        ({ start, end }) =>
          end <= mention.start && mention.start - end < 50 && first !== undefined && start > first.end,
      )
  );
}

function candidatesIn(report: Report, scene: Scene, view: SentenceView, isFirst: boolean): Candidate[] {
  if (
    !isFirst &&
    (view.past.length > 0 || view.saying.length > 0 || (view.future.length > 0 && scene.status === "held"))
  )
    return [];
  return view.dates.flatMap((mention) => {
    if (mention.form === "year" || isOld(report, mention)) return [];
    if (mention.form === "month" && !isFirst) return [];
    if (isAfterAside(view, mention)) return [];
    const isSpan = mention.form === "day" && mention.last !== undefined;
    const other = isOther(report, view, mention);
    if (other && !(isSpan && (scene.kind === "visit" || scene.status === "announced" || isSpanOfEvent(scene))))
      return other && isSpan ? [{ mention, rank: 6 }] : [];
    return [
      { mention, rank: FORM_RANK[mention.form] + (isSpan && scene.kind !== "visit" && !isSpanOfEvent(scene) ? 2 : 0) },
    ];
  });
}

const LONG_KINDS = new Set([
  "exercise",
  "port-call",
  "committee",
  "dialogue",
  "consultation",
  "summit",
  "talks",
  "project",
]);
const isSpanOfEvent = (scene: Scene): boolean => LONG_KINDS.has(scene.kind);

/** The words that say when the event was. */
export function chooseDate(report: Report, scene: Scene): DateMention | undefined {
  const views = inOrder(scene);
  let reserve: Candidate | undefined;
  for (const [i, view] of views.entries()) {
    const isFirst = view.index === scene.lead.index || view.isHeadline;
    const isNear = i < 6 || view.strong.length > 0 || view.nouns.length > 0;
    if (!isNear) continue;
    const list = candidatesIn(report, scene, view, isFirst).sort(
      (a, b) => a.rank - b.rank || a.mention.start - b.mention.start,
    );
    const best = list[0];
    if (best && best.rank < 4) return best.mention;
    reserve ??= best;
  }
  return reserve?.mention;
}

/** Start and end of an event, each with what it was read from. */
export function dateFields(
  report: Report,
  scene: Scene,
): { start: DraftField<string>; end: DraftField<string>; mention?: DateMention } {
  const { text } = report;
  const chosen = chooseDate(report, scene);
  const mention = chosen?.form === "same" ? (scene.before ?? chosen) : chosen;
  if (!mention) return { start: empty(text, { id: "noDate" }), end: empty(text, { id: "noDate" }) };
  const story = storyDates(report, scene, mention);
  const found = resolveDate(mention, { story, report: report.day, isAhead: scene.status === "announced" });
  const spans = chosen && chosen !== mention ? [chosen, ...found.quotes] : found.quotes;
  if (found.start === undefined) {
    const reason = found.reason ?? { id: "noDate" };
    return {
      start: empty(text, reason, spans),
      end: empty(text, reason, mention.form === "day" && mention.last ? spans : []),
      mention,
    };
  }
  const make = (value: string) =>
    found.reason ? inferred(text, value, found.reason, spans) : quoted(text, value, spans);
  return {
    start: make(found.start),
    end: found.end === undefined ? empty(text, { id: "oneDay" }) : make(found.end),
    mention,
  };
}

/** Full days and months of the report's own story: not those of treaties and earlier meetings. */
function storyDates(report: Report, scene: Scene, mention: DateMention): DateMention[] {
  return inOrder(scene).flatMap((view) =>
    view.past.length > 0 && view.index !== scene.lead.index
      ? []
      : view.dates.filter((date) => date !== mention && !isOld(report, date) && !isOther(report, view, date)),
  );
}
