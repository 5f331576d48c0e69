import { BODIES } from "../keywords/countries";
import type { PersonMention } from "../people/personMention";
import type { Report } from "../report";
import { isMentioned } from "../scene/mentioned";
import type { SentenceView } from "../scene/sentenceView";
import { endsBefore, phraseSet, tokenFrom } from "../text/wordsBefore";

/** Who speaks for a side to the press took no part. */
const SPEAKERS = {
  en: phraseSet("spokesperson,spokesman,spokeswoman,press secretary"),
  vi: phraseSet("người phát ngôn,phát ngôn viên,phó phát ngôn"),
};
/** "the visit to Beijing by", "chuyến thăm Bắc Kinh của": the visitor of another event. */
const VISITS = {
  en: phraseSet("visit,trip,tour,letter,message,remarks,speech"),
  vi: phraseSet("chuyến thăm,chuyến công tác,thư,lời mời,lời thăm hỏi,điện mừng,phát biểu"),
};
const OF = new Set(["of", "by", "from", "của"]);
const VISIT_WORDS = 8;

/** "Đặc phái viên của Tổng Bí thư Tô Lâm": who sent him, not who came. */
const SENT_BY = /(?:đặc phái viên|special envoy) (?:của|of)\s/iu;

/** "Phu nhân", "First Lady": beside, not in talks. */
const SPOUSE = /phu nhân|phu quân|first lady|spouse|\bwife\b/iu;

const SPOUSE_CHARS = 16;

/** "Then-President Biden", "the late President". */
const PASSED = /^(?:then|late|the late|the then|cố(?! vấn)|nguyên(?! (?:soái|thủ)))[\s-]/i;
/** "Former DFA Secretary X, who led the Philippine side then": of an earlier round. Bounded. */
export const WHO_DID_THEN =
  /^,\s(?:who|người)\s(?:had\s|đã\s|từng\s)?(?:led|headed|chaired|co-chaired|signed|attended|represented|dẫn đầu|chủ trì|đồng chủ trì|ký)\s[^.;]{2,70}\s(?:then|at the time|last time|that year|khi đó|lúc đó|hồi đó)(?!\p{L})/iu;
const THEN_CHARS = 110;

/** "PCG spokesperson for the West Philippine Sea Commodore Jay Tarriela": the words before his rank. Bounded. */
const SPEAKER_FOR = /(?:spokes(?:person|man|woman)|phát ngôn)\s(?:for|of|của)\s/iu;
const SPEAKER_CHARS = 80;

/** True if somebody speaks for a side to the press. */
export function isSpeaker({ text, tokens, lang }: Report, person: PersonMention): boolean {
  const clause = text
    .slice(Math.max(0, person.start - SPEAKER_CHARS), person.start)
    .split(/[,.;:]/)
    .at(-1);
  if (SPEAKER_FOR.test(clause ?? "")) return true;
  for (let at = tokenFrom(tokens, person.start); at < tokens.length && (tokens[at]?.end ?? 0) <= person.end; at++)
    if (SPEAKERS[lang].at(text, tokens, at)) return true;
  return false;
}

/** Named, not there: "the invitation of ...", "conveyed the greetings of ...", "chuyến thăm của ...". */
export function isNamedOnly(report: Report, view: SentenceView, person: PersonMention): boolean {
  const { text, tokens, lang } = report;
  const at = tokenFrom(tokens, person.start);
  if (isMentioned(report, at, view.start)) return true;
  // "With the Philippines as Chair of ASEAN", "Malaysia, the ASEAN chair for 2025": a turn, nobody there.
  if (
    !person.name &&
    /(?<!co-)\bchair(?:man)?\b|nước chủ tịch/iu.test(text.slice(person.start, person.end)) &&
    BODIES.has(person.actor ?? "")
  )
    return true;
  if (OF_MEETING_AHEAD.test(text.slice(Math.max(view.start, person.start - AHEAD_CHARS), person.start))) return true;
  if (VISIT_WHICH.test(text.slice(Math.max(view.start, person.start - VISIT_CHARS), person.start))) return true;
  if (PASSED.test(text.slice(person.start, person.start + 12))) return true;
  if (WHO_DID_THEN.test(text.slice(person.end, person.end + THEN_CHARS))) return true;
  if (LETTER.test(text.slice(person.end, person.end + LETTER_CHARS))) return true;
  if (ABSENT.test(text.slice(person.end, person.end + LETTER_CHARS))) return true;
  if (view.saying.length > 0 && IN_RELEASE.test(text.slice(person.end, person.end + LETTER_CHARS))) return true;
  if (person.name && SPOUSE.test(text.slice(Math.max(view.start, person.start - SPOUSE_CHARS), person.name.start)))
    return true;
  const before = person.name ? text.slice(person.start, person.name.start) : "";
  // "Đặc phái viên của Thủ tướng Thái Lan, ông A": after a comma he who was sent.
  if (SENT_BY.test(before) && !before.includes(",")) return true;
  if (!OF.has(tokens[at - 1]?.key ?? "")) return false;
  if (GOVERNMENT_OF.test(text.slice(Math.max(view.start, person.start - GOVERNMENT_CHARS), person.start))) return true;
  if (RECEIVED_BY.test(text.slice(Math.max(view.start, person.start - RECEIVED_CHARS), person.start))) return false;
  return endsBefore(text, tokens, VISITS[lang], at, view.start, VISIT_WORDS);
}

