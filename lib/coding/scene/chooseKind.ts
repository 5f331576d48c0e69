import type { Kind } from "@/lib/model/vocabulary";
import type { Span } from "../text/quote";
import { isAgreedOn } from "./agreedOn";
import { MET } from "./metKinds";
import type { Cue, SentenceView } from "./sentenceView";
import { isBeforeOrAfter } from "./setApart";
import { spokenOf } from "./spokenFor";

/** Names of meetings from the most to the least telling, for verbs that fit all ("held", "co-chaired", "diễn ra"). */
const NAMES: readonly Kind[] = [
  "handover",
  "signing",
  "exercise",
  "port-call",
  "committee",
  "consultation",
  "dialogue",
  "summit",
  "call",
  "talks",
  "project",
  "meeting",
  "visit",
  "statement",
];

const byName = (a: Cue, b: Cue): number => NAMES.indexOf(a.kind) - NAMES.indexOf(b.kind);

/** True if a cue stands inside what was said or beside the event. */
function isAside(view: SentenceView, cue: Cue): boolean {
  return [...view.saying, ...view.aside].some(
    ({ start, end }) => end <= cue.start && start < cue.start && cue.start - end < 60,
  );
}

/** A ship before the verb of visiting: it calls at a port. */
export const SHIP =
  /\b(?:frigates?|destroyers?|corvettes?|warships?|aircraft carrier|carrier strike group|navy ships?|naval ships?|naval vessels?|training ship|patrol (?:ship|vessel)|cutter|amphibious|hospital ship|HMS|HMAS|USS|USNS|INS|JS|HMNZS|HMCS|ROKS)\b|tàu hộ vệ|tàu khu trục|tàu sân bay|chiến hạm|tàu hải quân|tàu huấn luyện|tàu tuần tra|tàu cảnh sát biển|tàu CSB|biên đội tàu|tàu bệnh viện|tàu chiến/iu;
/** "Spoke today with": a call, where nobody says that they met. */
export const SPOKE = /\bspoke\b(?:\s\S{1,14}){0,3}\swith\b/i;

/** Any ship: "the two vessels made a goodwill visit". */
const SHIPS = /\b(?:ships?|vessels?|frigates?|fleet|navy|naval|sailors|crew|port)\b|tàu|hải quân|cảng/iu;
/** By phone or on a screen, in words without a verb of their own: "was on the phone with", "connected by video link". Bounded. */
export const LINKED =
  /\b(?:had|held|joined) an? (?:video|virtual|telephone|phone|online) ?(?:conference|call|conversation|talks?|meeting)\b|\b(?:on|over) the (?:phone|telephone|line(?= (?:with|to|for)\b))\b|\bby (?:phone|telephone|video(?: link)?)\b|\bvideo link\b|\b(?:rang|rings|rung) (?:up|his|her)\b|qua điện thoại|qua video|kết nối trực tuyến/iu;
/** "The 13th Coordinating Meeting was held by video conference": a meeting by name, on a screen. Bounded. */
export const MEETING_ON_SCREEN =
  /(?<!\p{L})(?:meeting|session|forum|round|cuộc họp|phiên họp|kỳ họp|hội nghị)\s(?:(?:was|were|has been)\s)?(?:held|convened|conducted|organi[sz]ed|took place|được tổ chức|đã diễn ra|diễn ra|họp)(?!\p{L})/iu;
const linked = (text: string, view: SentenceView, names: readonly Cue[]): RegExpExecArray | null =>
  names.some(({ kind }) => SERIES.has(kind)) || MEETING_ON_SCREEN.test(text.slice(view.start, view.end))
    ? null
    : LINKED.exec(text.slice(view.start, view.end));
const SERIES: ReadonlySet<Kind> = new Set(["dialogue", "consultation", "committee", "summit"]);
/** Letters instead of a meeting: "exchanged congratulations", "sent a message of condolence to", "gửi điện mừng". Bounded. */
export const SENDS = /(?<!\p{L})(?:exchang(?:ed|es|e|ing)|sent|sends|extended|trao đổi|gửi)\s/giu;
export const LETTERS =
  /^(?:(?:an?|his|her|their)\s)?(?:\p{L}{3,16}\s){0,2}(?:congratulations|messages?|letters?|telegrams?|condolences|greetings)(?!\p{L})|^(?:điện|thư)(?:\s(?:mừng|chúc mừng|chia buồn|thăm hỏi))?[\s,.]/iu;
