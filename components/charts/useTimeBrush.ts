"use client";

import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { askedTime, datesOfBin, rangeOf, type TimeAxis, type TimeRange } from "./timeAxis";

export type BrushEnd = "from" | "to";

export interface TimeBrush {
  /** what is chosen, or would be if the pointer were let go now */
  range: TimeRange;
  /** false while the whole axis is chosen */
  isSet: boolean;
  isDragging: boolean;
  /** spread on the element that spans the axis: a drag chooses a stretch, a click one bin */
  surface: {
    ref(node: Element | null): void;
    onPointerDown(event: PointerEvent): void;
    onPointerMove(event: PointerEvent): void;
    onPointerUp(event: PointerEvent): void;
    onPointerCancel(event: PointerEvent): void;
  };
  /** spread on the handle of one end, a slider in whole bins */
  handle(end: BrushEnd): {
    onPointerDown(event: PointerEvent): void;
    onPointerMove(event: PointerEvent): void;
    onPointerUp(event: PointerEvent): void;
    onPointerCancel(event: PointerEvent): void;
    onKeyDown(event: KeyboardEvent): void;
    onBlur(): void;
  };
  /** number of the bin at an end */
  binOf(end: BrushEnd): number;
  /** EDTF of the bin at an end */
  dateAt(end: BrushEnd): string;
}

/** A shorter way of the pointer is a click. */
const CLICK_PX = 4;
/** Several presses of an arrow key make one entry in the history. */
const SETTLE_MS = 400;
const PAGE_BINS = 5;

interface Drag {
  kind: "new" | BrushEnd;
  /** bin at which the pointer went down, and where in client px */
  bin: number;
  x: number;
  hasMoved: boolean;
}

/** Which bin the key asks an end to stand at; `undefined` for a key that means nothing here. */
function keyedBin(key: string, bin: number, size: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowLeft: bin - 1,
    ArrowDown: bin - 1,
    ArrowRight: bin + 1,
    ArrowUp: bin + 1,
    PageDown: bin - PAGE_BINS,
    PageUp: bin + PAGE_BINS,
    Home: 0,
    End: size - 1,
  };
  const wanted = steps[key];
  return wanted === undefined ? undefined : Math.min(Math.max(wanted, 0), size - 1);
}

/**
 * Choose a stretch of time with pointer, finger or keys. The choice is given on when it is settled: at the end
 * of a drag, or shortly after the last key.
 */
export function useTimeBrush({
  axis,
  from,
  to,
  onChange,
}: {
  axis: TimeAxis;
  from?: string | undefined;
  to?: string | undefined;
  onChange: (from?: string, to?: string) => void;
}): TimeBrush {
  const [draft, setDraft] = useState<TimeRange>();
  const drag = useRef<Drag>(undefined);
  const [isDragging, setIsDragging] = useState(false);
  const element = useRef<Element>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const range = draft ?? rangeOf(axis, from, to);
  const first = Math.min(Math.floor(range.start), axis.size - 1);
  const last = Math.max(Math.ceil(range.end) - 1, first);

  const commit = (next: TimeRange) => {
    clearTimeout(timer.current);
    setDraft(undefined);
    const asked = askedTime(axis, next);
    if (asked.from !== from || asked.to !== to) onChange(asked.from, asked.to);
  };
  const binUnder = (clientX: number): number => {
    const box = element.current?.getBoundingClientRect();
    if (!box?.width) return 0;
    const bin = Math.floor(((clientX - box.left) / box.width) * axis.size);
    return Math.min(Math.max(bin, 0), axis.size - 1);
  };
  const moved = (end: BrushEnd, bin: number): TimeRange =>
    end === "from"
      ? { start: Math.min(bin, last), end: Math.max(last + 1, bin + 1) }
      : { start: Math.min(first, bin), end: Math.max(bin, first) + 1 };

  const start = (event: PointerEvent, kind: Drag["kind"]) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture?.(event.pointerId);
    drag.current = { kind, bin: binUnder(event.clientX), x: event.clientX, hasMoved: false };
  };
  const dragged = (event: PointerEvent): TimeRange | undefined => {
    const { current } = drag;
    if (!current) return undefined;
    if (Math.abs(event.clientX - current.x) >= CLICK_PX) current.hasMoved = true;
    if (!current.hasMoved) return undefined;
    const bin = binUnder(event.clientX);
    if (current.kind !== "new") {
      const end = current.kind;
      return end === "from"
        ? { start: Math.min(bin, last), end: last + 1 }
        : { start: first, end: Math.max(bin, first) + 1 };
    }
    return { start: Math.min(bin, current.bin), end: Math.max(bin, current.bin) + 1 };
  };
  const onPointerMove = (event: PointerEvent) => {
    const next = dragged(event);
    if (!next) return;
    setIsDragging(true);
    setDraft(next);
  };
  const onPointerUp = (event: PointerEvent) => {
    const { current } = drag;
    if (!current) return;
    const next = dragged(event);
    drag.current = undefined;
    setIsDragging(false);
    if (next) return commit(next);
    // A tap on a handle only counts where the handles hide the one bin that is chosen.
    const isChosen = first === current.bin && last === current.bin && (from ?? to) !== undefined;
    if (isChosen) commit({ start: 0, end: axis.size });
    else if (current.kind === "new") commit({ start: current.bin, end: current.bin + 1 });
  };
  const onPointerCancel = () => {
    drag.current = undefined;
    setIsDragging(false);
    setDraft(undefined);
  };

  const handle = (end: BrushEnd) => ({
    onPointerDown: (event: PointerEvent) => start(event, end),
    onPointerMove,
    onPointerUp,
    onPointerCancel,
    onKeyDown: (event: KeyboardEvent) => {
      const bin = keyedBin(event.key, end === "from" ? first : last, axis.size);
      if (event.key === "Escape" || event.key === "Delete") {
        if ((from ?? to) === undefined && !draft) return;
        event.preventDefault();
        return commit({ start: 0, end: axis.size });
      }
      if (bin === undefined) return;
      event.preventDefault();
      const next = moved(end, bin);
      setDraft(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => commit(next), SETTLE_MS);
    },
    onBlur: () => {
      if (draft && !drag.current) commit(draft);
    },
  });

  return {
    range,
    isSet: range.start > 0 || range.end < axis.size,
    isDragging,
    surface: {
      ref: (node) => {
        element.current = node;
      },
      onPointerDown: (event) => start(event, "new"),
      onPointerMove,
      onPointerUp,
      onPointerCancel,
    },
    handle,
    binOf: (end) => axis.first + (end === "from" ? first : last),
    dateAt: (end) => {
      const dates = datesOfBin(axis.unit, axis.first + (end === "from" ? first : last));
      return end === "from" ? dates.from : dates.to;
    },
  };
}
