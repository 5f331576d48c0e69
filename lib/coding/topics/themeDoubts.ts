import type { Kind } from "@/lib/model/vocabulary";
import { BRUSH_POINTS, FRAME_THEMES } from "../keywords/themeWeights";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import { isWithin, type Span } from "../text/quote";
import type { ThemeHit } from "./themeHit";

/** From this score on a theme is spoken of: the lead or headline names it, or two sentences do. */
const FIRM_SCORE = 2;
/** A theme of which all these points are taken is said by the way. */
const FIRST_POINTS = 5;

/** Where two sides talk, what they name is their matter. */
const TALKS = new Set<Kind>(["talks", "call", "consultation", "committee", "dialogue", "visit", "meeting", "summit"]);
/** What is done there is one thing, which the lead says. */
const DEEDS = new Set<Kind>(["exercise", "handover", "port-call", "project"]);

/** Both sides together: "they", "the two ministers", "hai bên". */
export const TOGETHER = /(?<!\p{L})(?:both|they|the two|hai (?:bên|nước|bộ|nhà|thủ|chủ|thứ|tổng|phó|đoàn))(?!\p{L})/iu;
/** What is said of a matter at talks: "agreed", "proposed", "nhất trí". */
export const SAID_AT_TALKS =
  /(?<!\p{L})(?:discuss|agree|propos|call(?:s|ed|ing)? (?:for|on)|hope|wish|want|suggest|urge|ask|stress|welcom|review|reaffirm|pledg|commit|underlin|exchanged views|note|(?:trao đổi|thảo luận|thống nhất|nhất trí|đề nghị|đề xuất|mong|khẳng định|nhấn mạnh|hoan nghênh|đánh giá|cam kết|ghi nhận|kêu gọi|bàn)(?!\p{L}))/iu;

const MANY_FIRM = 3;
const MOST_FIRM = 5;
/** A list of so many matters is what they spoke of. */
const LONG_LIST = 6;
/** Where a word stands that is added at the end of a sentence, as a share of its length. */
const TAIL_SHARE = 0.85;

/** A theme that one sentence after the lead names, and what its signs look at. */
interface Brush {
  hit: ThemeHit;
  span: Span;
  view: SentenceView;
  sentence: string;
  kind: Kind;
  family: string;
  /** number of other themes that the same sentence names */
  beside: number;
  /** families of the other themes that are spoken of */
  firm: readonly string[];
}

/**
 * What speaks for such a theme or against it, in points of half a logit. Weighed by logistic regression over twenty-six sets of
 * reports, one left out at a time: `docs/decisions/0012-coding.md`.
 */
const SIGNS: readonly (readonly [points: number, isSeen: (brush: Brush) => boolean])[] = [
  [-5, ({ hit }) => hit.score < 1],
  [-4, ({ hit }) => hit.spans.length === 1],
  [-1, ({ span, view, sentence }) => span.start - view.start >= TAIL_SHARE * sentence.length],
  [-2, ({ firm }) => firm.length > 0],
  [-1, ({ firm }) => firm.length >= MANY_FIRM],
  [-1, ({ firm }) => firm.length >= MOST_FIRM],
  [-1, ({ kind }) => DEEDS.has(kind)],
  [2, ({ kind }) => TALKS.has(kind)],
  [1, ({ kind }) => kind === "summit"],
  [3, ({ firm, family }) => firm.includes(family)],
  [2, ({ sentence }) => TOGETHER.test(sentence)],
  [2, ({ beside }) => beside >= LONG_LIST],
  [1, ({ sentence }) => SAID_AT_TALKS.test(sentence)],
];

/**
 * True if a theme is only said by the way: one sentence after the lead names it, and the signs speak against it.
 *
 * @param hits all themes of the event, before any is left out
 */
export function isBrushed({ text, lexicon }: Report, scene: Scene, hit: ThemeHit, hits: readonly ThemeHit[]): boolean {
  const [span] = hit.spans;
  if (hit.score >= FIRM_SCORE) return false;
  const least = FRAME_THEMES.has(hit.id) ? FIRM_SCORE : 1;
  if (!span || (scene.headline && isWithin(span, scene.headline))) return hit.score < least;
  const view = scene.sentences.find((view) => isWithin(span, view));
  if (!view || view.index === scene.lead.index) return hit.score < least;
  const familyOf = (id: string): string => lexicon.themeById.get(id)?.parent ?? id;
  const brush: Brush = {
    hit,
    span,
    view,
    sentence: text.slice(view.start, view.end),
    kind: scene.kind,
    family: familyOf(hit.id),
    beside: hits.filter(({ id, spans }) => id !== hit.id && spans.some((one) => isWithin(one, view))).length,
    firm: hits.filter(({ id, score }) => id !== hit.id && score >= FIRM_SCORE).map(({ id }) => familyOf(id)),
  };
  const points = SIGNS.reduce(
    (sum, [weight, isSeen]) => (isSeen(brush) ? sum + weight : sum),
    FIRST_POINTS + (BRUSH_POINTS.get(hit.id) ?? 0),
  );
  return points <= 0;
}
