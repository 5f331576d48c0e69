import type { GeoPermissibleObjects } from "d3";
import { type GeoProjection, geoPath } from "d3";

/** Collects a path as whole steps of 1/precision px, relative after the first point: half the bytes of absolute numbers. */
class StepPath {
  private text = "";
  private at: readonly [number, number] = [0, 0];
  private start: readonly [number, number] = [0, 0];
  constructor(private readonly precision: number) {}

  private step(x: number, y: number): readonly [number, number] {
    return [Math.round(x * this.precision), Math.round(y * this.precision)];
  }
  moveTo(x: number, y: number): void {
    this.at = this.step(x, y);
    this.start = this.at;
    this.text += `M${this.at[0]},${this.at[1]}`;
  }
  lineTo(x: number, y: number): void {
    const to = this.step(x, y);
    const [dx, dy] = [to[0] - this.at[0], to[1] - this.at[1]];
    if (dx === 0 && dy === 0) return;
    this.text += `l${dx},${dy}`;
    this.at = to;
  }
  closePath(): void {
    this.text += "z";
    this.at = this.start;
  }
  /** Points are drawn by marks, never as land. */
  arc(): void {}
  beginPath(): void {}
  result(): string {
    // "l1,2l3,4" may be written "l1,2 3,4"; rings of one point say nothing.
    return this.text
      .replace(/M-?\d+,-?\d+z/g, "")
      .replace(/(?<=l[^Mz]*)l/g, " ")
      .replace(/,-/g, "-")
      .replace(/ -/g, "-");
  }
}

/**
 * The path of a shape in steps of 1/precision px: draw it with `transform="scale(1/precision)"`.
 * @param precision steps a px; 10 for a frame as it is, more where it can be zoomed
 * @returns an empty text where nothing of the shape lies in the frame
 */
export function landPath(shape: GeoPermissibleObjects, projection: GeoProjection, precision: number): string {
  const path = new StepPath(precision);
  geoPath(projection, path)(shape);
  return path.result();
}
