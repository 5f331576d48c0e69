/**
 * Make a look that is never run twice at once; what is asked during a look is one more look after it.
 *
 * @param look must not reject
 */
export function oneLookAtATime(look: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isAsked = false;
  const drain = async () => {
    while (isAsked) {
      isAsked = false;
      await look();
    }
  };
  return () => {
    isAsked = true;
    running ??= drain().finally(() => {
      running = undefined;
    });
    return running;
  };
}
