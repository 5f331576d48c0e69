import { Unzip, UnzipInflate } from "fflate";
import { MAX_ZIP_ENTRIES, MAX_ZIP_OUT_BYTES, MAX_ZIP_RATIO } from "@/lib/model/limits";

/** A ZIP file that is broken or cut off, or holds more than any file of the formats that are read. */
export class ZipFault extends Error {
  constructor(
    readonly reason: "badZip" | "zipTooBig",
    text: string,
  ) {
    super(text);
  }
}

/** Bytes given to the inflater at once: they may grow a thousandfold. */
const SLICE_BYTES = 32 * 1024;
/** Bytes handed on at once: lines of a larger piece would outlive the young generation of the collector. */
const PIECE_BYTES = 64 * 1024;
/** Bytes unpacked before their ratio to the packed ones says anything: a short file may be all alike. */
const RATIO_FROM_BYTES = 1024 * 1024;
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

async function* startedWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  if (first.length > 0) yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** Bytes of the files in an archive, one after the other, each ended by a new line. */
async function* inflate(input: AsyncIterable<Uint8Array>, limits: ZipLimits): AsyncIterable<Uint8Array> {
  let ready: Uint8Array[] = [];
  let fault: Error | undefined;
  let [packed, unpacked, entries] = [0, 0, 0];
  const tooBig = (text: string) => {
    fault ??= new ZipFault("zipTooBig", text);
  };
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > limits.entries) tooBig(`the ZIP archive holds more than ${limits.entries} files`);
    if (file.name.endsWith("/") || fault) return;
    file.ondata = (error, data, isLast) => {
      unpacked += data?.length ?? 0;
      if (unpacked > limits.bytes) tooBig(`the ZIP archive unpacks to more than ${limits.bytes} bytes`);
      else if (unpacked > RATIO_FROM_BYTES && unpacked > limits.ratio * packed)
        tooBig(`the ZIP archive unpacks to more than ${limits.ratio} times its size`);
      if (error) fault ??= error;
      else if (!fault)
        for (let at = 0; at < data.length; at += PIECE_BYTES) ready.push(data.subarray(at, at + PIECE_BYTES));
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
      const slice = chunk.subarray(at, at + SLICE_BYTES);
      packed += slice.length;
      push(slice, false);
      yield* ready;
      ready = [];
    }
  if (!fault) push(new Uint8Array(), true);
  yield* ready;
  if (fault) throw fault instanceof ZipFault ? fault : new ZipFault("badZip", fault.message);
}

/** What an archive may hold. */
export interface ZipLimits {
  entries: number;
  /** unpacked */
  bytes: number;
  /** unpacked bytes a packed one */
  ratio: number;
}
const LIMITS: ZipLimits = { entries: MAX_ZIP_ENTRIES, bytes: MAX_ZIP_OUT_BYTES, ratio: MAX_ZIP_RATIO };

/**
 * The bytes themselves, or those of the files in them where they are a ZIP archive (told by its first bytes, not by a name).
 * @throws ZipFault where the archive is broken or too big, after the bytes that could be read
 */
export async function* unzipped(input: AsyncIterable<Uint8Array>, limits = LIMITS): AsyncIterable<Uint8Array> {
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
  yield* isZip(first) ? inflate(all, limits) : all;
}
