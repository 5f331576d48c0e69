import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import type { Status } from "@/lib/model/vocabulary";
import { indexDataset } from "@/lib/query/datasetIndex";
import type { Said, ViewedSource } from "@/lib/query/eventView";
import { present } from "@/lib/query/readJson";
import { rhythmOf, roundsOf } from "@/lib/query/rounds";
import { numberSources } from "@/lib/query/sourceNumbers";
import { placeText } from "@/lib/query/viewContext";
import { viewSources } from "@/lib/query/viewEvent";
import { type Alternation, alternationOf } from "./alternation";
import { type LaneRow, laneOf } from "./lanes";
import { type NamedPerson, nameOf, sayIn } from "./people";
import { type LaneQuestion, questionsOf } from "./questions";
import { type ShownPart, shownPart } from "./shownPart";

/** A person who led one side of a round. */
export interface RoundHead extends NamedPerson {
  office?: Said;
}

export interface MechanismRound {
  id: string;
  number?: number;
  start: string;
  date: string;
  place: string;
  status: Status;
  heads: readonly RoundHead[];
  /** themes, subthemes as their themes */
  themes: readonly string[];
  sources: readonly number[];
}

/** One mechanism with all its rounds, in one language. */
export interface MechanismDossier {
  /** absent where the page stands on all events of its subject */
  part?: ShownPart;
  lane: LaneRow;
  /** latest first */
  rounds: readonly MechanismRound[];
  /** people who led, by number of rounds, then name */
  leaders: readonly (NamedPerson & { rounds: number })[];
  /** only where there are two members */
  alternation?: Alternation;
  /** how the window was computed: past intervals and their middle half, days */
  rhythm?: { intervals: number; low: number; median: number; high: number };
  questions: readonly LaneQuestion[];
  /** numbered in the order of `rounds` */
  sources: readonly ViewedSource[];
  /** last day of the data, days since 1970-01-01 */
  dataEnd: number;
}

/**
 * One mechanism: its lane, who hosted, who led, and what does not add up. Whoever only received the visitors did
 * not lead.
 *
 * @returns `undefined` for an unknown id, and for a mechanism without a round in the data
 */
export function mechanismDossier(data: Dataset, id: string, words: Words): MechanismDossier | undefined {
  const index = indexDataset(data);
  const mechanism = index.mechanisms.get(id);
  if (!mechanism || !index.series.has(id)) return undefined;
  const lane = laneOf(data, mechanism, words);
  const say = sayIn(words);
  const numbers = numberSources();
  const leaders = new Map<string, NamedPerson & { rounds: number }>();
  const rounds = lane.rounds.toReversed().flatMap((round): MechanismRound[] => {
    const event = index.events.get(round.id);
    if (!event) return [];
    const heads = event.participants.flatMap(({ actor, person, office, received }): RoundHead[] => {
      const known = person === undefined || received ? undefined : index.people.get(person);
      return known ? [{ ...nameOf(known, words), actor, ...(office ? { office: say(office) } : {}) }] : [];
    });
    for (const { office: _office, ...head } of new Map(heads.map((head) => [head.id, head])).values())
      leaders.set(head.id, { ...head, rounds: (leaders.get(head.id)?.rounds ?? 0) + 1 });
    return [
      {
        id: event.id,
        ...(event.round === undefined ? {} : { number: event.round }),
        start: event.start,
        date: words.dates(event.start, event.end),
        place: placeText(event, words),
        status: event.status,
        heads,
        themes: [...new Set(event.themes.map((theme) => words.labels.themes[theme]?.parent ?? theme))],
        sources: numbers.of(event.sources),
      },
    ];
  });
  const plain = roundsOf(data, id);
  const rhythm = lane.next ? rhythmOf(plain) : undefined;
  const { compare } = new Intl.Collator(words.locale);
  return {
    lane,
    rounds,
    ...present<{ part: ShownPart }>({ part: shownPart(data, words) }),
    leaders: [...leaders.values()].sort((a, b) => b.rounds - a.rounds || compare(a.name, b.name)),
    ...(mechanism.actors.length === 2 ? { alternation: alternationOf(plain) } : {}),
    ...(rhythm
      ? {
          rhythm: {
            intervals: rhythm.intervals.reduce((sum, { steps }) => sum + steps, 0),
            low: Math.round(rhythm.low),
            median: Math.round(rhythm.median),
            high: Math.round(rhythm.high),
          },
        }
      : {}),
    questions: questionsOf(lane, index.dataEnd),
    sources: viewSources(numbers.inOrder([]), { words, index }),
    dataEnd: index.dataEnd,
  };
}
