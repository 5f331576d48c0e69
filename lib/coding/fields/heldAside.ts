import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";

const SESSION =
  "(?:the|this|these|their)\\s(?:(?!first|second|third|last|previous|earlier|next|inaugural)[\\p{L}\\d-]{2,14}\\s){0,3}(?:talks|meeting|dialogue|negotiations|round|session|consultations?|exercise|drills?|ceremony|summit|conference|event|patrol|signing|reception)";
/** "The meeting, held in", "the talks, which took place at a guest house in": the session, by the way. Bounded. */
export const SESSION_ASIDE = new RegExp(
  `^${SESSION},\\s(?:which\\s)?(?:(?:was|were)\\s)?(?:held|hosted|convened|took place|taking place|conducted)\\s(?:[\\p{L}\\d'’-]{1,14}\\s){0,8}$`,
  "iu",
);
/** Before "Kyoto, the meeting": "Held on Monday in". Bounded. */
export const HELD_FIRST = /^(?:held|hosted|taking place|conducted)\s(?:[\p{L}\d,'’-]{1,14}\s){0,8}$/iu;
/** Behind it. Bounded. */
export const THEN_SESSION = new RegExp(`^(?:[^.;,\\n]{0,30},){1,2}\\s${SESSION}(?!\\p{L})`, "iu");
const AFTER_CHARS = 110;
const NEAR_SENTENCES = 2;

/** "The meeting, held in Kyoto, dealt with trade", "Held in Kyoto, the meeting": where the session of the lead was, soon after it. */
export function isHeldAside({ text }: Report, { lead }: Scene, view: SentenceView, place: Span): boolean {
  if (view.index <= lead.index || view.index > lead.index + NEAR_SENTENCES || view.past.length > 0) return false;
  const before = text.slice(view.start, place.start);
  if (SESSION_ASIDE.test(before)) return true;
  return (
    HELD_FIRST.test(before) && THEN_SESSION.test(text.slice(place.end, Math.min(view.end, place.end + AFTER_CHARS)))
  );
}
