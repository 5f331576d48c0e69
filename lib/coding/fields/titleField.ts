import type { LocalText, Mechanism } from "@/lib/model/record";
import type { Kind } from "@/lib/model/vocabulary";
import type { Report } from "../report";
import type { Attendee } from "./findAttendees";
import { ordinalEn, ordinalVi } from "./ordinalText";

/** What a title is made of. */
export interface TitleParts {
  kind: Kind;
  actors: readonly string[];
  attendees: readonly Attendee[];
  mechanism?: Mechanism;
  round?: number;
  place?: LocalText;
  /** host country of a visit */
  host?: string;
}

const NOUNS: Readonly<Record<Kind, readonly [string, string]>> = {
  visit: ["Visit", "Chuyến thăm"],
  talks: ["Talks", "Hội đàm"],
  meeting: ["Meeting", "Cuộc gặp"],
  dialogue: ["Dialogue", "Đối thoại"],
  committee: ["Committee", "Phiên họp Ủy ban"],
  consultation: ["Consultation", "Tham vấn"],
  summit: ["Summit", "Hội nghị cấp cao"],
  call: ["Call", "Điện đàm"],
  signing: ["Signing", "Lễ ký kết"],
  exercise: ["Exercise", "Diễn tập"],
  "port-call": ["Port call", "Tàu thăm cảng"],
  handover: ["Handover", "Lễ bàn giao"],
  project: ["Project", "Dự án"],
  statement: ["Statement", "Tuyên bố"],
};

/** Verbs for a meeting of two persons, in both languages. */
const VERBS: Partial<Record<Kind, readonly [string, string]>> = {
  meeting: ["meet", "gặp nhau"],
  talks: ["hold talks", "hội đàm"],
  call: ["speak by phone", "điện đàm"],
  consultation: ["hold consultations", "tham vấn"],
};

/** A name without the words of address; persons of the data by their own spelling. */
function nameOf(report: Report, attendee: Attendee): LocalText | undefined {
  const { person, name } = attendee.mention;
  if (person) return person.name;
  if (!name) return undefined;
  const text = report.text.slice(name.start, name.end).replace(/\s+/g, " ");
  return { en: text, vi: text };
}

function firstOf(report: Report, attendees: readonly Attendee[], actor: string): LocalText | undefined {
  const one = attendees.find(
    (attendee) => attendee.actor === actor && !attendee.isReceiver && nameOf(report, attendee),
  );
  return one && nameOf(report, one);
}

/** A title in our words, the same for the same parts: "13th Viet Nam–United States Human Rights Dialogue". */
export function makeTitle(report: Report, parts: TitleParts): LocalText {
  const { kind, attendees, mechanism, round, place } = parts;
  const names = report.lexicon.countries.names;
  // Viet Nam leads, as in the titles of the data.
  const actors = [...parts.actors].sort((a, b) => Number(b === "VN") - Number(a === "VN") || (a < b ? -1 : 1));
  const pair = (locale: "en" | "vi") =>
    actors.map((actor) => names.get(actor)?.[locale] ?? names.get(actor)?.en ?? actor).join("–");
  if (mechanism) {
    const en = `${round === undefined ? "" : `${ordinalEn(round)} `}${pair("en")} ${mechanism.name.en}`;
    const vi = `${mechanism.name.vi ?? mechanism.name.en} ${pair("vi")}${round === undefined ? "" : ` ${ordinalVi(round)}`}`;
    return { en, vi };
  }
  const verb = VERBS[kind];
  const people = actors.slice(0, 2).flatMap((actor) => firstOf(report, attendees, actor) ?? []);
  const [a, b] = people;
  if (verb && a && b) {
    const [en, vi] = [place ? ` in ${place.en}` : "", place ? ` tại ${place.vi ?? place.en}` : ""];
    return { en: `${a.en} and ${b.en} ${verb[0]}${en}`, vi: `${a.vi ?? a.en} và ${b.vi ?? b.en} ${verb[1]}${vi}` };
  }
  const visitor = kind === "visit" ? visitTitle(report, parts) : undefined;
  if (visitor) return visitor;
  const [first, last] = round === undefined ? ["", ""] : [ordinalEn(round), ordinalVi(round)];
  const [en, vi] = NOUNS[kind];
  // Where nobody's side is known, the noun stands alone.
  const nounEn = actors.length > 0 || first !== "" ? en.toLowerCase() : en;
  return {
    en: `${[first, pair("en"), nounEn].filter(Boolean).join(" ")}${place ? ` in ${place.en}` : ""}`,
    vi: `${[vi, pair("vi"), last].filter(Boolean).join(" ")}${place ? ` tại ${place.vi ?? place.en}` : ""}`,
  };
}

/** One sentence from a template: the title and the leading themes. A person writes the summary. */
export function makeSummary(report: Report, title: LocalText, themes: readonly string[]): LocalText {
  const labels = themes.slice(0, 4).flatMap((id) => report.lexicon.themeById.get(id)?.label ?? []);
  if (labels.length === 0) return { en: `${title.en}.`, vi: `${title.vi ?? title.en}.` };
  const [en, vi] = [labels.map((label) => label.en), labels.map((label) => label.vi ?? label.en)];
  return {
    en: `${title.en}. The report speaks of: ${en.join("; ")}.`,
    vi: `${title.vi ?? title.en}. Bản tin nói về: ${vi.join("; ")}.`,
  };
}

/** "S. Jaishankar visits Viet Nam": the guest is of another side than the host. */
function visitTitle(report: Report, { actors, attendees, host, place }: TitleParts): LocalText | undefined {
  const guest = actors.find((actor) => host !== undefined && actor !== host && firstOf(report, attendees, actor));
  const name = guest === undefined ? undefined : firstOf(report, attendees, guest);
  const country = host === undefined ? undefined : report.lexicon.countries.names.get(host);
  const to = place ?? country;
  if (!name || !to) return undefined;
  return { en: `${name.en} visits ${to.en}`, vi: `${name.vi ?? name.en} thăm ${to.vi ?? to.en}` };
}
