import type { PersonMention } from "../people/personMention";
import { type Report, within } from "../report";
import type { Scene } from "../scene/scene";
import { type Attendee, NEAR_SENTENCES } from "./findAttendees";
import { isNamedOnly, isSpeaker } from "./namedOnly";

const OPENING_CHARS = 14;
/** "The ambassador", "Thứ trưởng" may be anybody named before. */
const FEWEST_WORDS = 4;

/** True if nobody known has this office, in fewer words or as head of a delegation. */
function isNew(report: Report, { office, kinds }: PersonMention, known: readonly Attendee[]): boolean {
  if (!office) return false;
  if (kinds.includes("head")) return !known.some(({ mention }) => mention.kinds.includes("head"));
  const words = within(report.tokens, office).map(({ key }) => key);
  return (
    words.length >= FEWEST_WORDS &&
    !known.some(({ mention: { office: other } }) => {
      const said = other ? within(report.tokens, other).map(({ key }) => key) : [];
      return words.every((word) => said.includes(word));
    })
  );
}

/** For a side that nobody at all stands for: an office alone that says something in the sentences after the lead, "Trưởng đoàn thanh tra ghi nhận". */
export function unnamedSpeakers(
  report: Report,
  { lead, sentences }: Scene,
  actor: string,
  known: readonly Attendee[],
): Attendee[] {
  if (known.some((one) => one.actor === actor)) return [];
  for (const view of sentences) {
    const [first] = view.people;
    if (view.index <= lead.index || view.index > lead.index + NEAR_SENTENCES || !first || first.name) continue;
    if (first.start - view.start > OPENING_CHARS || view.past.length > 0) continue;
    const says = view.saying.some(({ start }) => start >= first.end);
    const isOwn = first.actor === actor || (first.actor === undefined && isNew(report, first, known));
    if (says && isOwn && !isSpeaker(report, first) && !isNamedOnly(report, view, first))
      return [{ mention: first, actor, isReceiver: false, view, reason: "sideByOthers" }];
  }
  return [];
}
