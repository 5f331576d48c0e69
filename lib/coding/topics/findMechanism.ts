import type { Kind } from "@/lib/model/vocabulary";
import { rowsOf } from "../fields/sides";
import { BODIES } from "../keywords/countries";
import type { Report } from "../report";
import { inOrder, type Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";
import { endsBefore, phraseSet, tokenFrom } from "../text/wordsBefore";
import { HEAD_KINDS, type MechanismForm, plainWord } from "./mechanismForms";
import { findOrdinals, type Ordinal } from "./ordinals";

/** A mechanism that an event was a round of. */
export interface MechanismHit extends Span {
  id: string;
  actors: readonly string[];
  head: string;
  round?: number;
  roundSpan?: Span;
  view: SentenceView;
}

interface Window {
  from: number;
  to: number;
  score: number;
}

const MOST_BETWEEN = 7;
const MOST_FREE = 16;
const WHOLE_WORDS = 5;
const LEAST_SHARE = 0.8;
/** Points a word that a stretch must reach. */
const LEAST_SCORE = 6;

/** The shortest stretch of words that holds the words of a name; long names may lack some. */
function windowOf(words: readonly Word[], from: number, form: MechanismForm): Window | undefined {
  const size = form.words.length;
  const wanted = new Map<string, number>();
  for (const word of form.words) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  const least = size <= WHOLE_WORDS ? size : Math.ceil(size * LEAST_SHARE);
  let best: Window | undefined;
  for (let start = 0; start < words.length; start++) {
    if (!wanted.has(words[start]?.plain ?? "")) continue;
    const left = new Map(wanted);
    let [found, others] = [0, 0];
    const limit = Math.min(words.length, start + size + MOST_FREE);
    for (let end = start; end < limit; end++) {
      const word = words[end];
      if (!word) break;
      if (end > start) others += word.breaks;
      const count = left.get(word.plain) ?? 0;
      if (count === 0) {
        if (!word.isFree) others += 1;
        if (others > MOST_BETWEEN) break;
        continue;
      }
      left.set(word.plain, count - 1);
      found += 1;
      if (found < least) continue;
      const score = found * 10 - (size - found) * 15 - others * 4;
      if (score >= size * LEAST_SCORE && (!best || score > best.score))
        best = { from: from + start, to: from + end, score };
    }
  }
  return best;
}

interface Word {
  plain: string;
  /** a country or a small word: costs a name nothing */
  isFree: boolean;
  /** 2 after a comma, 9 after a stop or a bracket */
  breaks: number;
}

const FREE = new Set(
  "of on the for and between in at to a an với của về và giữa các cấp trên tại two countries hai nước session round meeting phiên họp kỳ lần thứ".split(
    " ",
  ),
);

function plainWords(report: Report, view: SentenceView): { words: Word[]; from: number } {
  const { text, tokens, countries } = report;
  const from = tokenFrom(tokens, view.start);
  const words: Word[] = [];
  for (let at = from; at < tokens.length && (tokens[at]?.end ?? 0) <= view.end; at++) {
    const [left, token] = [tokens[at - 1], tokens[at]];
    if (!token) break;
    const gap = left ? text.slice(left.end, token.start) : "";
    const isFree =
      FREE.has(token.key) || countries.some((hit) => at >= hit.from && at <= hit.to) || /^\d/.test(token.key);
    words.push({
      plain: plainWord(token.key),
      isFree,
      breaks: /[;:()]|[.!?]\s/.test(gap) ? 9 : gap.includes(",") ? 1 : 0,
    });
  }
  return { words, from };
}

const PLANNED = {
  en: phraseSet(
    "to launch,launch,to establish,establish,set up,to set up,create,to create,agreed to,next,resume,restart,start,begin,hold the next,propose,proposed",
  ),
  vi: phraseSet("thiết lập,thành lập,lập,nối lại,sớm tổ chức,nhất trí tổ chức,tổ chức tiếp,đề nghị,đề xuất"),
};
const PLANNED_WORDS = 7;

const TOLD_CHARS = 80;
/** Mechanisms that are held, not met in: two who meet only speak of them. */
const HELD_KINDS = new Set<Kind>(["dialogue", "committee", "consultation", "talks"]);

/**
 * True if two met and spoke of the mechanism: the sentence has a verb of meeting, and no "held", "co-chaired", "took place"
 * near the name. "Trans-Pacific Partnership" is another thing too.
 */
function isSpokenOf(
  { text, tokens }: Report,
  scene: Scene,
  view: SentenceView,
  form: MechanismForm,
  window: Window,
): boolean {
  const [before, first, last] = [tokens[window.from - 1], tokens[window.from], tokens[window.to]];
  if (!first || !last) return true;
  if (before && first.start === before.end + 1 && text.charAt(before.end) === "-" && /^trans$/i.test(before.text))
    return true;
  if (!MEETING_KINDS.has(scene.kind) || !HELD_KINDS.has(HEAD_KINDS[form.head] ?? "meeting")) return false;
  const verb = view.strong.some(({ kind }) => MEETING_KINDS.has(kind) && kind !== "signing");
  if (!verb) return !view.isHeadline && view.index !== scene.lead.index;
  return !view.strong.some(
    ({ kind, start, end }) => kind === "dialogue" && start - last.end < TOLD_CHARS && first.start - end < TOLD_CHARS,
  );
}

/** "Agreed to launch a 2+2 dialogue": not held yet. */
function isPlanned({ text, tokens, lang }: Report, view: SentenceView, at: number): boolean {
  return endsBefore(text, tokens, PLANNED[lang], at, view.start, PLANNED_WORDS);
}

const MEETING_KINDS = new Set(["meeting", "talks", "call", "visit", "signing"]);

/** True if the name stands beside another event of the sentence: "met on the sidelines of the 13th Dialogue". */
function isBeside(view: SentenceView, scene: Scene, start: number): boolean {
  const aside = [...view.aside, ...view.past].filter(({ end }) => end <= start && start - end < 90);
  if (aside.length === 0) return false;
  const verb = view.strong.find((cue) => MEETING_KINDS.has(cue.kind) && cue.start < start);
  return verb !== undefined && scene.kind !== "dialogue" && scene.kind !== "committee" && scene.kind !== "consultation";
}

const SESSION_WORDS = new Set(
  "round session meeting edition the of annual vietnam viet nam lần họp phiên kỳ vòng việt hoa trung quốc".split(" "),
);

/** How far an ordinal stands from the name: right before it 0, inside it 2, after it more. */
function farOf({ from, to }: Ordinal, window: Window, isVi: boolean): number {
  if (from >= window.from && to <= window.to) return 2;
  if (from < window.from) return Math.max(0, window.from - to - 3);
  return isVi ? from - window.to - 1 : (from - window.to) * 3;
}

/** The ordinal that counts the rounds of the name: right before it, in it, or right after it. */
function roundOf(report: Report, window: Window): Ordinal | undefined {
  const { tokens, lang, text } = report;
  const near = findOrdinals(tokens, window.from - 9, window.to + 9, lang);
  const isInOneSentence = (ordinal: Ordinal) => {
    const [a, b] =
      ordinal.from < window.from
        ? [tokens[ordinal.to], tokens[window.from]]
        : [tokens[window.to], tokens[ordinal.from]];
    return !a || !b || b.start <= a.end || !/[.;:]\s|\n/.test(text.slice(a.end, b.start));
  };
  const ranked = near
    .filter(isInOneSentence)
    .filter((ordinal) => !isOfOther(report, ordinal) && !isWithinYear(report, ordinal))
    .map((ordinal) => ({
      ordinal,
      far: farOf(ordinal, window, lang === "vi"),
    }))
    .sort((a, b) => a.far - b.far);
  return ranked[0]?.ordinal;
}

const OTHER_NOUNS = new Set(
  "anniversary congress century summit national party birthday founding year day time generation tenure plenum conference kỷ kỉ đại hội năm ngày khóa".split(
    " ",
  ),
);

/** "The second patrol of 2024", "lần thứ nhất năm 2024": counts within a year. */
function isWithinYear({ tokens }: Report, ordinal: Ordinal): boolean {
  for (let at = ordinal.to + 1; at <= ordinal.to + 6; at++) {
    const [word, next] = [tokens[at]?.key ?? "", tokens[at + 1]?.key ?? ""];
    if ((word === "of" || word === "năm" || word === "in") && /^(?:19|20)\d{2}$/.test(next) && at <= ordinal.to + 5)
      return true;
    if (word === "this" && next === "year") return true;
  }
  return false;
}

/** "The 27th of its kind": the count of a mechanism that was named before. */
function roundOfItsKind(report: Report, scene: Scene): Ordinal | undefined {
  const { tokens, lang } = report;
  for (const view of inOrder(scene).slice(0, 6)) {
    const from = tokenFrom(tokens, view.start);
    const found = findOrdinals(tokens, from, tokenFrom(tokens, view.end) - 1, lang).find(({ to }) =>
      /^(?:of its kind|of the kind|such)/.test([1, 2, 3].map((step) => tokens[to + step]?.key ?? "").join(" ")),
    );
    if (found) return found;
  }
  return undefined;
}

/** "30th anniversary", "14th National Congress": counts something else. */
function isOfOther({ tokens, lang }: Report, ordinal: Ordinal): boolean {
  const [next, second] = [tokens[ordinal.to + 1]?.key ?? "", tokens[ordinal.to + 2]?.key ?? ""];
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

/** True unless the words of the name stand with a country that is no side of it: three may meet where two have a dialogue. */
function isOfSides(report: Report, view: SentenceView, form: MechanismForm, window: Window): boolean {
  const row = rowsOf(report, view).find((sides) => form.actors.every((actor) => sides.has(actor)));
  if (row) return row.size === form.actors.length;
  const inside = view.countries.filter(({ from, to }) => from >= window.from - 3 && to <= window.to + 4);
  return inside.every(
    ({ values }) => values.some(({ actor }) => form.actors.includes(actor)) || BODIES.has(values[0]?.actor ?? ""),
  );
}

/** The headline names the event; the lead comes next. */
function headFirst(scene: Scene): SentenceView[] {
  const views = inOrder(scene).slice(0, 6);
  return [...views.filter(({ isHeadline }) => isHeadline), ...views.filter(({ isHeadline }) => !isHeadline)];
}

/** The mechanism whose round the event is, from the headline, the lead and the sentences that tell the event. */
export function findMechanism(report: Report, scene: Scene, actors: ReadonlySet<string>): MechanismHit | undefined {
  const { tokens, lexicon, lang } = report;
  let best: (MechanismHit & { score: number }) | undefined;
  for (const [i, view] of headFirst(scene).entries()) {
    const isFirst = view.index === scene.lead.index || view.isHeadline;
    if (!isFirst && (view.past.length > 0 || view.saying.length > 0 || view.future.length > 0)) continue;
    // What the lead or the headline names goes before what a later sentence does.
    if (best && (!isFirst || (best.view.isHeadline && best.round !== undefined))) break;
    const isTold =
      view.strong.length > 0 ||
      findOrdinals(tokens, tokenFrom(tokens, view.start), tokenFrom(tokens, view.end) - 1, lang).length > 0;
    if (!isFirst && (!isTold || view.saying.length > 0)) continue;
    const { words, from } = plainWords(report, view);
    for (const form of lexicon.mechanisms) {
      if (form.lang !== lang || form.words.length < 1 || !form.actors.every((actor) => actors.has(actor))) continue;
      const window = windowOf(words, from, form);
      if (window && !isOfSides(report, view, form, window)) continue;
      const [first, last] = [tokens[window?.from ?? -1], tokens[window?.to ?? -1]];
      if (!window || !first || !last || isBeside(view, scene, first.start)) continue;
      if (form.kind !== undefined && form.kind !== scene.kind) continue;
      if (isPlanned(report, view, window.from) || isSpokenOf(report, scene, view, form, window)) continue;
      const score = window.score - i;
      // The lead may add the round to what the headline names, nothing else.
      const isNamed = best?.view.isHeadline === true && !view.isHeadline;
      if (isNamed ? best?.id !== form.id : best && score <= best.score) continue;
      const ordinal = roundOf(report, window) ?? roundOfItsKind(report, scene);
      const [a, b] = ordinal ? [tokens[ordinal.from], tokens[ordinal.to]] : [];
      best = {
        id: form.id,
        actors: form.actors,
        head: form.head,
        view,
        score,
        start: first.start,
        end: last.end,
        ...(ordinal && a && b ? { round: ordinal.number, roundSpan: { start: a.start, end: b.end } } : {}),
      };
    }
  }
  return best;
}
