import type { Span } from "../text/quote";
import { MET_OR_SIGNED } from "./metKinds";
import type { SentenceView } from "./sentenceView";

/**
 * One side speaks of another, and nobody met: "asked about ..., the spokesperson said", "lodged a strong protest with", "summoned the
 * ambassador", "trả lời câu hỏi của phóng viên ..., Người phát ngôn nêu rõ". Bounded.
 */
export const SPEAKS_OF =
  /\b(?:asked (?:about|to comment|for (?:a )?comment|by)|responding to (?:an? |media |reporters|press |questions|queries|recent )|in (?:response|reply|answer) to (?:an? |media |reporters|press |questions|queries)|commenting on|(?:lodged|lodges|filed|files|delivered|made)\s(?:an?\s)?(?:\p{L}{3,14}\s){0,2}(?:protests?|representations?|d[ée]marche|complaint)|summon(?:ed|s)|(?:strongly|firmly|resolutely|categorically|vehemently)\s(?:oppos|object|reject|condemn|protest|denounc|deplor)\p{L}{0,4})(?!\p{L})|trả lời (?:câu hỏi|phỏng vấn|báo chí|phóng viên|về)|phản ứng (?:của|về|trước)|bình luận (?:về|trước)|(?:trao|gửi) công hàm|(?:kiên quyết|cực lực) phản đối|triệu (?:tập|mời|kiến)\s(?:\p{L}{1,8}\s)?(?:đại sứ|đại biện)/iu;

/**
 * The words by which a sentence says that somebody spoke of another side, before any verb of what is spoken of: "trả lời câu hỏi về việc
 * Trung Quốc tập trận"; none where it tells that they met.
 */
export function spokenOf(text: string, view: SentenceView): Span | undefined {
  const found = SPEAKS_OF.exec(text.slice(view.start, view.end));
  if (!found) return undefined;
  const start = view.start + found.index;
  const isAnswer = ANSWERS.test(found[0]);
  // "Asked about the talks, the spokesperson said that A met B": told, after all.
  const isOfAnother = view.strong.some(
    (cue) =>
      cue.kind !== "statement" && (!isAnswer || MET_OR_SIGNED.has(cue.kind) || cue.start < start + found[0].length),
  );
  return isOfAnother ? undefined : { start, end: start + found[0].length };
}

/** What somebody asked, so that the verbs that follow are of the question. */
const ANSWERS = /^(?:asked|responding|in |commenting|trả lời|phản ứng|bình luận)/iu;

/** "Australia will provide A$3 million, the minister announced", "quyết định hỗ trợ khẩn cấp": a side says what it will give. Bounded. */
export const ANNOUNCES =
  /\b(?:announc(?:ed|es|ing)|pledg(?:ed|es)|decided|approved|will (?:provide|extend|donate|send|contribute)|to (?:provide|extend)|provid(?:ed|es)|extends?)\b|(?<!\p{L})(?:quyết định (?:hỗ trợ|viện trợ|cung cấp|trao)|công bố|tuyên bố (?:hỗ trợ|viện trợ)|cam kết (?:hỗ trợ|viện trợ))(?!\p{L})/iu;

/** True if a sentence without any word of an event announces something, and persons of one side at most stand in it. */
export function isAnnouncement(text: string, { start, end, people }: SentenceView): boolean {
  const sides = new Set(people.flatMap(({ name, actor }) => (name && actor !== undefined ? [actor] : [])));
  return sides.size < 2 && ANNOUNCES.test(text.slice(start, end));
}
