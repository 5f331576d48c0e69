import type { Words } from "@/lib/i18n/words";
import { missingWords } from "./describe";
import type { LaneMissing } from "./placeRounds";

/** Rounds of a lane that are not in the data: a ring each for the eye, one sentence for who hears the page. */
export function MissingRounds({ missing, words }: { missing: readonly LaneMissing[]; words: Words }) {
  if (missing.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a part of a picture, which no press acts on
    <g role="img" aria-label={missingWords(missing, words)}>
      {missing.map(({ x, y, r, number }) => (
        <circle key={`${x} ${number}`} cx={x} cy={y} r={r} className="lane-missing">
          <title>
            {number === undefined ? words.t("mechanisms.missingOne") : words.t("mechanisms.missingRound", { number })}
          </title>
        </circle>
      ))}
    </g>
  );
}
