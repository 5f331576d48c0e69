import type { Words } from "@/lib/i18n/words";
import type { Insight } from "@/lib/insight/insight";

/** A computed sentence; what it names in a theme is strong and in that theme's hue. */
export function Sentence({ insight, words }: { insight: Insight; words: Words }) {
  return words.sentence(insight).map((run, i) =>
    run.theme === undefined ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a sentence have no other identity
      <span key={i}>{run.text}</span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a sentence have no other identity
      <b key={i} className={`c-${words.labels.themes[run.theme]?.hue ?? "oth"}`}>
        {run.text}
      </b>
    ),
  );
}
