import type { Filter } from "@/lib/model/filter";
import type { Size } from "../chart";
import type { TimeAxis } from "../timeAxis";

/** How sure a bar is: solid; hollow, or pale where it is too narrow for an outline, for a period with few events. */
export type BarLook = "solid" | "hollow" | "pale";

/** The events of one theme in one period; px to 0.01. */
export interface ThemeBar {
  /** position on the axis, 0 is its first bin */
  index: number;
  y: number;
  height: number;
  look: BarLook;
  /** taller than its row, and cut there */
  isCut: boolean;
  count: number;
  /** events of the period */
  total: number;
  select: Filter;
}

/** Bars of one theme along the axis, those without an event left out. */
export interface BarSeries {
  key: string;
  /** absent for all events, and for those with no theme */
  theme?: string;
  name: string;
  fill: string;
  hue: string;
  hasPattern: boolean;
  /** the line that its bars stand on; in a stack only the first stands there */
  base: number;
  /** height of the cell round a bar that takes the pointer, upwards from `base`; 0 for the bar itself */
  cell: number;
  bars: readonly ThemeBar[];
}

/** Which way and how the bars of a picture share a column. */
export type BarOrder = "rows" | "stack" | "mirror";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface TextNote {
  key: string;
  x: number;
  y: number;
  text: string;
  anchor: "start" | "middle" | "end";
  style: "axis" | "lab" | "lab halo" | "num" | "num dim";
  /** written in this theme's hue */
  theme?: string;
}

/** The name of a row or part, a link to its events. */
export interface ThemeLabel {
  key: string;
  row: number;
  /** for its colour and swatch */
  theme?: string;
  hasSwatch: boolean;
  /** as it fits */
  text: string;
  name: string;
  isStrong: boolean;
  events: number;
  x: number;
  /** base line of the text */
  y: number;
  width: number;
  select: Filter;
}

export interface RuleLine {
  key: string;
  x1: number;
  x2: number;
  y: number;
  isStrong: boolean;
}

export interface PlacedMilestone {
  id: string;
  x: number;
  /** top and bottom of the dotted line */
  y1: number;
  y2: number;
  text: { x: number; y: number; text: string; anchor: "start" | "end" };
}

/** One drawing of bars along time, with all that is written round it. */
export interface BarPicture extends Size {
  key: string;
  axis: TimeAxis;
  /** the area of the bars */
  plot: Box;
  /** px from bin to bin, and of a bar; bars stand in the middle of their bin, `inset` px from its start */
  band: number;
  barWidth: number;
  inset: number;
  order: BarOrder;
  /** from the lowest base upwards */
  series: readonly BarSeries[];
  rules: readonly RuleLine[];
  milestones: readonly PlacedMilestone[];
  labels: readonly ThemeLabel[];
  notes: readonly TextNote[];
  /** what a full row, a full column or half a panel stands for: a share 0..1, or events */
  full: number;
}

export interface ThemesLayout extends Size {
  pictures: readonly BarPicture[];
}
