import { textWidth } from "../textWidth";

export interface Box {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

export interface PlacedLabel {
  series: number;
  text: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

const DOT_PX = 5;
const GAP_PX = 3;

const touches = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/**
 * Numbers beside their dots: above, below, left or right, where they touch no label, no dot and, if that can be, no
 * held line. The first of the list choose first; without room there is none.
 *
 * @param names boxes that no label touches, px
 * @param held  lines of the steps as boxes, px
 * @param size  px of the letters
 * @param right no label goes beyond it
 */
export function placeLabels(
  wanted: readonly { series: number; text: string; dot: { x: number; y: number } }[],
  dots: readonly { x: number; y: number }[],
  names: readonly Box[],
  held: readonly Box[],
  size: number,
  right: number,
): PlacedLabel[] {
  const taken: Box[] = [
    ...names,
    ...dots.map(({ x, y }) => ({ x0: x - DOT_PX, x1: x + DOT_PX, y0: y - DOT_PX, y1: y + DOT_PX })),
  ];
  const labels: PlacedLabel[] = [];
  for (const { series, text, dot } of wanted) {
    const width = textWidth(text, size, true);
    const places: Omit<PlacedLabel, "series" | "text">[] = [
      { x: dot.x, y: dot.y - DOT_PX - GAP_PX, anchor: "middle" },
      { x: dot.x, y: dot.y + DOT_PX + GAP_PX + size * 0.75, anchor: "middle" },
      { x: dot.x - DOT_PX - GAP_PX, y: dot.y + 4, anchor: "end" },
      { x: dot.x + DOT_PX + GAP_PX, y: dot.y - GAP_PX - 2, anchor: "start" },
    ];
    const boxOf = ({ x, y, anchor }: Omit<PlacedLabel, "series" | "text">): Box => {
      const x0 = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
      return { x0, x1: x0 + width, y0: y - size * 0.75, y1: y + 2 };
    };
    const isFree = (box: Box, blocks: readonly Box[]) => box.x1 <= right + 2 && !blocks.some((b) => touches(box, b));
    const place =
      places.find((entry) => isFree(boxOf(entry), [...taken, ...held])) ??
      places.find((entry) => isFree(boxOf(entry), taken));
    if (!place) continue;
    taken.push(boxOf(place));
    labels.push({
      series,
      text,
      anchor: place.anchor,
      x: Math.round(place.x * 100) / 100,
      y: Math.round(place.y * 100) / 100,
    });
  }
  return labels;
}
