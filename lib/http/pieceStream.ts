/** Bytes that are gathered before they are handed on: pieces are lines, and each hand-over costs. */
const CHUNK_BYTES = 64 * 1024;

export interface PieceStreamOptions {
  /** milliseconds without the reader asking for more, after which he counts as gone */
  idleMs: number;
  /** milliseconds for the whole, however slowly it is read */
  mostMs: number;
  /** called once, whatever way it ends: read to the end, left, too slow, broken */
  onEnd: () => void;
}

/**
 * Texts as a stream of bytes that are made when the reader asks for them: at no time more than a chunk is kept, and a reader
 * who leaves ends the work.
 *
 * @param pieces asked one by one; `return` is called on it where the reader does not take all
 */
export function pieceStream(
  pieces: Iterable<string> | AsyncIterable<string>,
  { idleMs, mostMs, onEnd }: PieceStreamOptions,
): ReadableStream<Uint8Array> {
  const iterator = Symbol.iterator in pieces ? pieces[Symbol.iterator]() : pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  let isOver = false;
  let waiting: NodeJS.Timeout | undefined;
  let whole: NodeJS.Timeout | undefined;
  const end = () => {
    if (isOver) return;
    isOver = true;
    clearTimeout(waiting);
    clearTimeout(whole);
    onEnd();
  };
  const leave = () => {
    if (isOver) return;
    end();
    // One that waits for something ends when that has come.
    void iterator.return?.();
  };
  const expect = (ms: number, stop: () => void) => setTimeout(stop, ms).unref();

  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const stop = () => {
          leave();
          controller.error(new Error("the reader is too slow"));
        };
        whole = expect(mostMs, stop);
        waiting = expect(idleMs, stop);
      },
      async pull(controller) {
        waiting?.refresh();
        try {
          let text = "";
          while (text.length < CHUNK_BYTES) {
            const asked = iterator.next();
            const next = asked instanceof Promise ? await asked : asked;
            if (isOver) return;
            if (next.done) {
              end();
              if (text !== "") controller.enqueue(encoder.encode(text));
              controller.close();
              return;
            }
            text += next.value;
          }
          controller.enqueue(encoder.encode(text));
        } catch (error) {
          end();
          throw error;
        }
      },
      cancel: leave,
    },
    // One chunk is made ahead, not more.
    { highWaterMark: 1 },
  );
}
