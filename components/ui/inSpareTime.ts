/** Browsers without a sign of spare time wait so long before a step. */
const PAUSE_MS = 50;

/**
 * Work through steps when nobody waits for the page, one at a time, so that a click comes between them.
 * @returns stops after the step that runs
 */
export function inSpareTime(steps: Iterator<unknown>): () => void {
  let isStopped = false;
  const next = () => {
    if (!isStopped && !steps.next().done) later(next);
  };
  later(next);
  return () => {
    isStopped = true;
  };
}

function later(run: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(run);
  else setTimeout(run, PAUSE_MS);
}
