/** Event of the window by which any button opens the one palette of the page. */
export const OPEN_PALETTE = "entente-open-palette";

export function openPalette(): void {
  dispatchEvent(new Event(OPEN_PALETTE));
}
