import type { Reason } from "@/lib/model/draft";
import type { LocalText } from "@/lib/model/record";
import type { Kind } from "@/lib/model/vocabulary";

/** What a description says of the visit in its first phrase. */
export interface VisitClass {
  kind: Kind;
  /** absent: the file's own word; present: we conclude the kind */
  reason?: Reason;
  /** the visit by its class, to stand behind who comes: "pays a state visit to" */
  verb: LocalText;
}

const VISITS: readonly [RegExp, LocalText][] = [
  [/^state (?:visit|dinner)/i, { en: "pays a state visit to", vi: "thăm cấp Nhà nước" }],
  [/^official working visit/i, { en: "pays an official working visit to", vi: "thăm chính thức làm việc" }],
  [/^official visit/i, { en: "pays an official visit to", vi: "thăm chính thức" }],
  [/^(?:included )?working visit/i, { en: "pays a working visit to", vi: "thăm làm việc" }],
  [/^private visit/i, { en: "pays a private visit to", vi: "thăm cá nhân" }],
  [/^(?:informal|unofficial) visit/i, { en: "pays an unofficial visit to", vi: "thăm không chính thức" }],
  [/^pastoral visit/i, { en: "pays a pastoral visit to", vi: "thăm mục vụ" }],
];
const VISIT: LocalText = { en: "visits", vi: "thăm" };
const MEETING =
  /^(?:(?:informal|private|bilateral|pre-summit) meeting|(?:held an? )?(?:informal|private|pre-summit) meeting|met with|discussed|bilateral meeting|(?:attended )?working (?:brunch|lunch|luncheon|dinner))/i;

/**
 * Kind and class of a visit from the first phrase of its description, in any case: "Official Working Visit." and
 * "Met with President Clinton during a private visit." An empty or another description gives a visit without a class.
 */
export function visitClass(description: string): VisitClass {
  for (const [pattern, verb] of VISITS) if (pattern.test(description)) return { kind: "visit", verb };
  const phrase = /^[^.;]{1,80}/.exec(description)?.[0] ?? "";
  const reason: Reason = { id: "kindFromPhrase", values: { phrase } };
  if (/^attended (?:the |an? )?(?:[\w’'-]+ ){0,8}summit/i.test(description))
    return { kind: "summit", reason, verb: VISIT };
  if (MEETING.test(description)) return { kind: "meeting", reason, verb: VISIT };
  return { kind: "visit", reason: { id: "visitsFile" }, verb: VISIT };
}
