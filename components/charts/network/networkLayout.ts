import type { Filter } from "@/lib/model/filter";
import type { MixedCount } from "@/lib/query/summary";
import type { Size } from "../chart";
import type { PlacedText } from "./boxes";

/** An actor as a mark: a circle for a country, a square for a body. Area ~ events down to the least radius. */
export interface NetworkNode extends MixedCount {
  actor: string;
  shape: "circle" | "square";
  isHub: boolean;
  x: number;
  y: number;
  /** radius, or half a side */
  r: number;
  /** radius that answers to the pointer, never as far as half-way to the next node */
  hit: number;
  /** code inside the mark, where it is big enough */
  code?: string;
  /** absent where there is no room: the tooltip and the matrix name every actor */
  label?: PlacedText;
  select: Filter;
}

/** A pair as a line between two nodes. */
export interface NetworkLink extends MixedCount {
  pair: string;
  /** SVG path */
  d: string;
  /** stroke in px, linear in events */
  width: number;
  /** number of events, on the two widest lines */
  number?: PlacedText;
  select: Filter;
}

export interface NetworkLayout extends Size {
  /** spokes round one actor, or free */
  form: "spokes" | "free";
  /** the actor in the middle */
  centre?: string;
  /** by bearing from the actor in the middle, which comes first; by id where there is none */
  nodes: readonly NetworkNode[];
  /** narrow ones first: the order of painting */
  links: readonly NetworkLink[];
  /** actors that have ties but none with the actor that the reader put in the middle: they are not drawn */
  left: number;
}