const LETTER_CHARS = 60;

function sentIn(text: string, view: SentenceView): Cue | undefined {
  for (const { index, 0: word } of text.slice(view.start, view.end).matchAll(SENDS)) {
    const start = view.start + index;
    const end = start + word.length;
    if (LETTERS.test(text.slice(end, end + LETTER_CHARS))) return { kind: "statement", at: 0, start, end };
  }
  return undefined;
}

/** "Told his Philippine counterpart": they met, where nothing says that it was by phone. Bounded. */
export const TOLD_COUNTERPART = /\btold (?:his|her) (?:[\p{L}-]{2,14} ){0,3}(?:counterpart|guest|host)\b/iu;

/** What ships do at a port, in words that others use too: "reached Nha Trang". */
const REACHED = /\b(?:reached|entered|put into|came into)\b/i;

/** Verbs that need a name beside them: "conducted", "presented", "launched". */
const LOOSE: ReadonlySet<Kind> = new Set(["exercise", "handover", "project", "port-call", "statement", "signing"]);
const MOST_CHARS = 40;

/** Kinds of what is done after talks: "Sau hội đàm, hai bên khởi công". */
const DONE: ReadonlySet<Kind> = new Set(["exercise", "handover", "project", "port-call"]);

/** Bounded. */
export const SAID_IN =
  /(?:\b(?:said|announced|confirmed|stated|added|according to)|cho biết|thông báo|theo)\s(?:(?:in|at|trong|tại)\s)?(?:an?\s|its\s|the\s|một\s)?(?:\p{L}{3,12}\s)?$/iu;

/** "The ministry said in a statement": where it was said, not what was done. */
export const isWhereSaid = (text: string, view: SentenceView, { kind, start }: Cue): boolean =>
  kind === "statement" && SAID_IN.test(text.slice(Math.max(view.start, start - MOST_CHARS), start));

/** "Gathered on the sidelines of the Dialogue": the name of what they met beside. Bounded. */
export const BESIDE = /(?:\b(?:sidelines?|margins?|fringes) of|bên lề)\s(?:\S{1,20}\s){0,4}$/iu;

const isBeside = (text: string, view: SentenceView, { start }: Span): boolean =>
  BESIDE.test(text.slice(Math.max(view.start, start - BESIDE_CHARS), start));
const BESIDE_CHARS = 70;

/** "A project carried out by": no exercise where nobody names one. */
function isWorkDone(text: string, view: SentenceView, cue: Cue): boolean {
  const words = text.slice(cue.start, cue.end);
  return (
    cue.kind === "exercise" &&
    /^(?:conduct(?:ed|s)|carried out|staged|sailed)$/i.test(words) &&
    !view.nouns.some(({ kind }) => kind === "exercise")
  );
}

