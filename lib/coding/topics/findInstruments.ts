import type { Report } from "../report";
import { inOrder, type Scene } from "../scene/scene";
import { isWithin, type Span } from "../text/quote";

/** Treaties and declarations that the sentences of an event name, each with its first words. */
export function findInstruments(report: Report, scene: Scene): Map<string, Span> {
  const found = new Map<string, Span>();
  const views = inOrder(scene);
  for (const hit of report.lexicon.instruments.all(report.text, report.tokens)) {
    if (!views.some((view) => isWithin(hit, view))) continue;
    const id = hit.values[0];
    if (id !== undefined && !found.has(id)) found.set(id, { start: hit.start, end: hit.end });
  }
  return found;
}
