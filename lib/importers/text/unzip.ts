import { Unzip, UnzipInflate } from "fflate";

/** A ZIP file that is broken or cut off. */
export class ZipFault extends Error {}

/** Bytes given to the inflater at once: they may grow a thousandfold. */
const SLICE_BYTES = 32 * 1024;
/** Bytes handed on at once: lines of a larger piece would outlive the young generation of the collector. */
const PIECE_BYTES = 64 * 1024;
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

async function* startedWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  if (first.length > 0) yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** Bytes of the files in an archive, one after the other, each ended by a new line. */
async function* inflate(input: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let ready: Uint8Array[] = [];
  let fault: Error | undefined;
  const unzip = new Unzip((file) => {
    if (file.name.endsWith("/")) return;
    file.ondata = (error, data, isLast) => {
      if (error) fault ??= error;
      else for (let at = 0; at < data.length; at += PIECE_BYTES) ready.push(data.subarray(at, at + PIECE_BYTES));
      if (isLast) ready.push(new Uint8Array([10]));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const push = (bytes: Uint8Array, isLast: boolean) => {
    try {
      unzip.push(bytes, isLast);
    } catch (error) {
      fault ??= error instanceof Error ? error : new Error(String(error));
    }
  };
  for await (const chunk of input)
    for (let at = 0; at < chunk.length && !fault; at += SLICE_BYTES) {
      push(chunk.subarray(at, at + SLICE_BYTES), false);
      yield* ready;
      ready = [];
    }
  if (!fault) push(new Uint8Array(), true);
  yield* ready;
  if (fault) throw new ZipFault(fault.message);
}

/**
 * The bytes themselves, or those of the files in them where they are a ZIP archive (told by its first bytes, not by a name).
 * @throws ZipFault where the archive is broken, after the bytes that could be read
 */
export async function* unzipped(input: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const rest = input[Symbol.asyncIterator]();
  let first: Uint8Array = new Uint8Array();
  while (first.length < 4) {
    const next = await rest.next();
    if (next.done) break;
    const both = new Uint8Array(first.length + next.value.length);
    both.set(first);
    both.set(next.value, first.length);
    first = both;
  }
  const all = startedWith(first, rest);
  yield* isZip(first) ? inflate(all) : all;
}
