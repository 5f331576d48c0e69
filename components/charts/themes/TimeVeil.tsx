import type { TimeRange } from "../timeAxis";
import type { BarPicture } from "./picture";
import { px } from "./scale";

/** Fades what lies outside the chosen time. */
export function TimeVeil({ picture, range }: { picture: BarPicture; range: TimeRange }) {
  const { plot, band, axis } = picture;
  const box = { y: plot.y, height: plot.height, className: "themes-veil" };
  return (
    <>
      {range.start > 0 && <rect x={plot.x} width={px(range.start * band)} {...box} />}
      {range.end < axis.size && (
        <rect x={px(plot.x + range.end * band)} width={px((axis.size - range.end) * band)} {...box} />
      )}
    </>
  );
}
