import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pieceStream } from "@/lib/http/pieceStream";

const LINE = `${"x".repeat(1023)}\n`;

/** Lines that tell how far they were made, and whether they were told to stop. */
function lines(count: number) {
  const seen = { made: 0, isStopped: false };
  function* make() {
    try {
      for (; seen.made < count; seen.made++) yield LINE;
    } finally {
      seen.isStopped = true;
    }
  }
  return { seen, pieces: make() };
}

const options = (onEnd: () => void) => ({ idleMs: 1_000, mostMs: 10_000, onEnd });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("pieceStream", () => {
  it("gives all pieces in order and ends once", async () => {
    const onEnd = vi.fn();
    const stream = pieceStream(["a", "b", "ố", ""], options(onEnd));
    expect(await new Response(stream).text()).toBe("abố");
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it("makes no more than two chunks of 64 kB before the reader asks for more", async () => {
    const { seen, pieces } = lines(10_000);
    const reader = pieceStream(
      pieces,
      options(() => undefined),
    ).getReader();
    await reader.read();
    await vi.advanceTimersByTimeAsync(100);
    expect(seen.made).toBe(2 * 64 - 1);
    await reader.cancel();
  });

  it("stops the work and gives the slot back when the reader leaves", async () => {
    const onEnd = vi.fn();
    const { seen, pieces } = lines(10_000);
    const reader = pieceStream(pieces, options(onEnd)).getReader();
    await reader.read();
    await reader.cancel();
    expect(seen.isStopped).toBe(true);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it("counts a reader who asks for nothing as gone, not one who asks slowly", async () => {
    const onEnd = vi.fn();
    const { seen, pieces } = lines(10_000);
    const reader = pieceStream(pieces, options(onEnd)).getReader();
    for (let i = 0; i < 4; i++) {
      await reader.read();
      await vi.advanceTimersByTimeAsync(900);
    }
    expect(onEnd).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(onEnd).toHaveBeenCalledTimes(1);
    expect(seen.isStopped).toBe(true);
    await expect(reader.read()).rejects.toThrow("the reader is too slow");
  });

  it("ends what takes longer than a whole answer may, however it is read", async () => {
    const onEnd = vi.fn();
    const reader = pieceStream(lines(10_000).pieces, options(onEnd)).getReader();
    for (let i = 0; i < 12; i++) {
      await reader.read().catch(() => undefined);
      await vi.advanceTimersByTimeAsync(900);
    }
    expect(onEnd).toHaveBeenCalledTimes(1);
    await expect(reader.read()).rejects.toThrow("the reader is too slow");
  });

  it("breaks off, and gives the slot back, where a piece cannot be made", async () => {
    const onEnd = vi.fn();
    function* broken() {
      yield LINE;
      throw new RangeError("no such id");
    }
    await expect(new Response(pieceStream(broken(), options(onEnd))).text()).rejects.toThrow("no such id");
    expect(onEnd).toHaveBeenCalledTimes(1);
  });
});
