/**
 * The only way of a value into SQL. A server that knows parameters gets them beside the text; Debian's 18.16 knows none
 * and gets literals, made here and nowhere else: whole numbers by their digits, texts with every sign escaped that means anything.
 */
export type WholeType = "UInt8" | "UInt16" | "UInt32" | "UInt64" | "Int32";

export interface Binder {
  whole(type: WholeType, value: number | bigint): string;
  /** a list, for `hasAny` */
  wholes(type: WholeType, values: readonly (number | bigint)[]): string;
  /** a set, for `IN`; of one value at least */
  set(type: WholeType, values: readonly (number | bigint)[]): string;
  text(value: string): string;
  /** what goes beside the text of the query */
  readonly parameters: Readonly<Record<string, unknown>>;
}

const BITS: Readonly<Record<WholeType, bigint>> = { UInt8: 8n, UInt16: 16n, UInt32: 32n, UInt64: 64n, Int32: 32n };

/** The digits of a whole number that the type holds. @throws RangeError for any other value */
export function wholeLiteral(type: WholeType, value: number | bigint): string {
  if (typeof value === "number" && !Number.isSafeInteger(value))
    throw new RangeError(`${value} is no whole number for SQL`);
  const whole = BigInt(value);
  const bits = BITS[type];
  const [low, high] = type === "Int32" ? [-(1n << 31n), (1n << 31n) - 1n] : [0n, (1n << bits) - 1n];
  if (whole < low || whole > high) throw new RangeError(`${whole} is no ${type}; it must be ${low} to ${high}`);
  return whole.toString();
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\0": "\\0",
};

/** Half a surrogate pair as U+FFFD, as it goes over the wire. */
const wellFormed = (value: string) => Buffer.from(value).toString();

/**
 * A text as a literal of ClickHouse, in quotes. Backslash, quote and control characters are escaped; half a surrogate pair,
 * which no UTF-8 holds, becomes U+FFFD as it does on the wire.
 */
export function textLiteral(value: string): string {
  return `'${wellFormed(value).replace(/[\\'\n\r\t\0]/g, (sign) => ESCAPES[sign] ?? sign)}'`;
}

class LiteralBinder implements Binder {
  readonly parameters = {};
  whole = wholeLiteral;
  wholes = (type: WholeType, values: readonly (number | bigint)[]) =>
    `[${values.map((value) => wholeLiteral(type, value)).join(",")}]`;
  set = (type: WholeType, values: readonly (number | bigint)[]) =>
    `(${values.map((value) => wholeLiteral(type, value)).join(",")})`;
  text = textLiteral;
}

class ParameterBinder implements Binder {
  readonly parameters: Record<string, unknown> = {};

  private bind(type: string, value: unknown): string {
    const name = `p${Object.keys(this.parameters).length}`;
    this.parameters[name] = value;
    return `{${name}:${type}}`;
  }
  whole = (type: WholeType, value: number | bigint) => this.bind(type, wholeLiteral(type, value));
  wholes = (type: WholeType, values: readonly (number | bigint)[]) =>
    this.bind(`Array(${type})`, `[${values.map((value) => wholeLiteral(type, value)).join(",")}]`);
  set = this.wholes;
  text = (value: string) => this.bind("String", wellFormed(value));
}

/** First year of the servers that take parameters over HTTP with every type used here. */
const FIRST_WITH_PARAMETERS = 21;

/** A binder for one query to a server of this version ("18.16.1", "24.8.4.13"). */
export function binderFor(version: string): Binder {
  return Number(version.split(".")[0]) >= FIRST_WITH_PARAMETERS ? new ParameterBinder() : new LiteralBinder();
}
