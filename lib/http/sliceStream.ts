const SLICE_BYTES = 64 * 1024;

/**
 * Bytes that are kept, as a stream of parts of them that are handed on when the reader asks for more. An answer made of the bytes
 * themselves would be a copy for each reader, whole in memory until the slowest has read it.
 */
export function sliceStream(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (at < bytes.length) controller.enqueue(bytes.subarray(at, at + SLICE_BYTES));
        at += SLICE_BYTES;
        if (at >= bytes.length) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}
