import { createHash, randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { type BrotliCompress, brotliDecompress, constants, createBrotliCompress } from "node:zlib";

const unpack = promisify(brotliDecompress);

/** 16 bytes in base64: what stands in the gaps of a page. */
const GAP = /^[A-Za-z0-9+/]{22}==$/;
const GAP_BYTES = 24;
const GAP_END = Buffer.from("==");
/** Bytes that stand in no text, or not four of them in a row. */
const STRANGE = Uint8Array.from({ length: 256 }, (_, byte) => byte).filter(
  (byte) => (byte >= 0x80 && byte < 0xc0) || byte >= 0xf5 || (byte < 0x20 && (byte < 0x09 || byte > 0x11)),
);

/**
 * What the compressor sees in a gap: bytes that it finds nowhere else, neither in the page nor in another gap, so that it points at none of them and
 * remembers no distance to them; then the two that every gap ends with, since the bytes behind may be coded by them.
 */
const fillerOf = (gap: number): Buffer =>
  Buffer.concat([
    createHash("sha256")
      .update(String(gap))
      .digest()
      .subarray(0, GAP_BYTES - GAP_END.byteLength)
      .map((byte) => STRANGE[byte % STRANGE.length]!),
    GAP_END,
  ]);
/** Head of a block of GAP_BYTES bytes as they are (RFC 7932, 9.2): not the last, four digits of its length less one, not compressed. */
const HEAD = Buffer.alloc(3);
HEAD.writeUIntLE(((GAP_BYTES - 1) << 3) | (1 << 19), 0, HEAD.length);

/** More saves little, and takes two to three times as long. */
const QUALITY = 6;

/** Compresses one piece after another, each up to the last byte. */
function piecewise(stream: BrotliCompress): (piece: Buffer, isLast: boolean) => Promise<Buffer> {
  let made: Buffer[] = [];
  stream.on("data", (bytes: Buffer) => made.push(bytes));
  return (piece, isLast) =>
    new Promise((done, fail) => {
      stream.once("error", fail);
      const give = () => {
        stream.off("error", fail);
        done(Buffer.concat(made));
        made = [];
      };
      if (isLast) {
        stream.once("end", give);
        stream.end(piece);
      } else {
        stream.write(piece);
        stream.flush(constants.BROTLI_OPERATION_FLUSH, give);
      }
    });
}

/**
 * Compress (brotli) what stands around the gaps of a page once, for any number of answers that differ in their gaps alone.
 *
 * @param parts what stands before, between and behind the gaps
 * @returns     the pieces of `stitch`; `undefined` where a page cannot be taken apart so: it has to be compressed each time
 */
export async function compressAround(parts: readonly Buffer[]): Promise<Buffer[] | undefined> {
  const size = parts.reduce((sum, part) => sum + part.byteLength, 0);
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: size };
  const compress = piecewise(createBrotliCompress({ params }));
  const pieces: Buffer[] = [];
  for (const [i, part] of parts.entries()) {
    const isLast = i === parts.length - 1;
    pieces.push(await compress(part, isLast));
    if (!isLast) await compress(fillerOf(i), false);
  }
  // Tried before it is used: a page that holds what stands in the gaps would come out wrong.
  const trial = randomBytes(GAP_BYTES - 8).toString("base64");
  const made = await unpack(stitch(pieces, trial)).catch(() => undefined);
  return made?.equals(join(parts, trial)) ? pieces : undefined;
}

/** True for what may stand in a gap. */
export const isGap = (text: string): boolean => GAP.test(text);

/** A body with something in all its gaps. */
export function join(parts: readonly Buffer[], gap: string): Buffer {
  const between = Buffer.from(gap);
  return Buffer.concat(parts.flatMap((part, i) => (i === 0 ? [part] : [between, part])));
}

/**
 * The compressed body with something in all its gaps.
 * @param gap see `isGap`
 */
export function stitch(pieces: readonly Buffer[], gap: string): Buffer {
  const between = Buffer.concat([HEAD, Buffer.from(gap)]);
  return Buffer.concat(pieces.flatMap((piece, i) => (i === 0 ? [piece] : [between, piece])));
}
