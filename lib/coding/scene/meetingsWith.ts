import type { Report } from "../report";
import { OPENS_MEETING } from "./openings";
import type { SentenceView } from "./sentenceView";

/** One of several meetings that the lead tells in one breath. */
export interface Part {
  /** the lead without those who were met in the other parts */
  lead: SentenceView;
  sentences: SentenceView[];
}

/** Between what the meeting is called and who was met. */
const JOIN = /^(?:with|to|for|của|với)\s/iu;
const WITH_CHARS = 60;
const FEWEST_SIDES = 3;

/** Words that open with capitals, the last of which may be a name: "President Amherd", "Ambassador Hernandez Guillen", "Sonexay". Bounded. */
export const CAPITALS = /^(?:\p{Lu}[\p{L}.’'-]{0,14}\s){0,3}\p{Lu}\p{L}{2,14}/u;

/** "In his meeting with Sonexay", "talking with Chancellor Merz": somebody of the lead by the last word of his name. */
function sideOfWord(text: string, from: number, lead: SentenceView): string | undefined {
  const word = CAPITALS.exec(text.slice(from, from + WITH_CHARS))?.[0]
    .split(" ")
    .pop();
  if (word === undefined) return undefined;
  const person = lead.people.find(({ name }) => name && text.slice(name.start, name.end).split(" ").includes(word));
  return person?.actor;
}

/** The side that a sentence says was met, where it opens so. */
function metIn(text: string, view: SentenceView, lead: SentenceView): string | undefined {
  const opening = OPENS_MEETING.exec(text.slice(view.start, Math.min(view.end, view.start + WITH_CHARS)));
  if (!opening) return undefined;
  const joined = JOIN.exec(text.slice(view.start + opening[0].length, view.end))?.[0] ?? "";
  const from = view.start + opening[0].length + joined.length;
  const person = view.people.find(({ start }) => start >= from && start - from < WITH_CHARS);
  const country = view.countries.find(({ start }) => start >= from && start - from < WITH_CHARS);
  return sideOfWord(text, from, lead) ?? person?.actor ?? country?.values[0]?.actor;
}

/**
 * The meetings that a lead tells together, "met with the prime minister of A and the president of B", where later sentences take
 * them one by one.
 * @returns fewer than two where the report does not part them
 */
export function meetingsWith(report: Report, lead: SentenceView, sentences: readonly SentenceView[]): Part[] {
  const sides = new Set(lead.people.flatMap(({ actor }) => actor ?? []));
  if (sides.size < FEWEST_SIDES) return [];
  const parts = new Map<string, SentenceView[]>();
  let open: SentenceView[] | undefined;
  for (const view of sentences) {
    if (view.index <= lead.index) continue;
    const side = metIn(report.text, view, lead);
    if (side !== undefined && sides.has(side)) {
      open = parts.get(side) ?? [];
      parts.set(side, open);
    }
    open?.push(view);
  }
  return [...parts].map(([side, own]) => {
    const isOther = (actor: string | undefined) => actor !== undefined && actor !== side && parts.has(actor);
    const rest: SentenceView = {
      ...lead,
      people: lead.people.filter(({ actor }) => !isOther(actor)),
      countries: lead.countries.filter(({ values }) => !isOther(values[0]?.actor)),
    };
    return { lead: rest, sentences: [rest, ...own] };
  });
}
