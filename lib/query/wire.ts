import type { Columns, Ragged } from "./columns";
import { NO_LEAD, NONE } from "./columns";
import { WIRE_FORM } from "./columnsAddress";
import { WireError } from "./wireError";
import { badHeader, type Header, readHeader } from "./wireHeader";

/**
 * Columns as bytes, little-endian:
 *
 *     0   "ENTC"
 *     4   form of the wire, 32 bits
 *     8   length of the header in bytes, 32 bits
 *     12  header, JSON in UTF-8, filled up with blanks to a multiple of 4: version, size, first day, lists, arrays
 *     ..  the arrays in the order of the header, each of 8, 16 or 32 bits unsigned as its values need, each filled up to 4
 *
 * Lists of different length per row travel as lengths and values; days as distances from the first.
 */
const MAGIC = [0x45, 0x4e, 0x54, 0x43];
const HEAD_BYTES = 12;
const ALIGNMENT = 4;

const PLAIN = ["kind", "level", "format", "status", "lead", "place", "mechanism", "flags"] as const;
const RAGGED = ["actors", "pairs", "themes", "people", "instruments", "sources"] as const;
type WireArray = Uint8Array | Uint16Array | Uint32Array;

const padded = (length: number) => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

function narrow(values: ArrayLike<number>): WireArray {
  let largest = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > largest) largest = values[i]!;
  return largest <= 0xff
    ? Uint8Array.from(values)
    : largest <= 0xffff
      ? Uint16Array.from(values)
      : Uint32Array.from(values);
}

function lengthsOf({ offsets }: Ragged): Uint32Array {
  return Uint32Array.from({ length: offsets.length - 1 }, (_, row) => offsets[row + 1]! - offsets[row]!);
}

/** Write columns as bytes; the same columns give the same bytes. */
export function encodeColumns(columns: Columns): Uint8Array {
  const base = columns.startFirst.reduce((first, day) => Math.min(first, day), columns.startFirst[0] ?? 0);
  const arrays: [string, WireArray][] = [
    ["start", narrow(columns.startFirst.map((day) => day - base))],
    ["span", narrow(columns.startLast.map((day, row) => day - columns.startFirst[row]!))],
    ...PLAIN.map((name): [string, WireArray] => [name, narrow(columns[name])]),
  ];
  for (const name of RAGGED) {
    arrays.push([`${name}.lengths`, narrow(lengthsOf(columns[name]))], [name, narrow(columns[name].values)]);
  }
  const header = new TextEncoder().encode(
    JSON.stringify({
      version: columns.version,
      size: columns.size,
      base,
      lists: columns.lists,
      arrays: arrays.map(([name, values]) => [name, values.BYTES_PER_ELEMENT, values.length]),
    }),
  );
  const body = arrays.reduce((sum, [, values]) => sum + padded(values.byteLength), 0);
  const bytes = new Uint8Array(HEAD_BYTES + padded(header.length) + body).fill(
    0x20,
    HEAD_BYTES,
    HEAD_BYTES + padded(header.length),
  );
  bytes.set(MAGIC);
  const view = new DataView(bytes.buffer);
  view.setUint32(4, WIRE_FORM, true);
  view.setUint32(8, header.length, true);
  bytes.set(header, HEAD_BYTES);
  let at = HEAD_BYTES + padded(header.length);
  for (const [, values] of arrays) {
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
    at += padded(values.byteLength);
  }
  return bytes;
}

class Arrays {
  private readonly views = new Map<string, WireArray>();
  constructor(
    private readonly header: Header,
    buffer: ArrayBuffer,
    start: number,
  ) {
    let at = start;
    for (const [name, { width, length }] of header.arrays) {
      if (at + width * length > buffer.byteLength)
        throw new WireError(
          "truncated",
          `columns: "${name}" ends at ${at + width * length} of ${buffer.byteLength} bytes`,
        );
      const View = width === 1 ? Uint8Array : width === 2 ? Uint16Array : Uint32Array;
      this.views.set(name, new View(buffer, at, length));
      at += padded(width * length);
    }
  }