/** "To make the first summit between President A and Prime Minister B a success", "để cuộc gặp giữa": one that is ahead. Bounded. */
export const OF_MEETING_AHEAD =
  /(?:\b(?:ahead of|prepare for|preparing for|preparations for|arrange|success of|make|upcoming|forthcoming|planned)\s(?:[\p{L}-]{1,12}\s){0,4}(?:summit|meeting|talks|visit)\s(?:[\p{L}-]{1,12}\s){0,3}between|(?<!\p{L})(?:để|chuẩn bị cho|chuẩn bị|hướng tới|sắp tới|thúc đẩy)\s(?:\p{L}{2,8}\s){0,3}?(?:cuộc gặp|cuộc hội đàm|hội nghị|chuyến thăm)(?:\s\p{L}{2,8}){0,6}\sgiữa)\s(?:[^.;:,\n]{3,50}\s(?:and|và)\s)?$/iu;
const AHEAD_CHARS = 150;

/** "To prepare the visit which President X is to make": who comes another time. Bounded. */
export const VISIT_WHICH =
  /\b(?:visit|trip|tour|journey)\s(?:to\s\p{Lu}\p{L}{2,14}\s)?(?:which|that)\s(?:the\s)?$|(?<!\p{L})chuyến thăm mà\s$/iu;
const VISIT_CHARS = 50;

/** "The government of Prime Minister X", "chính phủ Pháp của thủ tướng": whose it is. Bounded. */
export const GOVERNMENT_OF =
  /(?<!\p{L})(?:(?:government|cabinet|administration|presidency|coalition)\s(?:of|under)\s(?:the\s)?|(?:chính phủ|nội các|chính quyền|liên minh)\s(?:[\p{L}-]{2,9}\s){0,3}(?:của|do|dưới thời)\s)$/iu;
const GOVERNMENT_CHARS = 60;

/** "Who is on a visit, was granted an audience by the Sultan": who received him was there. Bounded. */
export const RECEIVED_BY =
  /\b(?:was|were|be)\s(?:(?:then|also|later|warmly|first)\s)?(?:received|welcomed|greeted|hosted|granted|given|shown|met|seen|accompanied|joined|escorted)\s(?:[^.;,\s]{1,20}\s){0,5}by\s(?:the\s)?$/iu;
const RECEIVED_CHARS = 90;

/** Who sends a letter is not there: "gửi thư chúc mừng", "said in a message read at the ceremony". Bounded. */
export const LETTER =
  /^,?\s(?:đã\s)?(?:gửi\s(?:thư|điện|lẵng hoa|thông điệp)|sent\s(?:a|his|her)\s(?:\p{L}{2,14}\s)?(?:letter|message)|said in a (?:\p{L}{2,14}\s)?(?:message|letter))/iu;
const LETTER_CHARS = 50;

/** Who speaks in a release is not there: "Đại sứ A, trong thông cáo gửi báo chí, nói", "X said in a press release". Bounded. */
export const IN_RELEASE =
  /^,\s(?:trong|in)\s(?:một\s|a\s|an\s)?(?:thông cáo|tuyên bố gửi|thư ngỏ|bài viết|bài đăng|(?:press |media |written )?(?:release|statement)|(?:facebook |social media )?post)(?!\p{L})/iu;

/** "Did not attend", "không tham dự": who stayed away. Bounded. */
export const ABSENT =
  /^,?\s(?:who\s)?(?:did not|didn['’]t|could not|was unable to|không|đã không)\s(?:attend|take part|join|participate|travel|come|tham dự|dự|tham gia|có mặt)(?!\p{L})|^,?\s(?:was absent|was not present|vắng mặt)(?!\p{L})/iu;
