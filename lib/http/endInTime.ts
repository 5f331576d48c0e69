/** Milliseconds that answers in flight have after the signal to end; who is slower is cut off. */
export const LAST_ANSWERS_MS = 4_500;

/**
 * On SIGTERM or SIGINT the framework takes no more requests and ends once all answers are out. A reader who does not
 * read would keep it for ever: this is the end of the wait.
 */
export function endInTime(): void {
  const wait = () => {
    setTimeout(() => process.exit(0), LAST_ANSWERS_MS).unref();
  };
  process.once("SIGTERM", wait);
  process.once("SIGINT", wait);
}
