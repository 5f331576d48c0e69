/**
 * A value on its way from a page's server part to its browser part, as text: the framework carries a long text as it is, but takes
 * a large value apart and puts it together again piece by piece, twice on the server and once in the browser.
 */
export interface Packed<T> {
  json: string;
  /** nothing: it only says what is in it */
  readonly of?: T;
}

/** @param value plain data: what JSON cannot say does not arrive */
export function pack<T>(value: T): Packed<T> {
  return { json: JSON.stringify(value) };
}

export function unpack<T>(packed: Packed<T>): T {
  const value: T = JSON.parse(packed.json);
  return value;
}
