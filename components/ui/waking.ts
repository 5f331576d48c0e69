/** What a reader does first, whatever it is; of a screen reader it may be the click alone. */
const SIGNS = ["pointermove", "pointerdown", "touchstart", "wheel", "scroll", "keydown", "focusin", "click"] as const;
/** After the page was loaded, ms: who has read for so long will act soon, and then waits for nothing. */
const REST_MS = 3_000;

let isUp = typeof window === "undefined";
let tellAll: () => void = () => undefined;
const waking = new Promise<void>((done) => {
  tellAll = done;
});

/** True once a reader has done anything, or has read for a while; always on the server. */
export const isAwake = (): boolean => isUp;

/** Kept as soon as a reader does anything, or has read for a while. */
export const whenAwake = (): Promise<void> => waking;

/** Take up at once what waits for a reader. */
export function wake(): void {
  if (isUp) return;
  isUp = true;
  for (const sign of SIGNS) removeEventListener(sign, wake, true);
  tellAll();
}

function rest(): void {
  setTimeout(() => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(wake);
    else wake();
  }, REST_MS);
}

if (!isUp) {
  for (const sign of SIGNS) addEventListener(sign, wake, { capture: true, passive: true });
  if (document.readyState === "complete") rest();
  else addEventListener("load", rest, { once: true });
}
