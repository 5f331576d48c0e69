import type { ReactNode } from "react";
import type { Words } from "@/lib/i18n/words";
import { bubbleRadius } from "./clusterPlaces";
import { textWidth } from "./textWidth";

const LABEL_PX = 11;
const HEIGHT = 16;
const MIDDLE = 8;
const SIZES = { small: 10, large: 25 };

/** One entry: a sign and its words, a picture of its own, so that saved images have it. */
function KeyItem({ width, text, children }: { width: number; text: string; children: ReactNode }) {
  const full = Math.ceil(width + 5 + textWidth(text, LABEL_PX)) + 4;
  return (
    <svg
      role="img"
      aria-label={text}
      className="tray-svg key-svg"
      width={full}
      height={HEIGHT}
      viewBox={`0 0 ${full} ${HEIGHT}`}
    >
      {children}
      <text x={width + 5} y="12">
        {text}
      </text>
    </svg>
  );
}

/**
 * What colours and shapes mean.
 * @param scale factor of all bubbles, as on the map
 * @param grain events that count as one
 * @param hues the families of themes that lead somewhere in the picture
 */
export function MapKey({
  hues,
  scale,
  grain,
  words,
}: {
  hues: readonly string[];
  scale: number;
  grain: number;
  words: Words;
}) {
  const [small, large] = [bubbleRadius(SIZES.small, scale), bubbleRadius(SIZES.large, scale)];
  return (
    <section className="map-key" aria-label={words.t("map.keyLabel")}>
      {hues.map((hue) => (
        <KeyItem key={hue} width={9} text={words.t(`map.family.${hue}`)}>
          <circle cx="4.5" cy={MIDDLE} r="4.5" fill={`var(--t-${hue})`} />
        </KeyItem>
      ))}
      <KeyItem
        width={2 * (small + large) + 5}
        text={words.t("map.keySizes", { small: SIZES.small * grain, large: SIZES.large * grain })}
      >
        <circle cx={small + 0.5} cy={MIDDLE} r={small} className="key-line" />
        <circle cx={2 * small + large + 4} cy={MIDDLE} r={large} className="key-line" />
      </KeyItem>
      <KeyItem width={13} text={words.t("map.keySeveral")}>
        <circle cx="6.5" cy={MIDDLE} r="3.5" fill="var(--ink-3)" />
        <circle cx="6.5" cy={MIDDLE} r="6" className="key-line" />
      </KeyItem>
      <KeyItem width={9} text={words.t("map.keyRegion")}>
        <circle cx="4.5" cy={MIDDLE} r="3.7" className="key-line" strokeWidth="1.5" strokeDasharray="2.4 1.8" />
      </KeyItem>
      <KeyItem width={10} text={words.t("map.keySea")}>
        <rect x="2" y={MIDDLE - 3} width="6" height="6" transform={`rotate(45 5 ${MIDDLE})`} fill="var(--ink-3)" />
      </KeyItem>
    </section>
  );
}
