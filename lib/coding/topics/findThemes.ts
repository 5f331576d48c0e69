import { FRAME_THEMES, WEAK_WORDS } from "../keywords/themes";
import type { Report } from "../report";
import { inOrder, type Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { PhraseIndex } from "../text/phraseIndex";
import { isWithin, type Span } from "../text/quote";
import { tokenFrom } from "../text/wordsBefore";
import { shipCalls } from "./shipCalls";
import { asidesOf, factsFrom } from "./themeAsides";
import { CONTEXT_WORDS, VOID } from "./themeIndex";

export interface ThemeHit {
  id: string;
  score: number;
  spans: Span[];
}

const FIRST_WEIGHT = 3;
const MOST_SPANS = 3;

/** A common word is half a mention. */
const WEAK_SHARE = 0.5;
const FRAME_SCORE = 2;
/** Themes that must be left where those said by the way are dropped. */
const FEWEST_FIRM = 2;

/** Foreign and defence ministries stand for what they speak of. */
const OWN_HOUSES = new Set(["political-ties", "defence", "security"]);
/** What names the venue of a meeting is a third of a mention in the lead, none elsewhere. */
const VENUE_SHARE = 1 / FIRST_WEIGHT;

const isWeak = ({ text }: Report, { start, end }: Span): boolean =>
  WEAK_WORDS.has(text.slice(start, end).toLowerCase());

/** Every keyword of a sentence with what it stands for; words inside offices do not count. */
function keywordsIn<T>(
  report: Report,
  view: SentenceView,
  index: PhraseIndex<T>,
): { span: Span; values: readonly T[] }[] {
  const { text, tokens } = report;
  const found: { span: Span; values: readonly T[] }[] = [];
  let last = -1;
  for (let at = tokenFrom(tokens, view.start); at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.end > view.end) break;
    const hit = index.at(text, tokens, at);
    // "Hợp tác an ninh mạng" holds two that share a word; one inside another does not count.
    if (!hit || hit.end > view.end || hit.to <= last) continue;
    last = hit.to;
    if (view.people.some(({ start, end }) => hit.start >= start && hit.end <= end)) continue;
    found.push({ span: { start: hit.start, end: hit.end }, values: hit.values });
  }
  return found;
}

/** Themes that the sentences of an event speak of, the most spoken of first. */
export function findThemes(report: Report, scene: Scene): ThemeHit[] {
  const { lexicon } = report;
  const hits = new Map<string, ThemeHit>();
  const count = (id: string, span: Span, weight: number) => {
    const theme = hits.get(id) ?? { id, score: 0, spans: [] };
    theme.score += weight;
    if (theme.spans.length < MOST_SPANS) theme.spans.push(span);
    hits.set(id, theme);
  };
  const views = inOrder(scene);
  const facts = factsFrom(report.text);
  for (const view of views) {
    const weight = view.isHeadline || view.index === scene.lead.index ? FIRST_WEIGHT : 1;
    const asides = asidesOf(report, scene, view, facts);
    for (const { span, values } of keywordsIn(report, view, lexicon.themes)) {
      const aside = asides.find(({ start, end }) => span.start >= start && span.end <= end);
      if (aside && (aside.of === "other" || (aside.of === "venue" && weight < FIRST_WEIGHT))) continue;
      const share = (isWeak(report, span) ? WEAK_SHARE : 1) * (aside?.of === "venue" ? VENUE_SHARE : 1);
      for (const id of values)
        if (id !== VOID && (aside?.of !== "house" || OWN_HOUSES.has(id))) count(id, span, weight * share);
    }
    if (lexicon.themeById.has("port-call"))
      for (const span of shipCalls(report.text, view)) count("port-call", span, weight);
  }
  const context = new Set([...hits.keys()].flatMap((id) => [id, lexicon.themeById.get(id)?.parent ?? id]));
  for (const view of views)
    for (const { span, values } of keywordsIn(report, view, CONTEXT_WORDS))
      for (const word of values)
        if (context.has(word.context) && lexicon.themeById.has(word.theme)) count(word.theme, span, 1);
  // Missiles and jets of an exercise are what it is done with.
  const isTool = ({ id, spans }: ThemeHit) =>
    id === "arms" && scene.kind === "exercise" && !spans.some((span) => isWithin(span, scene.lead));
  const all = [...hits.values()].filter((hit) => !isTool(hit));
  const firm = all.filter(({ id, score }) => score >= (FRAME_THEMES.has(id) ? FRAME_SCORE : 1));
  return (firm.length >= FEWEST_FIRM ? firm : all).sort(
    (a, b) => b.score - a.score || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
  );
}
