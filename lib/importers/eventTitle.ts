import type { LocalText } from "@/lib/model/record";
import type { Kind } from "@/lib/model/vocabulary";

const EN: Readonly<Record<Kind, string>> = {
  visit: "visit",
  talks: "talks",
  meeting: "meeting",
  dialogue: "dialogue",
  committee: "committee meeting",
  consultation: "consultations",
  summit: "summit",
  call: "call",
  signing: "signing",
  exercise: "military cooperation",
  "port-call": "port call",
  handover: "handover",
  project: "cooperation",
  statement: "statement",
};
const VI: Readonly<Record<Kind, string>> = {
  visit: "chuyến thăm",
  talks: "hội đàm",
  meeting: "cuộc gặp",
  dialogue: "đối thoại",
  committee: "họp ủy ban",
  consultation: "tham vấn",
  summit: "hội nghị thượng đỉnh",
  call: "điện đàm",
  signing: "lễ ký",
  exercise: "hợp tác quân sự",
  "port-call": "tàu thăm cảng",
  handover: "bàn giao",
  project: "hợp tác",
  statement: "phát biểu",
};

const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Holy See|Democratic|Republic|Central African|Dominican|Czech Republic|Marshall|Solomon|European Union|U\.S\.S\.R)/;

/** An English name inside a sentence: "the United States", "Viet Nam". */
export const inSentence = (name: string) => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

/**
 * A title of an event of which a data set knows only the sides and the kind: "China and Viet Nam: talks".
 * Vietnamese only where each name has it.
 */
export function eventTitle(kind: Kind, sides: readonly LocalText[]): LocalText {
  const en = sides
    .map((side) => side.en)
    .join(", ")
    .replace(/, ([^,]*)$/, " and $1");
  const vietnamese = sides.flatMap(({ vi }) => vi ?? []);
  const vi = vietnamese.join(", ").replace(/, ([^,]*)$/, " và $1");
  return { en: `${en}: ${EN[kind]}`, ...(vietnamese.length === sides.length && { vi: `${vi}: ${VI[kind]}` }) };
}
