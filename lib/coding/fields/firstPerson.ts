import type { PersonMention } from "../people/personMention";
import type { Report } from "../report";
import { inOrder, type Scene } from "../scene/scene";
import type { Attendee } from "./findAttendees";

/** A minister tells of the event himself: "I will co-chair", "I met". Bounded. */
export const I_DID =
  /(?:^|[\s,])I\s(?:(?:will|have|had|was|am|also|then|today)\s){0,2}(?:co-chair(?:ed)?|chair(?:ed)?|met|meet|meeting|held|hold|spoke|speak|welcomed?|welcoming|hosted?|hosting|travel(?:led|ling)?|visit(?:ed|ing)?|signed?|agreed|joined?|launched?|discussed?|received?|talked|make|made|attend(?:ed)?|announced?|pleased)\b/;
const QUOTED = /["“”]/;
const NEAR_SENTENCES = 3;

/** Who speaks as "I" in a release: the first person whom the letterhead names, above what is told. */
export function firstPerson(report: Report, scene: Scene): Attendee[] {
  const { text, people, sentences, lang } = report;
  if (lang !== "en") return [];
  const view = inOrder(scene).find(({ index, start, end }) => {
    const words = text.slice(start, end);
    return index <= scene.lead.index + NEAR_SENTENCES && I_DID.test(words) && !QUOTED.test(words);
  });
  const body = sentences.find(({ isHeadline }) => !isHeadline)?.start ?? 0;
  const above = people.filter(({ start }) => start < body);
  const writer = above.find(({ name, kinds, person }) => name && (person || kinds.length > 0)) ?? officeAbove(report);
  if (!view || !writer) return [];
  // "Senator the Hon A", and on the next line "Minister for Foreign Affairs".
  const next = above.find(
    ({ name, kinds, start }) =>
      writer?.name && !name && start > writer.start && kinds.some((kind) => OFFICES.has(kind)),
  );
  const { actor } = writer;
  const mention = next?.office ? { ...writer, office: next.office, kinds: [...writer.kinds, ...next.kinds] } : writer;
  return [
    { mention, isReceiver: false, view: scene.lead, reason: "personBefore", ...(actor === undefined ? {} : { actor }) },
  ];
}

/** "PRIME MINISTER OF AUSTRALIA — MEDIA STATEMENT": the office in whose name the first line speaks. */
function officeAbove({ text, people }: Report): PersonMention | undefined {
  const [first] = people;
  if (!first?.office || first.name || first.actor === undefined || first.start > 0) return undefined;
  if (!first.kinds.some((kind) => OFFICES.has(kind))) return undefined;
  const [office = ""] = text.slice(first.start, first.office.end).split(DASH);
  const span = { start: first.start, end: first.start + office.trimEnd().length };
  return { ...first, ...span, office: span };
}

const DASH = /[–—|:\n]/;

const OFFICES = new Set<string>(["leader", "minister", "vice-minister", "parliament"]);
