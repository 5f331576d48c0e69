import type { KeyboardEvent } from "react";

/** Moves the focus to the mark with this id, inside the element that the key was pressed in. */
export function focusMark(event: KeyboardEvent<HTMLElement>, id: string): void {
  event.preventDefault();
  const mark = event.currentTarget.querySelector(`[data-mark="${id}"] > a`);
  if (mark instanceof SVGElement) mark.focus();
}
