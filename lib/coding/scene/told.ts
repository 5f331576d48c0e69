import type { SentenceView } from "./sentenceView";

/** What a report has told when a sentence is looked at. */
export interface Told {
  /** the sentence that tells the event so far */
  lead: SentenceView;
  /** sentences since somebody was last named at the head of an event, in order */
  told: readonly SentenceView[];
  next: SentenceView | undefined;
}

/** Every side that sentences name, by persons or by itself. */
export const actorsIn = (views: readonly SentenceView[]): Set<string> =>
  new Set(
    views.flatMap(({ people, countries }) => [
      ...people.flatMap(({ actor }) => actor ?? []),
      ...countries.flatMap(({ values }) => values.map(({ actor }) => actor)),
    ]),
  );

/** The sides of those whom sentences name. */
export const sidesOfNamed = (views: readonly SentenceView[]): Set<string> =>
  new Set(
    views.flatMap(({ people }) => people.flatMap(({ name, actor }) => (name && actor !== undefined ? [actor] : []))),
  );
