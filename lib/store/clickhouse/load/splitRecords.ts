import { SplitError } from "../../splitError";

/** Longest record, in characters: a list that is not closed would fill the memory. */
const MAX_RECORD_CHARS = 1_000_000;

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;

/**
 * Cut a text into its records while it comes: a list in brackets, or one record a line, or both.
 * @param chunks of the text, cut anywhere
 * @returns      the text of each object at the top, in order
 * @throws       SplitError if something else stands between them, one does not end, or one is too long
 */
export async function* splitRecords(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let depth = 0;
  let isText = false;
  let isEscaped = false;
  let open = "";
  let count = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let i = 0; i < chunk.length; i++) {
      const sign = chunk.charCodeAt(i);
      if (isText) {
        if (isEscaped) isEscaped = false;
        else if (sign === BACKSLASH) isEscaped = true;
        else if (sign === QUOTE) isText = false;
      } else if (sign === QUOTE && depth > 0) isText = true;
      else if (sign === OPEN) {
        if (depth === 0) start = i;
        depth += 1;
      } else if (sign === CLOSE) {
        depth -= 1;
        if (depth < 0) throw new SplitError(count + 1, "a brace is closed that was not opened");
        if (depth === 0) {
          count += 1;
          yield open + chunk.slice(start, i + 1);
          open = "";
        }
      } else if (depth === 0 && !/[\s,[\]\uFEFF]/.test(chunk[i] ?? ""))
        throw new SplitError(count + 1, `expected a record in braces, found ${chunk[i]}`);
    }
    if (depth > 0) {
      open += chunk.slice(start);
      if (open.length > MAX_RECORD_CHARS)
        throw new SplitError(count + 1, `a record is longer than ${MAX_RECORD_CHARS} characters`);
    }
  }
  if (depth > 0) throw new SplitError(count + 1, "the text ends inside a record");
}