/** After a verb that fits any: "tổ chức Hội nghị đánh giá kết quả quy tập", "held their first Leaders' Retreat": what it says was held. Bounded. */
export const HELD_AS =
  /^\s(?:thành công\s|trọng thể\s)?(?:hội nghị|cuộc họp|buổi họp|họp|giao ban)(?!\p{L})|^\s(?:(?:an?|the|their|its|his|her)\s)?(?:[\p{L}\d’'-]{2,14}\s){0,4}(?:retreat|get-together)(?!\p{L})/iu;
const HELD_CHARS = 90;

/** The meeting that stands right behind a verb that fits any, where only its subject has a name of another kind. */
function heldAs(text: string, view: SentenceView, cues: readonly Cue[], name: Cue | undefined): Cue | undefined {
  if (name && !LOOSE.has(name.kind)) return undefined;
  for (const cue of cues) {
    const held = cue.kind === "dialogue" && HELD_AS.exec(text.slice(cue.end, Math.min(view.end, cue.end + HELD_CHARS)));
    if (!held || (name && name.end <= cue.start && isSubject(text, view, name, cue))) continue;
    return { kind: "meeting", at: 0, start: cue.end + 1, end: cue.end + held[0].length };
  }
  return undefined;
}

/** "Lễ bàn giao được tổ chức": the name opens the clause that the verb ends. */
const isSubject = (text: string, { start }: SentenceView, name: Cue, verb: Cue): boolean =>
  !/[,;]/.test(text.slice(Math.max(start, name.end), verb.start));

/** "At the talks", "following the meeting": the name stands for what the report tells. */
function isNamedAsPlace(text: string, view: SentenceView, name: Cue): boolean {
  return /(?:^|[\s(])(?:at|during|after|following|in|for|tại|trong|sau|với)(?:\s\S{1,14}){0,3}\s$/i.test(
    text.slice(Math.max(view.start, name.start - MOST_CHARS), name.start),
  );
}

/** "Wrapped up two days of talks": what ended was no visit. Bounded. */
export const OF_TALKS =
  /^\s(?:(?:an?|the|their|its|two|three|four|five|\d{1,2}|several)[\s-])?(?:(?:days?|weeks?|hours?|rounds?)(?:\sof)?\s)?(?:[\p{L}'’-]{3,14}\s){0,3}(?:talks|negotiations|discussions|consultations|dialogue|meeting|round|session)(?!\p{L})/iu;
const TALKS_CHARS = 90;

const isEndOfTalks = (text: string, { end }: SentenceView, cue: Cue): boolean =>
  cue.kind === "visit" &&
  /^(?:wrapped up|concluded)/i.test(text.slice(cue.start, cue.end)) &&
  OF_TALKS.test(text.slice(cue.end, Math.min(end, cue.end + TALKS_CHARS)));

/** "Trong chuyến thăm chính thức, ... hội đàm", "during his visit, A met B": the visit is around what the verb tells. */
export const AROUND =
  /(?:^|\s)(?:trong|nhân|dịp|khuôn khổ|tiếp tục|during|on|continuing|amid|within|as part of|in the framework of|in the course of|day of|(?:đầu tiên|cuối cùng|thứ hai) của)\s(?:khuôn khổ\s|his\s|her\s|the\s|an?\s)?(?:\S{1,10}\s)?$/iu;

/** "X, đang thăm chính thức Ấn Độ, đã hội đàm với": a visit that is under way. Bounded. */
const UNDER_WAY = /,\s(?:hiện\s)?(?:đang|đang có|đang ở|đang tiến hành)\s$/iu;

/** A name for what is held within a visit: "trong khuôn khổ chuyến thăm, Kỳ họp lần thứ 27 đã diễn ra". */
const isHeldWithin = ({ nouns }: SentenceView, visit: Cue, { kind, start }: Cue): boolean =>
  kind !== "dialogue" || nouns.some((noun) => SERIES.has(noun.kind) && noun.start > visit.end && noun.start < start);

function isVisitAround(text: string, view: SentenceView, cue: Cue, all: readonly Cue[]): boolean {
  const verbs = all.filter((other) => isHeldWithin(view, cue, other));
  if (cue.kind !== "visit" || !verbs.some(({ kind, start }) => kind !== "visit" && start > cue.end)) return false;
  return (
    /^lễ đón/iu.test(text.slice(cue.start, cue.end)) ||
    UNDER_WAY.test(text.slice(Math.max(view.start, cue.start - MOST_CHARS), cue.start)) ||
    AROUND.test(text.slice(Math.max(view.start, cue.start - MOST_CHARS), cue.start))
  );
}

/** "On the sidelines of the exercise, A and B met at the port": that they met, where no name says at what. */
function metIn(text: string, verbs: readonly Cue[]): Cue | undefined {
  const met = verbs.find(
    ({ kind, start, end }) => kind === "dialogue" && /^(?:met|meets)\s/i.test(text.slice(start, end)),
  );
  return met && { ...met, kind: "meeting" };
}

/**
 * The kind of event that a sentence tells: its first verb that says one, or the name of the meeting where the verb fits
 * any ("held", "co-chaired", "diễn ra").
 */
export function kindIn(text: string, view: SentenceView): Cue | undefined {
  const agreedOn = view.strong.filter((cue) => isAgreedOn(text, view, cue));
  const verbs = view.strong.filter(
    (cue) =>
      !view.saying.some(({ start, end }) => end <= cue.start && start < cue.start) &&
      !isWorkDone(text, view, cue) &&
      !agreedOn.includes(cue),
  );
  // "Trước phiên đàm phán, ngày 8/6, A đã gặp B": the first verb only says when.
  const main = verbs.filter(
    (cue) =>
      !isBeforeOrAfter(text, view, cue) ||
      !verbs.some(
        (other) =>
          (MET.has(other.kind) || DONE.has(other.kind)) && other.start > cue.end && !isBeforeOrAfter(text, view, other),
      ),
  );
  const plain = main.filter((cue) => cue.kind !== "dialogue" && !LOOSE.has(cue.kind) && !isEndOfTalks(text, view, cue));
  // "Tiếp tục chuyến thăm cấp Nhà nước tới Angola, ... hội đàm": the words of the visit around go together.
  const isAround = plain[0] !== undefined && isVisitAround(text, view, plain[0], verbs);
  const verb = plain.find(({ kind }) => !isAround || kind !== "visit");
  const isGeneral = view.strong.some(
    (cue) => (cue.kind === "dialogue" || LOOSE.has(cue.kind)) && !agreedOn.includes(cue),
  );
  const isShip = SHIPS.test(text.slice(view.start, view.end));
  const names = view.nouns.filter(
    (noun) =>
      !agreedOn.some(({ end }) => end <= noun.start && noun.start - end < MOST_CHARS) &&
      (isShip || noun.kind !== "port-call") &&
      (isGeneral || view.isHeadline || isNamedAsPlace(text, view, noun)),
  );
  const isMeans = ({ kind, start }: Cue) =>
    kind === "call" && /\b(?:via|by|over|through)\s$/i.test(text.slice(Math.max(view.start, start - 9), start));
  const isOver = (noun: Cue) =>
    isBeforeOrAfter(text, view, noun) &&
    [...verbs, ...names].some((other) => DONE.has(other.kind) && other.start > noun.end);
  const name = names
    .filter((noun) => !isAside(view, noun) && !(names.length > 1 && isMeans(noun)) && !isOver(noun))
    .sort(byName)[0];
  const first = verbs[0];
  const held = verb ? undefined : heldAs(text, view, verbs, name);
  if (held) return held;
  if (verb?.kind === "visit" && SHIP.test(text.slice(view.start, verb.start))) return { ...verb, kind: "port-call" };
  const sent = verbs.some(({ kind }) => MET.has(kind)) ? undefined : sentIn(text, view);
  if (sent) return sent;
  const said = spokenOf(text, view);
  if (said) return { kind: "statement", at: 0, ...said };
  const spoke = verb ? undefined : (SPOKE.exec(text.slice(view.start, view.end)) ?? linked(text, view, names));
  if (spoke)
    return { kind: "call", at: 0, start: view.start + spoke.index, end: view.start + spoke.index + spoke[0].length };
  const told = verb ? undefined : TOLD_COUNTERPART.exec(text.slice(view.start, view.end));
  if (told)
    return { kind: "meeting", at: 0, start: view.start + told.index, end: view.start + told.index + told[0].length };
  const reached = verb ? undefined : REACHED.exec(text.slice(view.start, view.end));
  if (reached && SHIP.test(text.slice(view.start, view.start + reached.index))) {
    const start = view.start + reached.index;
    return { kind: "port-call", at: 0, start, end: start + reached[0].length };
  }
  // "Ship CSB 8004 called at Beihai for a friendship visit".
  const port =
    verb?.kind === "visit" && isShip
      ? (view.nouns.find(({ kind }) => kind === "port-call") ??
        verbs.find(({ kind, start }) => kind === "port-call" && start < verb.start))
      : undefined;
  if (port) return port;
  if (verb && (first === verb || !name || verb.start < name.start || first?.kind !== "dialogue")) return verb;
  if (name && name.kind !== "statement") return name;
  const loose = verbs.find(({ kind }) => LOOSE.has(kind));
  return verb ?? loose ?? names.filter((noun) => !isBeside(text, view, noun)).sort(byName)[0] ?? metIn(text, verbs);
}
