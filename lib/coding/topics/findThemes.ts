import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import { inOrder } from "../scene/scene";
import type { Span } from "../text/quote";
import { tokenFrom } from "../text/wordsBefore";

export interface ThemeHit {
  id: string;
  score: number;
  spans: Span[];
}

const FIRST_WEIGHT = 3;
const MOST_SPANS = 3;

/** Themes that the sentences of an event speak of, the most spoken of first; words inside offices do not count. */
export function findThemes(report: Report, scene: Scene): ThemeHit[] {
  const { text, tokens, lexicon } = report;
  const hits = new Map<string, ThemeHit>();
  for (const view of inOrder(scene)) {
    const isFirst = view.isHeadline || view.index === scene.lead.index;
    for (let at = tokenFrom(tokens, view.start); at < tokens.length; at++) {
      const token = tokens[at];
      if (!token || token.end > view.end) break;
      const hit = lexicon.themes.at(text, tokens, at);
      if (!hit || hit.end > view.end) continue;
      at = hit.to;
      if (view.people.some(({ start, end }) => hit.start >= start && hit.end <= end)) continue;
      for (const id of hit.values) {
        const theme = hits.get(id) ?? { id, score: 0, spans: [] };
        theme.score += isFirst ? FIRST_WEIGHT : 1;
        if (theme.spans.length < MOST_SPANS) theme.spans.push({ start: hit.start, end: hit.end });
        hits.set(id, theme);
      }
    }
  }
  return [...hits.values()].sort((a, b) => b.score - a.score || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}
