import type { Size } from "../chart";
import { type Box, boxAround, isInside, lengthOf, overlaps, type PlacedText } from "./boxes";

const LINE_STEP_PX = 4;

/** What is taken of the drawing area so far: marks, labels, wide lines. */
export class Board {
  private readonly taken: Box[] = [];
  constructor(private readonly size: Size) {}

  isFree(box: Box): boolean {
    return isInside(box, this.size) && !this.taken.some((other) => overlaps(box, other));
  }

  add(box: Box): void {
    this.taken.push(box);
  }

  /** Take a straight line, so that no label stands on it. */
  addLine(a: { x: number; y: number }, b: { x: number; y: number }, width: number): void {
    const steps = Math.ceil(lengthOf(b.x - a.x, b.y - a.y) / LINE_STEP_PX);
    for (let i = 0; i <= steps; i++) {
      const t = steps === 0 ? 0 : i / steps;
      this.add(boxAround(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t, width / 2));
    }
  }

  /** The first of some texts that fits; it is then taken. */
  claim(texts: Iterable<PlacedText>): PlacedText | undefined {
    for (const text of texts) {
      if (!this.isFree(text.box)) continue;
      this.add(text.box);
      return text;
    }
    return undefined;
  }
}
