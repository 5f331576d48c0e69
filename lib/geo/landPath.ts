import type { GeoPermissibleObjects } from "d3";
import { type GeoStreamWrapper, geoPath } from "d3";

/** The second of two numbers of a path: its own minus parts it from the first. */
const after = (value: number) => (value < 0 ? `${value}` : `,${value}`);

/** Collects a path as whole steps of 1/precision px, relative after the first point: half the bytes of absolute numbers. */
class StepPath {
  private text = "";
  /** the ring or line that is being drawn: its first point, then "l" and its steps */
  private begun = "";
  private steps = "";
  private x = 0;
  private y = 0;
  constructor(private readonly precision: number) {}

  private flush(): void {
    this.text += this.begun + this.steps;
    this.begun = "";
    this.steps = "";
  }
  moveTo(x: number, y: number): void {
    this.flush();
    this.x = Math.round(x * this.precision);
    this.y = Math.round(y * this.precision);
    this.begun = `M${this.x}${after(this.y)}`;
  }
  lineTo(x: number, y: number): void {
    const [toX, toY] = [Math.round(x * this.precision), Math.round(y * this.precision)];
    const [dx, dy] = [toX - this.x, toY - this.y];
    if (dx === 0 && dy === 0) return;
    this.steps += (this.steps === "" ? "l" : dx < 0 ? "" : " ") + dx + after(dy);
    this.x = toX;
    this.y = toY;
  }
  closePath(): void {
    // A ring of one point says nothing.
    if (this.steps === "") this.begun = "";
    else this.steps += "z";
    this.flush();
  }
  /** Points are drawn by marks, never as land. */
  arc(): void {}
  beginPath(): void {}
  result(): string {
    this.flush();
    return this.text;
  }
}

/**
 * The path of a shape in steps of 1/precision px: draw it with `transform="scale(1/precision)"`.
 * @param precision steps a px; 10 for a frame as it is, more where it can be zoomed
 * @returns an empty text where nothing of the shape lies in the frame
 */
export function landPath(shape: GeoPermissibleObjects, projection: GeoStreamWrapper, precision: number): string {
  const path = new StepPath(precision);
  geoPath(projection, path)(shape);
  return path.result();
}
