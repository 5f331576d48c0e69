import type { Reference } from "@/lib/model/dataset";
import type { DraftFields, DraftFigure, DraftParticipant } from "@/lib/model/draft";
import type { EventAnswer, FigureAnswer, ParticipantAnswer } from "./answers";
import { isSameFigure, isSameOffice, isSameParticipant } from "./same";
import type { Field } from "./tally";

/** What came of one field: hits, and what to show of misses. */
export interface Outcome {
  field: Field;
  right: number;
  extra: readonly string[];
  missed: readonly string[];
}

/** A set against a set; `optional` members count neither way. */
export function compareSets(
  field: Field,
  got: readonly string[],
  expected: readonly string[],
  optional: readonly string[] = [],
): Outcome {
  const given = new Set(got);
  const wanted = new Set(expected);
  return {
    field,
    right: [...wanted].filter((one) => given.has(one)).length,
    extra: [...given].filter((one) => !wanted.has(one) && !optional.includes(one)),
    missed: [...wanted].filter((one) => !given.has(one)),
  };
}

/**
 * Themes: a theme beside its own subtheme is implied, so it is no fault where the subtheme is expected or optional; an
 * expected one is found, too, where one that may stand instead of it was given.
 */
export function compareThemes(fields: DraftFields, expected: EventAnswer, themes: Reference["themes"]): Outcome[] {
  const { themes: besides = [], instead = {} } = expected.acceptable ?? {};
  const given = fields.themes.value ?? [];
  const optional = [...besides, ...Object.values(instead).flat()];
  const implied = [...expected.themes, ...optional].map((id) => themes.find((theme) => theme.id === id)?.parent);
  const parents = implied.filter((id) => id !== undefined);
  const stoodFor = expected.themes.filter((id) => instead[id]?.some((other) => given.includes(other)));
  const got = [...given, ...stoodFor];
  const leading = [expected.themes[0], ...(expected.acceptable?.leading ?? [])].filter((id) => id !== undefined);
  const first = given[0];
  const isRight = first !== undefined && leading.includes(first);
  return [
    compareSets("themes", got, expected.themes, [...optional, ...parents]),
    {
      field: "leading",
      right: isRight ? 1 : 0,
      extra: first !== undefined && !isRight ? [first] : [],
      missed: isRight ? [] : [leading.join(" | ")],
    },
  ];
}

const nameOf = (one: ParticipantAnswer | DraftParticipant): string =>
  `${one.actor} ${one.person ?? one.name ?? `(${one.office ?? "no name"})`}`;

/** Participants, and for those that were found their office and whether they merely received. */
export function compareParticipants(
  got: readonly DraftParticipant[],
  expected: readonly ParticipantAnswer[],
  people: Reference["people"],
): Outcome[] {
  const left = [...got];
  const found: [DraftParticipant, ParticipantAnswer][] = [];
  const missed: string[] = [];
  for (const answer of [...expected].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
    const at = left.findIndex((participant) => isSameParticipant(participant, answer, people));
    const hit = left[at];
    if (hit) {
      left.splice(at, 1);
      if (!answer.optional) found.push([hit, answer]);
    } else if (!answer.optional) missed.push(nameOf(answer));
  }
  const extra = left.filter((participant) => participant.person !== undefined || participant.name !== undefined);
  const offices = found.filter(([, answer]) => answer.office !== undefined);
  const isRightOffice = ([hit, answer]: [DraftParticipant, ParticipantAnswer]): boolean =>
    hit.office !== undefined && isSameOffice(hit.office, answer.office ?? "");
  return [
    { field: "participants", right: found.length, extra: extra.map(nameOf), missed },
    {
      field: "office",
      right: offices.filter(isRightOffice).length,
      extra: offices
        .filter((pair) => pair[0].office !== undefined && !isRightOffice(pair))
        .map(([hit]) => `${nameOf(hit)}: ${hit.office}`),
      missed: offices.filter((pair) => !isRightOffice(pair)).map(([, answer]) => `${nameOf(answer)}: ${answer.office}`),
    },
    {
      field: "received",
      right: found.filter(([hit, answer]) => hit.received && answer.received).length,
      extra: found.filter(([hit, answer]) => hit.received && !answer.received).map(([hit]) => nameOf(hit)),
      missed: found.filter(([hit, answer]) => !hit.received && answer.received).map(([, answer]) => nameOf(answer)),
    },
  ];
}

/** Figures: each expected one takes one of the draft's. */
export function compareFigures(got: readonly DraftFigure[], expected: readonly FigureAnswer[]): Outcome {
  const left = [...got];
  const missed: string[] = [];
  let right = 0;
  for (const answer of [...expected].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
    const at = left.findIndex((figure) => isSameFigure(figure, answer));
    if (at >= 0) {
      left.splice(at, 1);
      if (!answer.optional) right += 1;
      // both ends of a range may be given
      if (answer.or) {
        const end = left.findIndex((figure) => isSameFigure(figure, answer));
        if (end >= 0) left.splice(end, 1);
      }
    } else if (!answer.optional) missed.push(`${answer.value} ${answer.unit}`);
  }
  return { field: "figures", right, extra: left.map((figure) => `${figure.value} ${figure.unit}`), missed };
}
