import { BODIES } from "../keywords/countries";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { Span } from "../text/quote";
import type { Attendee } from "./findAttendees";
import { BETWEEN } from "./whoLed";

/** "The day before, foreign ministers A and B had": two in one row of a further event, whose sides nothing there says. */
export function isPair({ text }: Report, { lead, headline }: Scene, attendees: readonly Attendee[]): boolean {
  const [first, second, ...more] = attendees.filter(({ mention }) => mention.name);
  if (headline || more.length > 0 || !first?.mention.office || !second?.mention.office) return false;
  return (
    first.view.index === lead.index &&
    second.view.index === lead.index &&
    BETWEEN.test(text.slice(first.mention.end, second.mention.start))
  );
}

/** The two countries that the headline names, else the first sentence: those of whom the whole report tells. */
export function pairOfReport({ sentences, countries }: Report): Map<string, Span> | undefined {
  for (const { start, end } of sentences.slice(0, 2)) {
    const named = new Map<string, Span>();
    for (const hit of countries) {
      const actor = hit.values[0]?.actor;
      if (hit.start < start || hit.end > end || actor === undefined || BODIES.has(actor)) continue;
      if (!named.has(actor)) named.set(actor, hit);
    }
    if (named.size === 2) return named;
  }
  return undefined;
}