  /** An array of the header, its values below `limit` or equal to `none`. */
  read(name: string, length: number | undefined, limit: number, none = -1): WireArray {
    const values = this.views.get(name);
    if (!values || (length !== undefined && values.length !== length)) badHeader(`array "${name}"`);
    for (let i = 0; i < values.length; i++)
      if (values[i]! >= limit && values[i] !== none)
        throw new WireError(
          "out-of-range",
          `columns: "${name}" holds ${values[i]} at ${i}, its list has ${limit} entries`,
        );
    return values;
  }

  bytes(name: string, limit: number, none?: number): Uint8Array {
    const values = this.read(name, this.header.size, limit, none);
    return values instanceof Uint8Array ? values : Uint8Array.from(values);
  }

  words(name: string, limit: number): Uint16Array {
    const values = this.read(name, this.header.size, limit, NONE);
    return values instanceof Uint16Array ? values : Uint16Array.from(values);
  }

  ragged(name: string, limit: number): Ragged {
    const lengths = this.read(`${name}.lengths`, this.header.size, Number.POSITIVE_INFINITY);
    const values = this.read(name, undefined, limit);
    const offsets = new Uint32Array(lengths.length + 1);
    for (let row = 0; row < lengths.length; row++) offsets[row + 1] = offsets[row]! + lengths[row]!;
    if (offsets[lengths.length] !== values.length)
      throw new WireError(
        "out-of-range",
        `columns: the lengths of "${name}" make ${offsets.at(-1)}, not ${values.length}`,
      );
    return { offsets, values: values instanceof Uint32Array ? values : Uint32Array.from(values) };
  }
}

/**
 * Read columns from bytes. Arrays that have their final width are views on `buffer`; the others are widened.
 *
 * @throws WireError if these are no columns, of another form, cut off, or point outside their lists
 */
export function decodeColumns(buffer: ArrayBuffer): Columns {
  const head = new Uint8Array(buffer, 0, Math.min(buffer.byteLength, MAGIC.length));
  if (MAGIC.some((byte, i) => head[i] !== byte))
    throw new WireError("not-columns", "columns: these bytes do not begin with ENTC");
  if (buffer.byteLength < HEAD_BYTES) throw new WireError("truncated", `columns: only ${buffer.byteLength} bytes`);
  const view = new DataView(buffer);
  const form = view.getUint32(4, true);
  if (form !== WIRE_FORM) throw new WireError("other-form", `columns: form ${form}, this page reads form ${WIRE_FORM}`);
  const length = view.getUint32(8, true);
  if (HEAD_BYTES + padded(length) > buffer.byteLength)
    throw new WireError(
      "truncated",
      `columns: the header ends at ${HEAD_BYTES + length} of ${buffer.byteLength} bytes`,
    );
  const header = readHeader(new TextDecoder().decode(new Uint8Array(buffer, HEAD_BYTES, length)));
  const { lists, size, base } = header;
  const arrays = new Arrays(header, buffer, HEAD_BYTES + padded(length));
  const start = arrays.read("start", size, Number.POSITIVE_INFINITY);
  const span = arrays.read("span", size, Number.POSITIVE_INFINITY);
  return {
    version: header.version,
    size,
    lists,
    startFirst: Int32Array.from(start, (days) => base + days),
    startLast: Int32Array.from(start, (days, row) => base + days + span[row]!),
    kind: arrays.bytes("kind", lists.kinds.length),
    level: arrays.bytes("level", lists.levels.length),
    format: arrays.bytes("format", lists.formats.length),
    status: arrays.bytes("status", lists.statuses.length),
    lead: arrays.bytes("lead", lists.themes.length, NO_LEAD),
    place: arrays.words("place", lists.places.length),
    mechanism: arrays.words("mechanism", lists.mechanisms.length),
    flags: arrays.bytes("flags", 256),
    actors: arrays.ragged("actors", lists.actors.length),
    pairs: arrays.ragged("pairs", lists.pairs.length),
    themes: arrays.ragged("themes", lists.themes.length),
    people: arrays.ragged("people", lists.people.length),
    instruments: arrays.ragged("instruments", lists.instruments.length),
    sources: arrays.ragged("sources", Number.POSITIVE_INFINITY),
  };
}
