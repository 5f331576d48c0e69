import type { Report } from "../report";
import { OWN_DAYS } from "./dayBefore";
import { nameKeys } from "./nameKeys";
import type { SentenceView } from "./sentenceView";

/**
 * True if a sentence tells the event of the lead once more, with its day: "Deputy Ministers A and B spoke of trade in a dialogue in
 * Hanoi. The ministry said A and B co-chaired the 6th dialogue on 25 April".
 */
export function isRetold({ text }: Report, lead: SentenceView, view: SentenceView): boolean {
  if (view.index !== lead.index + 1 || lead.dates.some(({ form }) => OWN_DAYS.has(form)) || view.past.length > 0)
    return false;
  const [told, again] = [nameKeys(lead, text), nameKeys(view, text)];
  return (
    told.size > 1 && view.strong.length > 0 && view.future.length === 0 && [...told].every((key) => again.has(key))
  );
}
