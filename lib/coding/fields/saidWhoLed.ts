import type { PersonMention } from "../people/personMention";
import { type Report, within } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import { isOldSentence } from "./oldSentence";

/** Behind a name: ", who led the U.S. delegation", ", người dẫn đầu đoàn Việt Nam"; not of an earlier time. Bounded. */
export const WHO_LED =
  /^,\s(?:who|người)\s(?:also\s|jointly\s|đã\s)?(?:led|leads|headed|heads|dẫn đầu|đứng đầu|làm trưởng)\s(?:the|his|her|its|their|đoàn|phía|phái đoàn)\s?(?:[^.;:,“”"\n]|(?<=\p{Lu})\.){0,40}(?<!\p{L})(?:delegation|side|team|delegates|đoàn|phía)(?!\p{L})(?:\s\p{Lu}\p{L}{1,12}(?:\s\p{Lu}\p{L}{1,12})?)?(?!\s(?:then|at the time|last|in (?:19|20)|khi đó|năm))/iu;
const LED_CHARS = 110;
const NEAR_SENTENCES = 5;

/** "..., said Col. Dana Whitlock, who led the U.S. delegation": who is quoted and led a side of the event, with the side that the words give. */
export function saidWhoLed(report: Report, scene: Scene, view: SentenceView): PersonMention[] {
  const { text, countries } = report;
  const isNear = view.index > scene.lead.index && view.index <= scene.lead.index + NEAR_SENTENCES;
  if (!isNear || scene.status !== "held" || view.past.length > 0 || isOldSentence(report, view)) return [];
  return view.people.flatMap((person): PersonMention[] => {
    const words = person.name && WHO_LED.exec(text.slice(person.end, Math.min(view.end, person.end + LED_CHARS)))?.[0];
    if (words === undefined) return [];
    const named = within(countries, { start: person.end, end: person.end + words.length });
    const actor = named.length === 1 ? named[0]?.values[0]?.actor : undefined;
    return [person.actor === undefined && actor !== undefined ? { ...person, actor, actorBy: "office" } : person];
  });
}
