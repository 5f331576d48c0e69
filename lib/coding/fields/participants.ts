import type { DraftParticipant } from "@/lib/model/draft";
import type { PersonMention } from "../people/personMention";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import { quoteOf, type Span } from "../text/quote";
import { type Attendee, findAttendees } from "./findAttendees";
import { firstPerson } from "./firstPerson";
import { withBody } from "./forBody";
import { officeOf } from "./officeText";
import { isPart, sideOfList, sideOfPart } from "./sideOfList";
import { unnamedOfficials } from "./unnamedOfficials";

const nameText = (report: Report, mention: PersonMention): string =>
  mention.name ? report.text.slice(mention.name.start, mention.name.end) : "";

const lastWord = (name: string): string => name.split(/\s+/).at(-1) ?? name;

/** True if two mentions are of one person: the same record, the same name, or a part of it. */
function isSame(report: Report, a: PersonMention, b: PersonMention): boolean {
  if (a.person && b.person) return a.person.id === b.person.id;
  const [left, right] = [nameText(report, a), nameText(report, b)].map((name) => name.normalize("NFC").toLowerCase());
  if (!left || !right) return false;
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return !short.includes(" ")
    ? long.split(" ").includes(short)
    : lastWord(short) === lastWord(long) && long.includes(short);
}

/** One entry a person: first named, with the first office given anywhere, received only where never else. */
export function merged(report: Report, list: readonly Attendee[], hasUnnamed = false): Attendee[] {
  const people: Attendee[] = [];
  for (const next of list) {
    if (!next.mention.name) {
      const isNamed = list.some(({ actor, mention }) => actor === next.actor && mention.name);
      if (hasUnnamed && !isNamed) people.push(next);
      continue;
    }
    const known = people.find(({ mention }) => isSame(report, mention, next.mention));
    if (!known) {
      people.push({ ...next });
      continue;
    }
    const isFuller = nameText(report, next.mention).length > nameText(report, known.mention).length;
    const office = known.mention.office ?? next.mention.office;
    const kinds = [...known.mention.kinds, ...next.mention.kinds];
    const actor = known.actor ?? next.actor;
    known.mention = {
      ...(isFuller && !known.mention.person ? { ...next.mention } : known.mention),
      ...(known.mention.person ? {} : next.mention.person ? { person: next.mention.person } : {}),
      kinds,
      ...(office ? { office } : {}),
      ...(actor === undefined ? {} : { actor }),
    };
    if (actor !== undefined) known.actor = actor;
    known.isReceiver = known.isReceiver && next.isReceiver;
  }
  return people;
}

/**
 * Participants of an event with their evidence.
 * @param sides actors of the event that are known otherwise: each without a person has an entry of its own
 */
export function participantsOf(report: Report, scene: Scene): Attendee[] {
  const found = findAttendees(report, scene)
    .filter((one) => !isPart(report, one))
    .map((one) => withFullName(report, one))
    .map((one) => withListedSide(report, one));
  const all = withBody(report, scene, found);
  const writers = firstPerson(report, scene);
  const named = merged(report, [...writers, ...all, ...oneOfTheTwo(report, scene, all)]);
  const offices = withOffices(report, named);
  return [
    ...writers.filter(({ mention }) => !mention.name),
    ...offices,
    ...unnamedOfficials(report, scene, { all, named }),
  ];
}

/**
 * "Admiral Tripathi", who is "Admiral Dinesh K. Tripathi" before, "Mr Di Tella": the one fuller name of the report that ends with the words,
 * or begins with the one.
 */
