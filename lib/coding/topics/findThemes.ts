import { FRAME_THEMES, WEAK_WORDS } from "../keywords/themes";
import type { Report } from "../report";
import { inOrder, type Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { PhraseIndex } from "../text/phraseIndex";
import type { Span } from "../text/quote";
import { tokenFrom } from "../text/wordsBefore";
import { CONTEXT_WORDS } from "./themeIndex";

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

/** "The Ministry of Public Security", "Department of Foreign Affairs and Trade": the name of a house says no theme. Bounded. */
export const HOUSE_NAME =
  /\b(?:Ministry|Ministries|Department|Bureau|Academy|Faculty|Directorate)\s(?:of)\s(?:the\s)?\p{Lu}\p{L}{1,14}(?:(?:,?\sand\s|,\s|\s&\s|\s)\p{Lu}\p{L}{1,14}){0,4}/gu;
/** Foreign and defence ministries stand for what they speak of. */
const OWN_HOUSES = new Set(["political-ties", "defence"]);
/** Other business of the same stay: "Cùng ngày, ... gặp gỡ cộng đồng", "While in Sydney, ...". Bounded. */
export const OTHER_BUSINESS =
  /^(?:while in\s|before the talks|ahead of the talks|cùng ngày|cũng trong (?:ngày|sáng|chiều))/iu;
const OPENING_CHARS = 40;

/** Words that tell of something else than what the two sides spoke of: names of houses, other business of the day. */
function asidesOf({ text }: Report, scene: Scene, view: SentenceView): Span[] {
  if (view.isHeadline || view.index === scene.lead.index) return [];
  const sentence = text.slice(view.start, view.end);
  // What is done during a visit is the visit.
  if (scene.kind !== "visit" && OTHER_BUSINESS.test(sentence.slice(0, OPENING_CHARS))) return [view];
  return [...sentence.matchAll(HOUSE_NAME)].map(({ index, 0: words }) => ({
    start: view.start + index + 1,
    end: view.start + index + words.length,
  }));
}

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
  for (const view of views) {
    const weight = view.isHeadline || view.index === scene.lead.index ? FIRST_WEIGHT : 1;
    const asides = asidesOf(report, scene, view);
    for (const { span, values } of keywordsIn(report, view, lexicon.themes)) {
      const isAside = asides.some(({ start, end }) => span.start >= start && span.end <= end);
      for (const id of values.filter((value) => !isAside || OWN_HOUSES.has(value)))
        count(id, span, isWeak(report, span) ? weight * WEAK_SHARE : weight);
    }
  }
  const context = new Set([...hits.keys()].flatMap((id) => [id, lexicon.themeById.get(id)?.parent ?? id]));
  for (const view of views)
    for (const { span, values } of keywordsIn(report, view, CONTEXT_WORDS))
      for (const word of values)
        if (context.has(word.context) && lexicon.themeById.has(word.theme)) count(word.theme, span, 1);
  // Missiles and jets of an exercise are what it is done with.
  const all = [...hits.values()].filter(({ id, score }) => !(id === "arms" && scene.kind === "exercise" && score <= 1));
  const firm = all.filter(({ id, score }) => score >= (FRAME_THEMES.has(id) ? FRAME_SCORE : 1));
  return (firm.length >= FEWEST_FIRM ? firm : all).sort(
    (a, b) => b.score - a.score || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
  );
}
