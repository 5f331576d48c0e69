import type { MouseEvent } from "react";

/** True for a click that opens here; the browser itself follows the others (new tab, new window, download). */
export function isPlainClick(event: MouseEvent): boolean {
  return !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}
