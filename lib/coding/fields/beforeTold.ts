import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";

/** "The negotiators left on Friday. The round was held from Nov. 11 to 13. X led the team": the first tells no event. */
export const isBeforeTold = ({ lead, sentences }: Scene, { index, strong, nouns, chair }: SentenceView): boolean =>
  index < lead.index - 1 &&
  strong.length + nouns.length + chair.length === 0 &&
  sentences.some(
    (view) => view.index > index && view.index <= lead.index && view.dates.some(({ form }) => form === "day"),
  );
