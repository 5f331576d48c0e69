import type { Words } from "@/lib/i18n/words";
import type { Size } from "../chart";
import { textWidth } from "../textWidth";

/** A rectangle in px; x and y are its top-left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Text that is placed: x and y are the anchor and the baseline. */
export interface PlacedText {
  text: string;
  /** written after the text in a lighter ink */
  count?: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  style: "code" | "name" | "strong";
  box: Box;
}

const ASCENT = 10.5;
const DESCENT = 3.5;
export const FONT_PX = { code: 11, name: 12, strong: 12 } as const;

/** To 0.01: what is written into the picture. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** Length of a vector. Math.hypot and the trigonometric functions may differ in their last bits from engine to engine; roots do not. */
export const lengthOf = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/**
 * The way that a compass needle points, as a vector of length 1, rounded so far that the server and every browser
 * go on from the same numbers.
 * @param degrees clockwise from north (up)
 */
export function towards(degrees: number): Side {
  const angle = (degrees * Math.PI) / 180;
  const steady = (value: number) => Math.round(value * 1e6) / 1e6;
  return [steady(Math.sin(angle)), steady(-Math.cos(angle))];
}

/** The box round a circle or a square of half-width `r`. */
export function boxAround(x: number, y: number, r: number): Box {
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
}

/** True if two boxes share more than their edges. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** True if the box lies in the drawing area. */
export function isInside({ x, y, width, height }: Box, size: Size): boolean {
  return x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height;
}

/** Put a text at its anchor and baseline, and know the box that it takes (stacked Vietnamese marks included). */
export function placeText(at: Pick<PlacedText, "text" | "count" | "x" | "y" | "anchor" | "style">): PlacedText {
  const whole = at.count === undefined ? at.text : `${at.text} ${at.count}`;
  const width = textWidth(whole, FONT_PX[at.style], at.style === "strong");
  const left = at.anchor === "start" ? at.x : at.anchor === "end" ? at.x - width : at.x - width / 2;
  const box = { x: round(left), y: round(at.y - ASCENT), width: round(width), height: ASCENT + DESCENT };
  return { ...at, x: round(at.x), y: round(at.y), box };
}

const SHORT_CHARS = 4;

/** The shortest label of an actor: its code, or its name where that is as short ("Laos", "UK"). */
export function codeOf(actor: string, words: Words): string {
  const name = words.actorShort(actor);
  return name.length <= SHORT_CHARS ? name : actor;
}

/** Where a label may stand beside a mark, seen from the mark: a direction in px. */
export type Side = readonly [number, number];
export const EAST: Side = [1, 0];
export const WEST: Side = [-1, 0];
export const NORTH: Side = [0, -1];
export const SOUTH: Side = [0, 1];
export const SIDES: readonly Side[] = [EAST, WEST, NORTH, SOUTH, [0.8, -0.6], [-0.8, -0.6], [0.8, 0.6], [-0.8, 0.6]];

/** The label of a mark of radius `r` on one of its sides. */
export function labelBeside(
  [dx, dy]: Side,
  mark: { x: number; y: number; r: number },
  label: Pick<PlacedText, "text" | "count" | "style">,
): PlacedText {
  const gap = mark.r + 4;
  const anchor = dx > 0.35 ? "start" : dx < -0.35 ? "end" : "middle";
  if (anchor === "middle") {
    const y = mark.y + (dy < 0 ? -gap - 1 : gap + ASCENT - 1);
    return placeText({ ...label, anchor, x: mark.x + dx * gap, y });
  }
  const y = mark.y + 4 + dy * gap;
  const isLevel = y + DESCENT > mark.y - mark.r && y - ASCENT < mark.y + mark.r;
  return placeText({ ...label, anchor, x: mark.x + (isLevel ? Math.sign(dx) : dx) * gap, y });
}
