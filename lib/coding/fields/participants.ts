import type { DraftParticipant } from "@/lib/model/draft";
import type { PersonMention } from "../people/personMention";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import { quoteOf, type Span } from "../text/quote";
import { type Attendee, findAttendees } from "./findAttendees";
import { firstPerson } from "./firstPerson";
import { withBody } from "./forBody";
import { officeOf } from "./officeText";
import { oneOfTheTwo } from "./oneOfTheTwo";
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
    : lastWord(short) === lastWord(long) && (long.includes(short) || isWithout(short, long));
}

/** "Margarida Talapa", "Margarida Adamugi Talapa": the same with a word left out between. */
const isWithout = (short: string, long: string): boolean => {
  const [words, all] = [short.split(" "), long.split(" ")];
  return words.length === 2 && all.length === words.length + 1 && words[0] === all[0];
};

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
