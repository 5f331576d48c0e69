/** Text that is no list of records. `at`: position of the record, from 1. */
export class SplitError extends Error {
  override readonly name = "SplitError";
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}
