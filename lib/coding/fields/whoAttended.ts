import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";

/** Who was there, in whatever words: "among those present", "the delegation included", "was also on hand", "về phía Lào có". Bounded. */
export const ATTENDS =
  /\b(?:(?:those|others?|also|both|officials|persons|people)\s(?:also\s)?(?:present|attending|in attendance|on hand|taking part|participating|joining|at the table|in the room)|(?:delegation|side|team|party|entourage|group|contingent|line-up)\s(?:also\s|that day\s)?(?:included|includes|comprised|comprises|consisted of|was made up of|featured|was represented by|was headed by|was led by|had as its head)|(?:was|were)\s(?:also\s|both\s|all\s)?(?:present|in attendance|on hand|at the table|in the room|there too)|sat in on|(?:looked on|stood by) as|accompanying (?:him|her|them)|(?:joined|joining|flanked|accompanied)\s(?:by|him|her|them|the talks|the meeting|in|(?:them\s|in\s)?for the|remotely|virtually|online)|(?:watched|observed|witnessed|oversaw|viewed) (?:a|the)|(?:attended|took part|participated)(?! in a visit)|on the (?:[A-Z][\p{L}]{2,14}) side[,:]?\s(?:were|was|there))(?![\p{L}])|(?<![\p{L}])(?:về phía|phía|đoàn)\s(?:đoàn\s|nước\s)?[\p{Lu}][\p{L}]{1,9}(?:\s[\p{Lu}][\p{L}]{1,9}){0,2}\s(?:\(?[\p{Lu}][\p{L}\s]{2,14}\)\s)?(?:còn\s)?(?:có|gồm|do)(?![\p{L}])|(?<![\p{L}])cũng\s(?:đã\s)?(?:tham gia|tham dự|dự|có mặt)(?![\p{L}])|(?<![\p{L}])(?:cùng dự|cùng tham dự|cùng tham gia|cùng đi|tham gia|tham dự|dự|tháp tùng|đi cùng|tiếp đoàn|đón đoàn)(?:\s[^.;,]{0,60})?\s(?:còn\s)?(?:có|gồm)(?![\p{L}])/iu;

/** The same before who it was: "Attending the conference were also A; B; and C". Bounded. */
export const ATTENDING =
  /\b(?:attending|present at|taking part in|joining)\s(?:the\s|this\s)?(?:[\p{L}-]{3,14}\s){0,3}(?:also\s)?(?:were|was)(?!\p{L})/iu;

/** The words of a sentence near the lead that say who was there. */
export function attendsIn({ text }: Report, { lead }: Scene, view: SentenceView): Span | undefined {
  const words = text.slice(view.start, view.end);
  const hit = ATTENDS.exec(words) ?? ATTENDING.exec(words);
  return hit && view.index > lead.index && view.people.length > 0
    ? { start: view.start + hit.index, end: view.start + hit.index + hit[0].length }
    : undefined;
}
