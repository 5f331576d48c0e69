import type { Kind } from "@/lib/model/vocabulary";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import { isWithin, type Span } from "../text/quote";
import type { ThemeHit } from "./themeHit";

/** From this score on a theme is spoken of: the lead or headline names it, or two sentences do. */
const FIRM_SCORE = 2;
/** A theme with fewer points is said by the way. */
const FEWEST_POINTS = -2;

/** Families whose themes are listed by the way more often than they are the matter. */
const CIVIL_FAMILIES = new Set(["people-to-people", "infrastructure", "multilateral", "humanitarian"]);
/** The same of themes of other families. */
const CIVIL_THEMES = new Set(["agriculture", "digital", "port-call", "joint-patrol", "arms"]);
/** Where two sides talk, what they name is their matter. */
const TALKS = new Set<Kind>(["talks", "call", "consultation", "committee", "dialogue"]);
/** What is done there is one thing, which the lead says. */
const DEEDS = new Set<Kind>(["exercise", "handover", "port-call", "project"]);

/** Both sides together: "they", "the two ministers", "hai bên". */
export const TOGETHER = /(?<!\p{L})(?:both|they|the two|hai (?:bên|nước|bộ|nhà|thủ|chủ|thứ|tổng|phó|đoàn))(?!\p{L})/iu;
/** What is said of a matter at talks: "agreed", "proposed", "nhất trí". */
export const SAID_AT_TALKS =
  /(?<!\p{L})(?:discuss|agree|propos|call(?:s|ed|ing)? (?:for|on)|hope|wish|want|suggest|urge|ask|stress|welcom|review|reaffirm|pledg|commit|underlin|exchanged views|note|(?:trao đổi|thảo luận|thống nhất|nhất trí|đề nghị|đề xuất|mong|khẳng định|nhấn mạnh|hoan nghênh|đánh giá|cam kết|ghi nhận|kêu gọi|bàn)(?!\p{L}))/iu;

const LATE_SENTENCES = 4;
const MANY_FIRM = 3;
/** Where a word stands that is added at the end of a sentence, as a share of its length. */
const TAIL_SHARE = 0.85;

/** A theme that one sentence after the lead names, and what its signs look at. */
interface Brush {
  hit: ThemeHit;
  span: Span;
  view: SentenceView;
  sentence: string;
  kind: Kind;
  /** number of sentences from the lead to this one */
  far: number;
  isLast: boolean;
  family: string;
  /** families of the other themes that are spoken of */
  firm: readonly string[];
}

/**
 * What speaks for such a theme or against it, in points. Chosen and weighed by logistic regression over nine sets of
 * reports as each was first read, one left out at a time: `docs/decisions/0012-coding.md`.
 */
const SIGNS: readonly (readonly [points: number, isSeen: (brush: Brush) => boolean])[] = [
  [-2, ({ hit, family }) => CIVIL_FAMILIES.has(family) || CIVIL_THEMES.has(hit.id)],
  [-1, ({ hit }) => hit.score <= 1],
  [-1, ({ far }) => far >= LATE_SENTENCES],
  [-1, ({ isLast }) => isLast],
  [-1, ({ span, view, sentence }) => span.start - view.start >= TAIL_SHARE * sentence.length],
  [-1, ({ firm }) => firm.length >= MANY_FIRM],
  [-1, ({ kind }) => DEEDS.has(kind)],
  [1, ({ kind }) => TALKS.has(kind)],
  [1, ({ firm, family }) => firm.includes(family)],
  [1, ({ sentence }) => TOGETHER.test(sentence)],
  [1, ({ sentence }) => SAID_AT_TALKS.test(sentence)],
];

/**
 * True if a theme is only said by the way: one sentence after the lead names it, and the signs speak against it.
 *
 * @param hits all themes of the event, before any is left out
 */
export function isBrushed({ text, lexicon }: Report, scene: Scene, hit: ThemeHit, hits: readonly ThemeHit[]): boolean {
  const [span] = hit.spans;
  if (hit.score >= FIRM_SCORE || !span || (scene.headline && isWithin(span, scene.headline))) return false;
  const far = scene.sentences.findIndex((view) => isWithin(span, view));
  const view = scene.sentences[far];
  if (!view || view.index === scene.lead.index) return false;
  const familyOf = (id: string): string => lexicon.themeById.get(id)?.parent ?? id;
  const brush: Brush = {
    hit,
    span,
    view,
    sentence: text.slice(view.start, view.end),
    kind: scene.kind,
    far,
    isLast: far === scene.sentences.length - 1,
    family: familyOf(hit.id),
    firm: hits.filter(({ id, score }) => id !== hit.id && score >= FIRM_SCORE).map(({ id }) => familyOf(id)),
  };
  const points = SIGNS.reduce((sum, [weight, isSeen]) => (isSeen(brush) ? sum + weight : sum), 0);
  return points < FEWEST_POINTS;
}
