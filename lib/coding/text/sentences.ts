import { type Span, trimmed } from "./quote";

/** Words after which a full stop ends no sentence, in small letters without the stop. */
const ABBREVIATIONS = new Set(
  `mr mrs ms ma amb dr prof sen rep gov gen lt col maj capt cmdr adm brig sgt st no nos vol art jan feb mar apr jun jul aug sep sept oct nov dec
  lieut snr comdr cdre cmdre rdml radm vadm pte cpl sgt.maj hon fr br sec supt insp asst ctr univ min pres st.
  mon tue wed thu fri sat inc corp ltd co vs approx dept u.s u.n u.k e.g i.e d.c st cdr ft mt gov lt.gen sr.lt.gen maj.gen brig.gen r.o.k p.r d.p.r.k s.r u.a.e a.m p.m ph.d h.e excl hon sr jr smt kum engr atty ing drs md mohd mme mlle sra msgr usec asec dir dep ven ustadz col.gen sen.lt.gen sr.col snr.col rt.hon messrs tp ts pgs gs ths q.`
    .split(/\s+/)
    .filter(Boolean),
);
/** "John J. Noh", "M.M. Nayeemudeen": letters of a name, in small letters. */
const INITIALS = /^\p{L}(?:\.\p{L}){0,2}$/u;
/** Words that open a sentence and no name. */
const OPENS =
  /^(?:The|He|She|They|It|Both|In|On|At|During|His|Her|This|These|Also|Earlier|Later|After|Before|Hai|Ông|Bà|Tại|Theo|Trong|Các|Cuộc|Phía|Đây|Ngoài|Sau|Trước|Về|Nhân|Đồng thời|Cùng|Chiều|Sáng|Ngày)(?!\p{L})/u;
const OPENS_CHARS = 14;
const STOPS = new Set([".", "!", "?", "…"]);
const CLOSERS = new Set(['"', "”", "’", "'", "»", ")", "]"]);
const MOST_WORD = 12;
/** A sentence longer than this is cut at a blank: no report has one. */
const LONGEST = 2_000;

/** The word before a stop, in small letters, at most a dozen signs. */
function wordBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && at - start < MOST_WORD && !/[\s(["“–/-]/.test(text.charAt(start - 1))) start--;
  return text.slice(start, at).toLowerCase();
}

function endsHere(text: string, at: number, after: number, start: number, end: number): boolean {
  if (after >= end) return true;
  if (text.charAt(after).trim() !== "") return false;
  let next = after;
  while (next < end && text.charAt(next).trim() === "") next++;
  const sign = text.charAt(next);
  // A small letter goes on with the sentence: "the U.S. side".
  if (sign !== sign.toUpperCase()) return false;
  if (text.charAt(at) !== ".") return true;
  const word = wordBefore(text, at, start);
  // "Ferdinand Marcos Jr. Hai nhà lãnh đạo": behind a name its own "Jr." may end the sentence.
  if (word === "jr" || word === "sr") return OPENS.test(text.slice(next, next + OPENS_CHARS));
  if (ABBREVIATIONS.has(word)) return false;
  // "John J. Noh"
  return !INITIALS.test(word);
}

/** The sentences of a paragraph, in order; together they hold all its words. Linear in its length. */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    if (at - start > LONGEST && text.charAt(at).trim() === "") {
      sentences.push(trimmed(text, { start, end: at }));
      start = at;
    }
    if (!STOPS.has(text.charAt(at))) continue;
    let after = at + 1;
    while (after < paragraph.end && CLOSERS.has(text.charAt(after))) after++;
    if (!endsHere(text, at, after, start, paragraph.end)) continue;
    sentences.push(trimmed(text, { start, end: after }));
    start = after;
    at = after - 1;
  }
  const rest = trimmed(text, { start, end: paragraph.end });
  if (rest.end > rest.start) sentences.push(rest);
  return sentences.filter((sentence) => sentence.end > sentence.start);
}
