import type { TimeAxis } from "../timeAxis";
import type { BarLook, Box } from "./picture";

/** Bars narrower than this are pale instead of hollow, and stand without gaps. */
const NARROW_BAND_PX = 6;
const BAR_SHARE = 0.84;
/** A bar that fills its bin to the last hundredth counts as too wide for recharts. */
const FULL_BAND_GAP_PX = 0.02;
/** Anything that is there shows. */
const LEAST_PX = 1;

/** To 0.01 px: engines differ in the last bits, and hydration compares text. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}

/** px of bins and bars on an axis; `inset` as recharts centres a bar of a set width, to the full px. */
export function barGeometry(axis: TimeAxis, plot: Box): { band: number; barWidth: number; inset: number } {
  const band = plot.width / Math.max(1, axis.size);
  const barWidth = isTight(band) ? px(band - FULL_BAND_GAP_PX) : Math.round(band * BAR_SHARE);
  return { band, barWidth, inset: Math.round((band - barWidth) / 2) };
}

/** True where bars are too narrow for an outline and for gaps. */
export function isTight(band: number): boolean {
  return band < NARROW_BAND_PX;
}

export function thinLook(axis: TimeAxis, plot: Box): BarLook {
  return isTight(barGeometry(axis, plot).band) ? "pale" : "hollow";
}

/** Height of a value in px: never above the room, never invisible. */
export function barHeight(value: number, full: number, room: number): { height: number; isCut: boolean } {
  const height = (value / full) * room;
  return { height: px(Math.max(LEAST_PX, Math.min(room, height))), isCut: height > room + 0.01 };
}
