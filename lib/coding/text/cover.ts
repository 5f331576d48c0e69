import type { Span } from "./quote";

/** Which places of a text lie in one of the spans; looked up in one step, however many spans there are. */
export class Cover {
  private readonly taken: Uint8Array;

  /** @param length of the text */
  constructor(length: number, spans: readonly Span[] = []) {
    this.taken = new Uint8Array(length + 1);
    for (const span of spans) this.add(span);
  }

  add({ start, end }: Span): void {
    this.taken.fill(1, start, end);
  }

  /** True if the first or the last letter of a span is covered. */
  touches({ start, end }: Span): boolean {
    return this.taken[start] === 1 || this.taken[end - 1] === 1;
  }
}