function withFullName(report: Report, attendee: Attendee): Attendee {
  const { mention } = attendee;
  const short = nameText(report, mention);
  if (mention.person || !short || short.split(" ").length > 2) return attendee;
  const fuller = report.people.filter((other) => {
    const words = nameText(report, other)
      .split(/\s+/)
      .filter((word) => !/^[JS]r\.?$/.test(word));
    const isLast = short.includes(" ") && words.length > 2 && words.slice(-2).join(" ") === short;
    return words.length > 1 && (words[0] === short || words.at(-1) === short || isLast);
  });
  const [first] = fuller;
  const isOne = first !== undefined && fuller.every((other) => isSame(report, other, first));
  if (
    !isOne ||
    !first.name ||
    (first.actor !== undefined && attendee.actor !== undefined && first.actor !== attendee.actor)
  )
    return attendee;
  const actor = attendee.actor ?? first.actor;
  const { person, name } = first;
  return {
    ...attendee,
    mention: { ...mention, name, ...(person ? { person } : {}), ...(actor === undefined ? {} : { actor }) },
    ...(actor === undefined ? {} : { actor }),
  };
}

function withListedSide(report: Report, attendee: Attendee): Attendee {
  const isOpen = attendee.actor === undefined || attendee.mention.actorBy === "name";
  const actor = isOpen ? (sideOfPart(report, attendee) ?? sideOfList(report, attendee)) : undefined;
  return actor === undefined || actor === attendee.actor ? attendee : { ...attendee, actor, reason: "sideByOthers" };
}

/** "The two ministers held talks": who was only named as the host before was there. Bounded. */
export const THE_TWO =
  /(?:\bthe two\s(?:[a-z]{4,10}\s){0,2}(?:ministers|leaders|presidents|counterparts|secretaries)\s(?:then\s|also\s|later\s)?(?:met|held|had|co-chaired|spoke|signed|agreed|discussed|exchanged|reviewed|noted|reaffirmed|witnessed|welcomed)|hai (?:bộ trưởng|ngoại trưởng|thủ tướng|phó thủ tướng|tổng thống|nguyên thủ|quốc vương|thứ trưởng|chủ tịch|tổng bí thư|nhà lãnh đạo|tổng tham mưu trưởng)[^.;]{0,20}\s(?:hội đàm|gặp|đồng chủ trì|trao đổi|chứng kiến|ghi nhận|ký|nhất trí|thống nhất|đánh giá|khẳng định|bày tỏ|rà soát))/iu;

const areTwoInLead = ({ lead }: Scene, own: readonly Attendee[]): boolean => {
  const named = own.filter(({ mention, view, isReceiver }) => mention.name && !isReceiver && view.index === lead.index);
  return named.length === 2 && named.some(({ actor }) => actor === undefined);
};

function oneOfTheTwo(report: Report, scene: Scene, own: readonly Attendee[]): Attendee[] {
  const sides = new Set(
    own.flatMap(({ actor, mention, isReceiver }) =>
      mention.name && actor !== undefined && !isReceiver ? [actor] : [],
    ),
  );
  const view = scene.sentences.find(
    ({ start, end, past }) => past.length === 0 && THE_TWO.test(report.text.slice(start, end)),
  );
  if (sides.size === 0) return bothBefore(report, scene, own);
  // "Talks between Foreign Minister A and her Tanzanian counterpart B": the two are there, whatever the side of A.
  if (sides.size !== 1 || !view || areTwoInLead(scene, own)) return [];
  const host = report.people.find(
    ({ name, actor, start }) =>
      name !== undefined && actor !== undefined && !sides.has(actor) && start >= scene.lead.start && start < view.start,
  );
  if (host?.actor === undefined) return invited(report, scene, sides, view);
  return [{ mention: host, actor: host.actor, reason: "oneOfTheTwo", isReceiver: false, view }];
}

/** "President X will visit South Africa at the invitation of President Y. The two leaders will hold talks": Y is of the country visited. */
function invited(
  { text, people }: Report,
  { lead }: Scene,
  sides: ReadonlySet<string>,
  view: SentenceView,
): Attendee[] {
  const mention = people.find(
    ({ name, office, actor, start }) =>
      name &&
      office &&
      actor === undefined &&
      start >= lead.start &&
      start < view.start &&
      INVITES.test(text.slice(Math.max(lead.start, start - INVITES_CHARS), start)),
  );
  const others = new Set(
    lead.countries.flatMap(({ values }) => values[0]?.actor ?? []).filter((one) => !sides.has(one)),
  );
  const [actor] = others;
  return mention && others.size === 1 && actor !== undefined
    ? [{ mention, actor, reason: "oneOfTheTwo", isReceiver: false, view }]
    : [];
}

