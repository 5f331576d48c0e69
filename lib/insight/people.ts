import type { PeopleMatrix } from "@/lib/dossiers/people";
import type { Insight } from "./insight";

/**
 * Who stands together most often: the two people of most meetings, or how many pairs of people share the
 * highest number, which names nobody then.
 */
export function describePeople({ top, ties, meetings }: Pick<PeopleMatrix, "top" | "ties" | "meetings">): Insight {
  const [first] = top;
  if (!first) return { id: "people.say.none", values: {} };
  const values = { a: first.a.name, b: first.b.name, count: first.events, meetings };
  if (ties === 1) return { id: top.length === 1 ? "people.say.only" : "people.say.most", values };
  return { id: "people.say.even", values: { ties, count: first.events } };
}
