import type { Span } from "../text/quote";
import type { Deed } from "./deeds";

/** Were at, or held, each verb too general alone: "attended", "dự". Bounded. */
export const AT_EN =
  /\b(?:attend(?:ed|s)|join(?:ed|s)(?: in)?|took part in|participated in|met in|met for|sat down for)\s/giu;
export const AT_VI = /(?<!\p{L})(?:tham dự|dự|tham gia|họp|tiến hành|tổ chức|có|đồng chủ trì|gặp)\s/giu;
/** A meeting of three or four by its name. Bounded. */
export const THREE_EN =
  /^[^.;:]{0,70}\b(?:trilateral|tripartite|three-way|quadrilateral|four-way)\b[^.;,:]{0,40}\b(?:dialogue|meeting|talks|summit|consultations?|session)\b/iu;
export const THREE_VI =
  /^(?:(?:cuộc|buổi|phiên|hội nghị|đối thoại|họp|gặp|hội đàm|tham vấn)\s)[^.;:]{0,50}?(?:ba|bốn) bên(?!\p{L})|^(?:ba|bốn) bên(?!\p{L})/iu;
const OBJECT_CHARS = 120;

/** "Qin, Bilawal and X attended the Trilateral Dialogue", "hai Ngoại trưởng cùng X dự Đối thoại ba bên": a round of three. */
export function ofThree(text: string, lang: "en" | "vi", { start, end }: Span): Deed[] {
  const sentence = text.slice(start, end);
  const [verbs, object] = lang === "en" ? [AT_EN, THREE_EN] : [AT_VI, THREE_VI];
  return [...sentence.matchAll(verbs)].flatMap(({ 0: words, index }): Deed[] => {
    const from = index + words.length;
    const found = object.exec(sentence.slice(from, from + OBJECT_CHARS));
    return found ? [{ kind: "dialogue", start: start + index, end: start + from + found[0].length }] : [];
  });
}
