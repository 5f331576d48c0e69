import type { Words } from "@/lib/i18n/words";
import { periodName } from "./bins";
import type { BarPicture } from "./picture";
import { isTight } from "./scale";

/** What a reader hears of a picture as a whole: its span, and how the keys walk it. */
export function pictureLabel({ axis, key, order }: BarPicture, words: Words): string {
  if (axis.size === 0) return words.t("frame.empty");
  const span = {
    from: periodName(words, axis.unit, axis.first),
    to: periodName(words, axis.unit, axis.first + Math.max(0, axis.size - 1)),
  };
  return order === "mirror"
    ? words.t("themes.ariaPair", { ...span, pair: words.pair(key) })
    : words.t(`themes.aria.${order}`, span);
}

/** Classes of a picture: its order, and `tight` for bars without gaps, whose edges are set to whole px. */
export function pictureClass({ order, band }: BarPicture): string {
  return `chart themes-${order}${isTight(band) ? " themes-tight" : ""}`;
}
