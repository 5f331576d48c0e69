import type { Reference } from "@/lib/model/dataset";
import { answerFields } from "./answerFields";
import type { EventAnswer, FigureAnswer, ReportAnswer } from "./answers";
import { assign } from "./assign";
import { likeness } from "./likeness";
import { isSameFigure, isSameParticipant } from "./same";

const union = <T>(...lists: readonly (readonly T[] | undefined)[]): T[] => [
  ...new Map(lists.flatMap((list) => list ?? []).map((one) => [JSON.stringify(one), one])).values(),
];

/** What the one gave and the other did not counts neither way; what both gave is expected as the first wrote it. */
function joinLists<T extends { optional?: true | undefined }>(
  first: readonly T[],
  second: readonly T[],
  isSame: (a: T, b: T) => boolean,
): T[] {
  const left = [...second];
  const own = first.map((one) => {
    const at = left.findIndex((other) => isSame(one, other));
    const [other] = at < 0 ? [] : left.splice(at, 1);
    return other && !other.optional ? one : { ...one, optional: true as const };
  });
  return [...own, ...left.map((one) => ({ ...one, optional: true as const }))];
}

/** Themes that both gave are expected; where they share none, the first's leading one, or what the second gave instead. */
function joinThemes(first: EventAnswer, second: EventAnswer) {
  const both = first.themes.filter((id) => second.themes.includes(id));
  const [lead] = first.themes;
  const themes = both.length > 0 || lead === undefined ? both : [lead];
  const stood = both.length > 0 || lead === undefined ? {} : { [lead]: second.themes };
  const instead = Object.fromEntries(
    themes.map((id) => [
      id,
      union(first.acceptable?.instead?.[id], second.acceptable?.instead?.[id], stood[id]).filter((one) => one !== id),
    ]),
  );
  return {
    themes,
    besides: union(
      first.themes,
      second.themes,
      first.acceptable?.themes,
      second.acceptable?.themes,
      ...Object.values(first.acceptable?.instead ?? {}),
      ...Object.values(second.acceptable?.instead ?? {}),
    ).filter((id) => !themes.includes(id)),
    instead,
    leading: union(
      first.themes.slice(0, 1),
      second.themes.slice(0, 1),
      first.acceptable?.leading,
      second.acceptable?.leading,
    ),
  };
}

/** What two readers of one event agree on; where they differ, either is right. */
function joinEvents(first: EventAnswer, second: EventAnswer, data: Reference): EventAnswer {
  const [a, b] = [first.acceptable ?? {}, second.acceptable ?? {}];
  const shared = first.actors.filter((actor) => second.actors.includes(actor));
  const { themes, besides, instead, leading } = joinThemes(first, second);
  return {
    ...first,
    ...(second.optional ? { optional: true as const } : {}),
    actors: shared.length < FEWEST_SIDES ? first.actors : shared,
    participants: joinLists(first.participants, second.participants, (one, other) =>
      isSameParticipant({ ...other, state: "quoted", quotes: [] }, one, data.people),
    ),
    themes,
    figures: joinLists(first.figures, second.figures, isSameNumber),
    instruments: first.instruments.filter((id) => second.instruments.includes(id)),
    acceptable: {
      start: union([second.start], a.start, b.start),
      end: union([second.end], a.end, b.end),
      place: union([second.place], a.place, b.place),
      country: union([second.country], a.country, b.country),
      status: union([second.status], a.status, b.status),
      kind: union([second.kind], a.kind, b.kind),
      level: union([second.level], a.level, b.level),
      format: union([second.format], a.format, b.format),
      actors: union(first.actors, second.actors, a.actors, b.actors),
      themes: besides,
      instead,
      leading,
      mechanism: union([second.mechanism], a.mechanism, b.mechanism),
      round: union([second.round], a.round, b.round),
      instruments: union(first.instruments, second.instruments, a.instruments, b.instruments),
    },
  };
}

const FEWEST_SIDES = 2;

function isSameNumber(one: FigureAnswer, { value, or = [], unit, what }: FigureAnswer): boolean {
  const said = { unit, ...(what === undefined ? {} : { counts: what }), quotes: [] };
  return [value, ...or].some((number) => isSameFigure({ ...said, value: number }, one));
}

/**
 * The answers to a report by two readers who did not know of each other. What both found is expected; what only one found, or marked as
 * open, counts neither way, and where they name different values either is right. Headlines are the first's.
 */
export function joinAnswers(first: ReportAnswer, second: ReportAnswer, data: Reference): ReportAnswer {
  const chosen = pairEvents(first, second, data);
  const own = first.events.map((event, at) => {
    const other = second.events[chosen.indexOf(at)];
    return other ? joinEvents(event, other, data) : { ...event, optional: true as const };
  });
  const further = second.events.filter((_, at) => chosen[at] === undefined);
  return { ...first, events: [...own, ...further.map((event) => ({ ...event, optional: true as const }))] };
}

/** For each event of the second reader the index of the first's. Two that share less than their sides are not one. */
export function pairEvents(first: ReportAnswer, second: ReportAnswer, data: Reference): (number | undefined)[] {
  return assign(
    second.events.map((event) =>
      first.events.map((own) => {
        const weight = likeness(answerFields(event, data.places), own, data);
        return weight < LEAST_LIKENESS ? 0 : weight;
      }),
    ),
  );
}

const LEAST_LIKENESS = 1.2;
