import type { PersonMention } from "../people/personMention";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import { type Attendee, NEAR_SENTENCES } from "./findAttendees";
import { homeOf } from "./homeOf";

/** Between who speaks and who was with him: "X, speaking after chairing the consultation with Y", "X told reporters alongside Y". Bounded. */
export const BESIDE =
  /(?<!\p{L})(?:(?:alongside|beside|next to|together with|flanked by|bên cạnh|cùng với)|(?:talks|meeting|consultations?|dialogue|summit|session|conference|appearance|statement|briefing|hội đàm|cuộc gặp|họp báo|tham vấn|đối thoại|tuyên bố)(?: (?:chung|thường niên|chính thức))? (?:with|với))\s(?:the |his |her |visiting ){0,2}$/iu;
/** What the words between have none of: another clause about somebody else. */
const APART = /[.;:“”"]|\b(?:former|predecessor|last (?:year|month|week))\b|tiền nhiệm|năm ngoái|nguyên/iu;
const MOST_BETWEEN = 130;

const isOffice = ({ name, office }: PersonMention): boolean => name !== undefined && office !== undefined;

/** The two of a sentence of whom the first speaks and the second was with him. */
function pairIn(
  { text }: Report,
  { people, saying, past, future }: SentenceView,
): [PersonMention, PersonMention] | undefined {
  const [one, other] = people.filter(({ name }) => name);
  if (!one || !other || !isOffice(one) || !isOffice(other) || saying.length === 0) return undefined;
  const between = text.slice(one.end, other.start).replace(/\s/g, " ");
  if (between.length > MOST_BETWEEN || APART.test(between) || !BESIDE.test(between)) return undefined;
  return [...past, ...future].some(({ start }) => start < other.start) ? undefined : [one, other];
}

/** The side of each: what his words say, the side left over, or for two without any the home of who reports for the first. */
function sidesOf(
  report: Report,
  [one, other]: [PersonMention, PersonMention],
  sides: readonly string[],
): string[] | undefined {
  const left = (actor: string | undefined) => sides.find((side) => side !== actor);
  const home = homeOf(report);
  const first = one.actor ?? (other.actor === undefined ? sides.find((side) => side === home) : left(other.actor));
  const second = other.actor ?? (first === undefined ? undefined : left(first));
  if (first === undefined || second === undefined || first === second) return undefined;
  return sides.includes(first) && sides.includes(second) ? [first, second] : undefined;
}

/**
 * Where the lead names only two countries: the two who spoke of it side by side. "The leaders of Malaysia and Indonesia agreed ... Prime Minister
 * A, speaking after the consultation with President B, said".
 */
export function spokeBeside(report: Report, scene: Scene, sides: readonly string[]): Attendee[] {
  if (sides.length !== 2) return [];
  const near = scene.sentences.filter(
    ({ index }) => index >= scene.lead.index && index <= scene.lead.index + NEAR_SENTENCES,
  );
  for (const view of near) {
    const pair = pairIn(report, view);
    const of = pair && sidesOf(report, pair, sides);
    if (pair && of)
      return pair.map((mention, at) => ({
        mention,
        actor: of[at] ?? "",
        isReceiver: false,
        view,
        ...(mention.actor === undefined ? { reason: "sideByOthers" } : {}),
      }));
  }
  return [];
}
