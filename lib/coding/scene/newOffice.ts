import type { Report } from "../report";
import type { SentenceView } from "./sentenceView";

const HEAD_WORDS = 2;
const GUEST_CHARS = 12;

/**
 * True if somebody behind the verb has an office alone, of a side told before, that nobody had so far: "Trong ngày, Thứ trưởng X đã đến chào
 * Phó Chủ tịch Hạ viện Ba Lan".
 */
export function hasNewOffice(
  { text }: Report,
  view: SentenceView,
  { end }: { end: number },
  told: readonly SentenceView[],
): boolean {
  const headOf = ({ office }: Pick<SentenceView["people"][number], "office">) =>
    office ? text.slice(office.start, office.end).toLowerCase().split(" ").slice(0, HEAD_WORDS).join(" ") : "";
  const all = told.flatMap(({ people }) => people);
  const guest = view.people.find(({ start }) => start >= end && start - end < GUEST_CHARS);
  const host = view.people.find(({ start, name }) => name && start < end);
  return (
    guest?.office !== undefined &&
    host?.actor !== guest.actor &&
    !all.some(({ actor, ...person }) => {
      const isOfSide = guest.actor === undefined || actor === guest.actor;
      return isOfSide && headOf(person) === headOf(guest);
    })
  );
}
