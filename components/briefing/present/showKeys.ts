/** What a key asks of a show. */
export type ShowCommand = "next" | "previous" | "first" | "last" | "blank" | "full" | "notes" | "help";

const KEYS: Readonly<Record<string, ShowCommand>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Backspace: "previous",
  Home: "first",
  End: "last",
  b: "blank",
  B: "blank",
  ".": "blank",
  f: "full",
  F: "full",
  n: "notes",
  N: "notes",
  "?": "help",
};

const CONTROLS = "button, input, select, textarea, summary";

/** True if a key was pressed on a control, which space belongs to; to a link it does not. */
export function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(CONTROLS) !== null;
}

/**
 * What a key pressed during a show asks for; undefined for keys that keep their own meaning.
 * @param onControl the focus is on a button or field: space is its own there
 */
export function showCommand(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">,
  onControl: boolean,
): ShowCommand | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === " " && onControl) return undefined;
  if (event.key === " " && event.shiftKey) return "previous";
  return KEYS[event.key];
}

/** The step after a command; the same where it asks for none. */
export function stepAfter(command: ShowCommand, step: number, count: number): number {
  if (command === "next") return Math.min(step + 1, count - 1);
  if (command === "previous") return Math.max(step - 1, 0);
  if (command === "first") return 0;
  return command === "last" ? count - 1 : step;
}
