import type { Report } from "../report";
import { inOrder, type Scene } from "../scene/scene";
import { isWithin, type Span } from "../text/quote";

/** "Trade agreement" is the one of Viet Nam and China only between them: an id that begins with a pair is of that pair. */
function isOfSides(id: string, actors: ReadonlySet<string>): boolean {
  const pair = /^([a-z]{2})-([a-z]{2})-/.exec(id);
  if (!pair?.[1] || !pair[2]) return true;
  const sides = [pair[1].toUpperCase(), pair[2].toUpperCase()];
  return sides.filter((side) => actors.has(side)).length >= (sides.includes("EU") ? 1 : 2);
}

/** Treaties and declarations that the sentences of an event name, each with its first words. */
export function findInstruments(report: Report, scene: Scene, actors: ReadonlySet<string>): Map<string, Span> {
  const found = new Map<string, Span>();
  const views = inOrder(scene);
  for (const hit of report.lexicon.instruments.all(report.text, report.tokens)) {
    if (!views.some((view) => isWithin(hit, view))) continue;
    const id = hit.values.find((value) => isOfSides(value, actors));
    if (id !== undefined && !found.has(id)) found.set(id, { start: hit.start, end: hit.end });
  }
  return found;
}
