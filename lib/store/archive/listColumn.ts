/** Values that a column of lists has room for at first; it doubles when they are full. */
const FIRST_ROOM = 4_096;

/** A list of numbers for each of some rows, written one row after another: none is made for itself. */
export class ListColumn {
  private readonly lengths: Uint16Array<ArrayBuffer>;
  private values = new Uint32Array(FIRST_ROOM);
  private filled = 0;
  /** where the list that is being written begins */
  private start = 0;

  constructor(rows: number) {
    this.lengths = new Uint16Array(rows);
  }

  add(value: number): void {
    if (this.filled === this.values.length) {
      const wider = new Uint32Array(this.values.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.filled++] = value;
  }

  /** Add what the open list does not hold yet: lists are short, looking through one is faster than a set. */
  addOnce(value: number): void {
    for (let i = this.start; i < this.filled; i++) if (this.values[i] === value) return;
    this.add(value);
  }

  /** The open list; only good until the next value. */
  open(): Uint32Array {
    return this.values.subarray(this.start, this.filled);
  }

  /** End the list of a row, and begin that of the next. */
  close(row: number): void {
    this.lengths[row] = this.filled - this.start;
    this.start = this.filled;
  }

  written(): { lengths: Uint16Array<ArrayBuffer>; values: Uint32Array<ArrayBuffer> } {
    return { lengths: this.lengths, values: this.values.slice(0, this.filled) };
  }
}
