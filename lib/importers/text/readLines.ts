/** A line of a file, from 1; without text where it is longer than any row may be. */
export interface Line {
  line: number;
  text: string | undefined;
}

/** Bytes of one line: the longest real rows have some thousands. */
export const MAX_LINE_BYTES = 256 * 1024;
const NEW_LINE = 10;

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const strictUtf8 = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
const latin1 = new TextDecoder("iso-8859-1", { ignoreBOM: true });

/** A line as UTF-8, or as ISO-8859-1 where it is no UTF-8. */
function decodeEither(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return latin1.decode(bytes);
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/**
 * Lines of a text file in batches, with no ends of line and no byte order mark; empty lines are left out but counted. Memory does not
 * grow with the file: a line over `MAX_LINE_BYTES` comes without its text.
 *
 * @param isLatin true: lines that are no UTF-8 are read as ISO-8859-1, each by itself
 */
export async function* readLines(input: AsyncIterable<Uint8Array>, isLatin = false): AsyncIterable<Line[]> {
  let rest: Uint8Array = new Uint8Array();
  let isTooLong = false;
  let line = 0;

  function take(bytes: Uint8Array): Line | undefined {
    line += 1;
    if (isTooLong || bytes.length > MAX_LINE_BYTES) {
      isTooLong = false;
      return { line, text: undefined };
    }
    let text = isLatin ? decodeEither(bytes) : utf8.decode(bytes);
    if (line === 1 && text.startsWith("\uFEFF")) text = text.slice(1);
    if (text.endsWith("\r")) text = text.slice(0, -1);
    return text.trim() === "" ? undefined : { line, text };
  }
  function hold(bytes: Uint8Array) {
    rest = bytes;
    if (rest.length <= MAX_LINE_BYTES) return;
    isTooLong = true;
    rest = new Uint8Array();
  }

  for await (const chunk of input) {
    const lines: Line[] = [];
    let from = 0;
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, from)) {
      const own = chunk.subarray(from, end);
      const found = take(rest.length > 0 ? joined(rest, own) : own);
      if (found) lines.push(found);
      rest = new Uint8Array();
      from = end + 1;
    }
    if (from < chunk.length) hold(joined(rest, chunk.subarray(from)));
    if (lines.length > 0) yield lines;
  }
  const last = rest.length > 0 || isTooLong ? take(rest) : undefined;
  if (last) yield [last];
}
