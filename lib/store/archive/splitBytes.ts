import { SplitError } from "../splitError";

/** Records of one stretch of a file: where each stands in `bytes`, and in the file. */
export interface Stretch {
  bytes: Uint8Array<ArrayBuffer>;
  starts: Uint32Array;
  lengths: Uint32Array;
  /** bytes of the file before the stretch */
  offset: number;
  /** of each record: its line, or its position in the list, from 1 */
  places: Uint32Array;
}

const MAX_RECORD_BYTES = 4_000_000;
const [NEWLINE, QUOTE, COMMA, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN, CLOSE] = [10, 34, 44, 91, 92, 93, 123, 125];
const isBlank = (byte: number) => byte === 32 || (byte >= 9 && byte <= 13);

/** Where the records of some bytes begin and how long they are; `rest`: from where on the next bytes are needed. */
interface Cut {
  starts: number[];
  lengths: number[];
  places: number[];
  rest: number;
}

/** One record a line; empty lines count, but hold none. */
function cutLines(bytes: Uint8Array, linesBefore: number, isLast: boolean): Cut & { lines: number } {
  const cut: Cut = { starts: [], lengths: [], places: [], rest: 0 };
  let line = linesBefore;
  const take = (from: number, to: number) => {
    line += 1;
    let [start, end] = [from, to];
    while (start < end && isBlank(bytes[start]!)) start++;
    while (end > start && isBlank(bytes[end - 1]!)) end--;
    if (start === end) return;
    cut.starts.push(start);
    cut.lengths.push(end - start);
    cut.places.push(line);
  };
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, cut.rest)) {
    take(cut.rest, end);
    cut.rest = end + 1;
  }
  if (isLast && cut.rest < bytes.length) {
    take(cut.rest, bytes.length);
    cut.rest = bytes.length;
  }
  return { ...cut, lines: line };
}

/** The objects of a list, however they are laid out. @throws SplitError if something else stands between them */
function cutList(bytes: Uint8Array, recordsBefore: number): Cut & { isOpen: boolean } {
  const cut: Cut = { starts: [], lengths: [], places: [], rest: 0 };
  let [depth, start] = [0, 0];
  let isText = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (isText) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE && depth > 0) isText = true;
    else if (byte === OPEN) {
      if (depth === 0) start = i;
      depth += 1;
    } else if (byte === CLOSE && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      cut.starts.push(start);
      cut.lengths.push(i + 1 - start);
      cut.places.push(recordsBefore + cut.starts.length);
      cut.rest = i + 1;
    } else if (depth === 0) {
      if (!isBlank(byte) && byte !== COMMA && byte !== OPEN_LIST && byte !== CLOSE_LIST)
        throw new SplitError(
          recordsBefore + cut.starts.length + 1,
          `expected a record in braces, found ${String.fromCharCode(byte)}`,
        );
      cut.rest = i + 1;
    }
  }
  return { ...cut, isOpen: depth > 0 };
}

/**
 * Cut a file into its records while it comes, without reading them.
 *
 * @param chunks  of the file, cut anywhere
 * @param options `isLines`: one record a line (.ndjson), so that a broken one spoils no other; else a list in brackets
 * @returns       stretches whose bytes are their own
 * @throws        SplitError if something stands between the records of a list, one does not end, or is too long
 */
export async function* splitBytes(
  chunks: AsyncIterable<Uint8Array>,
  { isLines }: { isLines: boolean },
): AsyncGenerator<Stretch> {
  let open: Uint8Array = new Uint8Array(0);
  let [offset, count] = [0, 0];
  const stretch = (chunk: Uint8Array, isLast: boolean): Stretch | undefined => {
    const bytes = new Uint8Array(open.length + chunk.length);
    bytes.set(open);
    bytes.set(chunk, open.length);
    // A mark of the order of bytes may lead the file.
    if (offset === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes.fill(32, 0, 3);
    const lines = isLines ? cutLines(bytes, count, isLast) : undefined;
    const list = lines ? undefined : cutList(bytes, count);
    const cut = lines ?? list;
    if (!cut) return undefined;
    if (list?.isOpen && isLast) throw new SplitError(count + cut.starts.length + 1, "the text ends inside a record");
    const made: Stretch = {
      bytes,
      starts: Uint32Array.from(cut.starts),
      lengths: Uint32Array.from(cut.lengths),
      places: Uint32Array.from(cut.places),
      offset,
    };
    count = lines ? lines.lines : count + cut.starts.length;
    open = bytes.slice(cut.rest);
    offset += cut.rest;
    if (open.length > MAX_RECORD_BYTES)
      throw new SplitError(count + 1, `a record is longer than ${MAX_RECORD_BYTES} bytes`);
    return made;
  };
  for await (const chunk of chunks) {
    const made = stretch(chunk, false);
    if (made && made.starts.length > 0) yield made;
  }
  const last = stretch(new Uint8Array(0), true);
  if (last && last.starts.length > 0) yield last;
}
