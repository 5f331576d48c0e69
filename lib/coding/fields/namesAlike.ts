import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { Attendee } from "./findAttendees";

const HOME = "VN";
/** Countries whose names Vietnamese reports write like their own. */
const ALIKE = new Set(["CN", "SG", "KP", "TW"]);

/** The one country of names alike that the lead names, by itself or by a place. */
function alikeIn({ lead }: Scene): string | undefined {
  const named = lead.countries.flatMap(({ values }) => values[0]?.actor ?? []);
  const placed = lead.places.flatMap(
    ({ values }) => values.find(({ id, kind }) => id !== undefined || kind === "region")?.country ?? [],
  );
  const found = new Set([...named, ...placed].filter((actor) => actor !== HOME));
  const [actor] = found;
  return found.size === 1 && actor !== undefined && ALIKE.has(actor) ? actor : undefined;
}

/** "Trong chuyến thăm Trung Quốc, Bộ trưởng A hội đàm với người đồng cấp B": B, whose name looks Vietnamese, is whom A met. */
export function withNamesAlike(report: Report, scene: Scene, attendees: readonly Attendee[]): Attendee[] {
  const actor = report.lang === "vi" ? alikeIn(scene) : undefined;
  const isGuess = ({ mention, reason }: Attendee) => mention.actorBy === "name" && reason === undefined;
  if (actor === undefined || attendees.some((one) => one.actor === actor && one.mention.name)) return [...attendees];
  const guest = attendees.find((one) => isGuess(one) && attendees.some((other) => meets(report, other, one)));
  return attendees.map((one) => (one === guest ? { ...one, actor, reason: "sideByOthers" } : one));
}

/** "A và B đồng chủ trì": two in a row before what they held together. Bounded. */
export const TOGETHER = /^[^.;]{0,80}?\s(?:đồng chủ (?:trì|tọa)|cùng chủ trì|hội đàm|gặp nhau)(?!\p{L})/iu;
const ROW = /^,?\s(?:và|cùng|cùng với)\s$/u;
const TOGETHER_CHARS = 100;

/** True if a verb of meeting stands between two of Viet Nam, the second is the counterpart of the first, or both held it together. */
function meets({ text }: Report, first: Attendee, { mention, view }: Attendee): boolean {
  if (first.actor !== HOME || first.view.index !== view.index || first.mention.end > mention.start) return false;
  return (
    mention.kinds.includes("head") ||
    (ROW.test(text.slice(first.mention.end, mention.start)) &&
      TOGETHER.test(text.slice(mention.end, Math.min(view.end, mention.end + TOGETHER_CHARS)))) ||
    view.strong.some(({ start, end }) => start >= first.mention.end && end <= mention.start)
  );
}
