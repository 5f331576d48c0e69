import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** Arrow keys, Home and End move the focus along the marks of one picture, of which only one is a stop of Tab. */
export function walkMarks(event: KeyboardEvent<Element>): void {
  const marks = [...event.currentTarget.querySelectorAll<SVGAElement>("a.mark")];
  const at = marks.findIndex((mark) => mark.matches(":focus"));
  const step = STEPS[event.key];
  const next = event.key === "Home" ? 0 : event.key === "End" ? marks.length - 1 : step === undefined ? -1 : at + step;
  if (at < 0 || !marks[next]) return;
  event.preventDefault();
  marks[next].focus();
}