/** Right before who invites. Bounded. */
export const INVITES = /(?:invitation (?:of|from|by|extended by)\s(?:the\s|his\s|her\s)?|lời mời của\s|guest of\s)$/iu;
const INVITES_CHARS = 40;

/** "Nhận lời mời của A, B thăm ... Ngày 5/2, hai Bộ trưởng đồng chủ trì": the two whom the sentence before names, host and guest. */
function bothBefore(report: Report, scene: Scene, own: readonly Attendee[]): Attendee[] {
  const { text, people, sentences } = report;
  const { lead } = scene;
  const before = sentences.find(({ index, isHeadline }) => index === lead.index - 1 && !isHeadline);
  if (own.some(({ mention }) => mention.name) || !before || !THE_TWO.test(text.slice(lead.start, lead.end))) return [];
  const named = people.filter(
    ({ name, actor, start }) =>
      name !== undefined && actor !== undefined && start >= before.start && start < before.end,
  );
  const sides = new Map(named.map((person) => [person.actor, person]));
  if (sides.size !== 2) return [];
  return [...sides].flatMap(([actor, mention]) =>
    actor === undefined ? [] : [{ mention, actor, reason: "oneOfTheTwo", isReceiver: false, view: lead }],
  );
}

/** "Phó Thủ tướng Vilay", who was "Phó Thủ tướng Lào" before: the side that the report gives the same person elsewhere. */
function sideElsewhere(report: Report, attendee: Attendee): Attendee | undefined {
  const other = report.people.find(
    ({ name, actor, ...rest }) =>
      name && actor !== undefined && isSame(report, { ...rest, name, actor }, attendee.mention),
  );
  return other?.actor === undefined ? undefined : { ...attendee, actor: other.actor, reason: "sideByOthers" };
}

/** An office that the report gives the same person elsewhere. */
function withOffices(report: Report, list: readonly Attendee[]): Attendee[] {
  return list.map((one) => {
    const kinds = report.people.flatMap((mention) =>
      mention.name && isSame(report, mention, one.mention) ? mention.kinds : [],
    );
    const attendee = { ...one, mention: { ...one.mention, kinds: [...one.mention.kinds, ...kinds] } };
    const sided = attendee.actor === undefined ? sideElsewhere(report, attendee) : undefined;
    if (sided) return sided;
    if (attendee.mention.office) return attendee;
    const other = report.people.find(
      (mention) => mention.office && mention.name && isSame(report, mention, attendee.mention),
    );
    if (!other?.office) return attendee;
    const actor = attendee.actor ?? other.actor;
    return {
      ...attendee,
      mention: {
        ...attendee.mention,
        office: other.office,
        kinds: other.kinds,
        ...(actor === undefined ? {} : { actor }),
      },
      ...(actor === undefined ? {} : { actor }),
    };
  });
}

/** The record of a participant. */
export function participantOf(report: Report, attendee: Attendee): DraftParticipant | undefined {
  const { text } = report;
  const { mention, actor, isReceiver, reason } = attendee;
  if (actor === undefined) return undefined;
  const office = mention.office && officeOf(text, mention.office);
  const spans: Span[] = [{ start: mention.start, end: mention.end }];
  if (mention.office && (mention.office.start < mention.start || mention.office.end > mention.end))
    spans.push(mention.office);
  return {
    actor,
    ...(mention.person ? { person: mention.person.id } : {}),
    ...(mention.name ? { name: text.slice(mention.name.start, mention.name.end) } : {}),
    ...(office ? { office } : {}),
    ...(isReceiver ? { received: true as const } : {}),
    state: reason ? "inferred" : "quoted",
    quotes: spans.map((span) => quoteOf(text, span)),
    ...(reason ? { reason: { id: reason } } : {}),
  };
}
