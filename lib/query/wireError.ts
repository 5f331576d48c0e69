export type WireFault = "not-columns" | "other-form" | "truncated" | "bad-header" | "out-of-range";

/** Bytes that are no columns, or not whole. `fault` says which, for the caller to decide on a retry. */
export class WireError extends Error {
  constructor(
    readonly fault: WireFault,
    message: string,
  ) {
    super(message);
    this.name = "WireError";
  }
}
