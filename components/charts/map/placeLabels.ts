/** Rectangle in px, y grows downwards. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Disc {
  x: number;
  y: number;
  r: number;
}

export type Anchor = "start" | "middle" | "end";

/** A text at a point: offset of its anchor on the baseline, px. */
export interface LabelSpot {
  dx: number;
  dy: number;
  anchor: Anchor;
}

const GAP = 4;
/** Of the font size: from the baseline to the top of capitals with marks, and to the foot of descenders. */
const ASCENT = 0.82;
const DESCENT = 0.24;

/** Box of a text whose anchor stands at (x, y) on its baseline. */
export function textBox(x: number, y: number, anchor: Anchor, width: number, size: number): Box {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, top: y - size * ASCENT, right: left + width, bottom: y + size * DESCENT };
}

const touches = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function touchesDisc(box: Box, { x, y, r }: Disc): boolean {
  const nearX = Math.max(box.left, Math.min(x, box.right));
  const nearY = Math.max(box.top, Math.min(y, box.bottom));
  return Math.hypot(nearX - x, nearY - y) < r;
}

/** The places round a disc, the best first: right, left, above, below, the corners, then between these. */
function spotsAround(r: number, size: number, unit: number): LabelSpot[] {
  const gap = GAP * unit;
  const side = r + gap;
  const slant = r * 0.72 + gap * 0.6;
  const middle = size * 0.33;
  const [high, low] = [side * 0.92, side * 0.4];
  return [
    { dx: side, dy: middle, anchor: "start" },
    { dx: -side, dy: middle, anchor: "end" },
    { dx: 0, dy: -side, anchor: "middle" },
    { dx: 0, dy: side + size * 0.72, anchor: "middle" },
    { dx: slant, dy: -slant, anchor: "start" },
    { dx: slant, dy: slant + size * 0.6, anchor: "start" },
    { dx: -slant, dy: -slant, anchor: "end" },
    { dx: -slant, dy: slant + size * 0.6, anchor: "end" },
    { dx: high, dy: middle - low, anchor: "start" },
    { dx: high, dy: middle + low, anchor: "start" },
    { dx: -high, dy: middle - low, anchor: "end" },
    { dx: -high, dy: middle + low, anchor: "end" },
    { dx: -low, dy: -high - gap * 0.4, anchor: "start" },
    { dx: low, dy: -high - gap * 0.4, anchor: "end" },
    { dx: -low, dy: high + size * 0.8, anchor: "start" },
    { dx: low, dy: high + size * 0.8, anchor: "end" },
  ];
}

const NONE: ReadonlySet<Disc> = new Set();

/** What is on a picture already, so that the next text finds its room. */
export class LabelRoom {
  private readonly boxes: Box[] = [];
  constructor(
    readonly frame: Box,
    private readonly discs: readonly Disc[],
    private readonly unit: number,
  ) {}

  /** Take a box without asking. */
  take(box: Box): void {
    this.boxes.push(box);
  }

  /** True if a box lies inside the frame and touches nothing; `own` is the disc that the text belongs to. */
  isFree(box: Box, own?: Disc, ignored: ReadonlySet<Disc> = NONE): boolean {
    const { frame } = this;
    if (box.left < frame.left || box.top < frame.top || box.right > frame.right || box.bottom > frame.bottom)
      return false;
    return (
      !this.boxes.some((other) => touches(box, other)) &&
      !this.discs.some((disc) => disc !== own && !ignored.has(disc) && touchesDisc(box, disc))
    );
  }

  /**
   * Room for a text of `width` px round a disc, in the first position that touches nothing.
   * @param small discs that the text may cover if there is no other way
   * @returns undefined where there is none
   */
  around(disc: Disc, width: number, size: number, small: ReadonlySet<Disc> = NONE): LabelSpot | undefined {
    for (const ignored of small.size > 0 ? [NONE, small] : [NONE])
      for (const spot of spotsAround(disc.r, size, this.unit)) {
        const box = textBox(disc.x + spot.dx, disc.y + spot.dy, spot.anchor, width, size);
        if (!this.isFree(box, disc, ignored)) continue;
        this.take(box);
        return spot;
      }
    return undefined;
  }
}
