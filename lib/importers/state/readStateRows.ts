import { SaxesParser } from "saxes";
import { MAX_TEXT_CHARS } from "@/lib/model/limits";

/** One `<trip>` or `<visit>`: texts of its elements with blanks as one space, attributes as "country@id". */
export interface StateRow {
  row: number;
  texts: ReadonlyMap<string, string>;
}
export type StateAnswer = StateRow | { fault: "badXml" | "otherFile" | "emptyFile"; text: string };

/** Characters kept of one element: more than a record holds is refused by the caller. */
const MAX_ELEMENT_CHARS = MAX_TEXT_CHARS + 1;

/**
 * Read the rows of a file of HistoryAtState as they come: constant memory, whatever the size.
 *
 * @param root  name of the root element, "trips" or "visits"
 * @param child name of a row, "trip" or "visit"
 * @returns     the rows in order; a fault, and nothing after it, where the file is broken, empty or another one.
 *              Rows before the fault are given: each is whole.
 */
export async function* readStateRows(
  input: AsyncIterable<Uint8Array>,
  root: string,
  child: string,
): AsyncIterable<StateAnswer> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder("utf-8");
  let ready: StateRow[] = [];
  let fault: StateAnswer | undefined;
  let path: string[] = [];
  let texts = new Map<string, string>();
  let rows = 0;
  let hasText = false;

  // without a handler saxes throws on the first error
  parser.on("error", ({ message }) => {
    fault ??= { fault: "badXml", text: `after row ${rows} the file is no XML: ${message.replace(/^\d+:\d+: /, "")}` };
  });
  parser.on("opentag", ({ name, attributes }) => {
    path.push(name);
    if (path.length === 1 && name !== root)
      fault ??= { fault: "otherFile", text: `the file begins with <${name}>: one of this kind begins with <${root}>` };
    if (path.length === 2) texts = new Map();
    const owner = path.length === 2 ? "" : path.length === 3 ? name : undefined;
    if (owner !== undefined)
      for (const [key, value] of Object.entries(attributes)) texts.set(`${owner}@${key}`, String(value).trim());
    if (path.length === 3 && !texts.has(name)) texts.set(name, "");
  });
  parser.on("text", (text) => {
    const name = path[2];
    const before = name === undefined ? undefined : texts.get(name);
    if (name !== undefined && before !== undefined && before.length < MAX_ELEMENT_CHARS * 4)
      texts.set(name, before + text.slice(0, MAX_ELEMENT_CHARS * 4));
  });
  parser.on("closetag", ({ name }) => {
    if (path.length === 2 && name === child && !fault) {
      rows += 1;
      ready.push({
        row: rows,
        texts: new Map([...texts].map(([key, text]) => [key, text.replace(/\s+/g, " ").trim()])),
      });
    }
    path = path.slice(0, -1);
  });

  function feed(text: string, isLast: boolean) {
    try {
      if (text !== "") parser.write(text);
      if (isLast) parser.close();
    } catch (error) {
      fault ??= { fault: "badXml", text: `after row ${rows} the file is no XML: ${String(error)}` };
    }
  }
  for await (const chunk of input) {
    const text = decoder.decode(chunk, { stream: true });
    hasText ||= text.trim() !== "";
    feed(text, false);
    yield* ready;
    ready = [];
    if (fault) break;
  }
  if (!fault && !hasText) fault = { fault: "emptyFile", text: "the file is empty" };
  if (!fault) feed(decoder.decode(), true);
  yield* ready;
  if (fault) yield fault;
}
