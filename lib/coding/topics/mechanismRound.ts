import type { Report } from "../report";
import { inOrder, type Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import { tokenFrom } from "../text/wordsBefore";
import { isOfOne, isSince } from "./firstOf";
import { nameEnd, type Window } from "./mechanismWindow";
import { findOrdinals, type Ordinal } from "./ordinals";

const SESSION_WORDS = new Set(
  "round session meeting edition the of annual vietnam viet nam lần họp phiên kỳ vòng việt hoa trung quốc".split(" "),
);

/** How far an ordinal stands from the name: right before it 0, inside it 2, after it more. */
function farOf({ from, to }: Ordinal, window: Window, isVi: boolean): number {
  if (from >= window.from && to <= window.to) return 2;
  if (from < window.from) return Math.max(0, window.from - to - 3);
  return isVi ? from - window.to - 1 : (from - window.to) * 3;
}

const REACH = 9;
const INITIALS = /(?:\p{Lu}\.){2,4}/gu;

/** The ordinal that counts the rounds of the name: right before it, in it, or right after it. */
export function roundOf(report: Report, window: Window): Ordinal | undefined {
  const { tokens, lang, text } = report;
  const near = findOrdinals(tokens, window.from - REACH, Math.max(window.to + REACH, nameEnd(report, window)), lang);
  const isInOneSentence = (ordinal: Ordinal) => {
    const [a, b] =
      ordinal.from < window.from
        ? [tokens[ordinal.to], tokens[window.from]]
        : [tokens[window.to], tokens[ordinal.from]];
    // "The third Philippines-U.S. Maritime Dialogue"
    return !a || !b || b.start <= a.end || !/[.;:]\s|\n/.test(text.slice(a.end, b.start).replace(INITIALS, ""));
  };
  const ranked = near
    .filter(isInOneSentence)
    .filter((ordinal) => isRound(report, ordinal, window) && !isOfBody(report, window, ordinal))
    .filter((ordinal) => !isOfWhatFollows(report, window, ordinal))
    .map((ordinal) => ({
      ordinal,
      far: farOf(ordinal, window, lang === "vi"),
    }))
    .sort((a, b) => a.far - b.far);
  return ranked[0]?.ordinal;
}

/** "Lần thứ ba, hai Bộ Quốc phòng tiến hành Đối thoại", "Lần đầu tiên, ...": a count that opens the sentence. Bounded. */
export const COUNT_AHEAD =
  /^Lần (?:thứ [\p{L}\d]{1,4}(?: [\p{L}]{1,4})?|đầu tiên), [^.;:]{3,120}(?:tiến hành|tổ chức)\s[^.;:,]{0,24}$/iu;

/** The count that opens the sentence in which the two hold a round by its name. */
export function roundAhead({ text, tokens, lang }: Report, view: SentenceView, window: Window): Ordinal | undefined {
  const first = tokens[window.from];
  if (lang !== "vi" || !first || !COUNT_AHEAD.test(text.slice(view.start, first.start))) return undefined;
  const at = tokenFrom(tokens, view.start);
  return findOrdinals(tokens, at, at, lang)[0];
}

/** "Began its first mission stop", "on its second day": behind the name an ordinal counts what follows it. */
function isOfWhatFollows({ tokens, text, lang }: Report, window: Window, { from, to }: Ordinal): boolean {
  const [own, next] = [tokens[to], tokens[to + 1]];
  if (lang === "vi" || from <= window.to || !own || !next || /^(?:round|session)$/.test(tokens[from]?.key ?? ""))
    return false;
  const isApart = !/^[ -]$/.test(text.slice(own.end, next.start));
  const words = [1, 2, 3].map((step) => tokens[to + step]?.key ?? "");
  return !isApart && !COUNTABLE.has(words[0] ?? "") && !words.some((word) => SESSIONS.has(word));
}

/** What may stand right behind an ordinal that counts rounds: "the 12th in the series", "the third such". */
const COUNTABLE = new Set("of in such since this time held to on at and between under".split(" "));

const BODIES = new Set("asean apec g7 g20 quad brics un".split(" "));

/** "The 47th ASEAN Summit" beside the name: a count of the body's own meetings. */
function isOfBody({ tokens }: Report, window: Window, { from, to }: Ordinal): boolean {
  const isIn = (at: number) => at >= window.from && at <= window.to;
  return [to + 1, from - 1].some((at) => BODIES.has(tokens[at]?.key ?? "") && !isIn(at));
}

const OTHER_NOUNS = new Set(
  "anniversary congress century summit national party birthday founding year day time generation tenure plenum conference kỷ kỉ đại hội năm ngày khóa".split(
    " ",
  ),
);

/** True if an ordinal may count rounds. */
const isRound = (report: Report, ordinal: Ordinal, window?: Window): boolean =>
  !(isOfOther(report, ordinal) && !isOfName(report, ordinal, window)) &&
  !isWithinYear(report, ordinal) &&
  !isOfDay(report, ordinal) &&
  !isSince(report, ordinal) &&
  !isOfOffice(report, ordinal) &&
  !isOfOne(report, ordinal);

/** "On the 24th": a day. */
function isOfDay({ tokens, dates }: Report, { from }: Ordinal): boolean {
  const at = tokens[from]?.start ?? -1;
  return dates.some(({ start, end }) => start <= at && at < end);
}

const NEAR_YEAR = 6;
const FAR_YEAR = 9;

/** "The second patrol of 2024", "lần thứ nhất năm 2024": counts within a year. */
function isWithinYear({ tokens }: Report, ordinal: Ordinal): boolean {
  // "This year's first", "the year's second"
  const before = [1, 2, 3].map((step) => tokens[ordinal.from - step]?.key ?? "");
  if (before[0] === "s" && before[1] === "year") return true;
  for (let at = ordinal.to + 1; at <= ordinal.to + FAR_YEAR; at++) {
    const [word, next] = [tokens[at]?.key ?? "", tokens[at + 1]?.key ?? ""];
    // "Lần thứ 172 kể từ năm 1973"
    if (word === "từ" || word === "since") return false;
    if (word === "of" && /^(?:19|20)\d{2}$/.test(next)) return true;
    if (at > ordinal.to + NEAR_YEAR) continue;
    if ((word === "năm" || word === "in") && /^(?:19|20)\d{2}$/.test(next) && at < ordinal.to + NEAR_YEAR) return true;
    if ((word === "this" || word === "the") && next === "year") return true;
    if (word === "năm" && (next === "nay" || next === "này")) return true;
  }
  return false;
}

const SESSIONS = new Set(
  "meeting session round edition dialogue consultation patrol consultations talks sitting iteration gathering instalment installment retreat seminar exercise run outing time".split(
    " ",
  ),
);
/** "Đây là chuyến tuần tra liên hợp lần thứ 31" */
const THIS_IS = new Set(["đây", "this", "it"]);
const OWNERS = new Set(["their", "its", "the"]);
const MOST_SENTENCES = 2;
/** Sentences in which a report may count its event: "It was the 27th joint patrol" often ends it. */
const NEAR_SENTENCES = 12;

/** "Held their 25th meeting", "met in Seoul for the sixth round", "Đây là ... lần thứ 31": in the sentences that tell the event. */
function isOfSession(report: Report, view: SentenceView, scene: Scene, ordinal: Ordinal): boolean {
  const { tokens, lang } = report;
  // "Lễ hồi hương lần thứ 172 kể từ năm 1973": what follows the count only says since when.
  const isOfBefore = view.past.some(({ start }) => start < (tokens[ordinal.to]?.end ?? 0));
  const first = tokens[tokenFrom(tokens, view.start)]?.key ?? "";
  const most = THIS_IS.has(first) ? NEAR_SENTENCES : MOST_SENTENCES;
  if (
    isOfBefore ||
    isFirstTime(report, view, ordinal) ||
    view.future.length > 0 ||
    view.index > scene.lead.index + most
  )
    return false;
  if (!isRound(report, ordinal)) return false;
  if (lang === "vi")
    return (
      (THIS_IS.has(first) && (view.strong.length > 0 || isCounted(report, ordinal))) ||
      isSessionOfLead(report, view, scene, ordinal)
    );
  const before = tokens[ordinal.from - 1]?.key ?? "";
  // "It was the 31st joint patrol since 2006"
  const counted = [1, 2].map((step) => tokens[ordinal.to + step]?.key ?? "");
  const isTold = view.strong.length > 0 || THIS_IS.has(first) || view.index === scene.lead.index;
  return OWNERS.has(before) && counted.some((word) => SESSIONS.has(word)) && isTold;
}

/** "For the first time, the exchanges took place at sea": what was new about them. */
const isFirstTime = ({ tokens }: Report, view: SentenceView, { number, from, to }: Ordinal): boolean =>
  number === 1 && tokens[to + 1]?.key === "time" && from - tokenFrom(tokens, view.start) <= 2;

/** "Đây là vòng thứ 17 của cơ chế": a session by its number. */
const isCounted = ({ tokens }: Report, { number, from }: Ordinal): boolean =>
  number > 1 && [0, 1, 2, 3].some((step) => /^(?:vòng|phiên|kỳ|khóa|lần)$/.test(tokens[from - step]?.key ?? ""));

const SESSIONS_VI = new Set([
  "phiên họp",
  "kỳ họp",
  "cuộc họp",
  "khóa họp",
  "phiên đối thoại",
  "vòng đối thoại",
  "vòng tham vấn",
  "vòng đàm phán",
  "hội nghị",
]);

/** "Phiên đàm phán cấp Bộ trưởng lần thứ hai": a session, its rank, then its number. Bounded. */
export const OF_RANK_VI =
  /(?<!\p{L})(?:phiên|vòng|cuộc|kỳ)\s(?:họp|đàm phán|đối thoại|tham vấn|trao đổi)\scấp\s(?:(?!và|với|tại)\p{L}{2,7}\s){1,3}(?:lần\s)?$/iu;
const RANK_CHARS = 50;

/** "Ủy ban Chuyên trách ... tiến hành phiên họp lần thứ 25": the lead says at its end which session the body held. */
function isSessionOfLead({ text, tokens }: Report, view: SentenceView, scene: Scene, { from }: Ordinal): boolean {
  // "Phiên họp lần thứ 25", "kỳ họp thứ 31", "hội nghị thường niên lần thứ 29"
  const behind = tokens[from - 2]?.key === "thường" && tokens[from - 1]?.key === "niên" ? from - 2 : from;
  const [second, first, own] = [2, 1, 0].map((step) => tokens[behind - step]?.key ?? "");
  // "Ủy ban ... đã họp lần thứ 18"
  const isMeeting = first === "họp" && /^(?:đã|vừa|nhóm|sẽ)$/.test(second ?? "");
  return (
    view.index === scene.lead.index &&
    (isMeeting ||
      OF_RANK_VI.test(text.slice(Math.max(view.start, (tokens[from]?.start ?? 0) - RANK_CHARS), tokens[from]?.start)) ||
      SESSIONS_VI.has(`${second} ${first}`) ||
      SESSIONS_VI.has(`${first} ${own}`))
  );
}

/** "The 27th of its kind": the count of a mechanism that was named before. */
export function roundOfItsKind(report: Report, scene: Scene): Ordinal | undefined {
  const { tokens, lang } = report;
  for (const view of inOrder(scene).slice(0, NEAR_SENTENCES)) {
    const from = tokenFrom(tokens, view.start);
    const found = findOrdinals(tokens, from, tokenFrom(tokens, view.end) - 1, lang).find((ordinal) => {
      const { to } = ordinal;
      if (isOfSession(report, view, scene, ordinal)) return true;
      if (ordinal.number > 1 && tokens[to + 1]?.key === "time" && tokens[ordinal.from - 2]?.key === "for") return true;
      if (isSince(report, ordinal)) return false;
      return /^(?:of its kind|of the kind|such|time that|time vietnam|time viet)/.test(
        [1, 2, 3].map((step) => tokens[to + step]?.key ?? "").join(" "),
      );
    });
    if (found) return found;
  }
  return undefined;
}

/** "The 12th Conference on Border Provinces", "the 16th conference of the Committee": what it counts is the series itself. */
const isOfName = ({ tokens, lang }: Report, { to }: Ordinal, window: Window | undefined): boolean =>
  lang === "en" &&
  window !== undefined &&
  to < window.from &&
  tokens.slice(to + 1, window.from).every(({ key }) => OF_SERIES.has(key));
const OF_SERIES = new Set(["conference", "of", "the"]);

/** "First Vice Foreign Minister attends 6th Strategic Dialogue": his rank. */
const isOfOffice = ({ tokens }: Report, { to }: Ordinal): boolean =>
  tokens[to]?.key === "first" && OF_OFFICE.has(tokens[to + 1]?.key ?? "");
const OF_OFFICE = new Set("vice deputy secretary lady minister undersecretary lieutenant sea lord".split(" "));

/** "30th anniversary", "14th National Congress": counts something else. */
function isOfOther({ tokens, lang }: Report, ordinal: Ordinal): boolean {
  const [next, second] = [tokens[ordinal.to + 1]?.key ?? "", tokens[ordinal.to + 2]?.key ?? ""];
  // "Met for the 46th time"
  if (next === "time" && tokens[ordinal.from - 2]?.key === "for") return false;
  if (lang === "en")
    return OTHER_NOUNS.has(next) || (OTHER_NOUNS.has(second) && !SESSION_WORDS.has(next) && second !== "conference");
  const before = [tokens[ordinal.from - 1]?.key ?? "", tokens[ordinal.from - 2]?.key ?? ""];
  return (
    before.includes("đảng") ||
    (before[0] === "hội" && before[1] === "đại") ||
    before[0] === "niệm" ||
    next === "năm" ||
    (before[0] === "quốc" && before[1] === "toàn")
  );
}
