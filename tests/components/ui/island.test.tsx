import { act, cleanup } from "@testing-library/react";
import { useState } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

function Counter({ start }: { start: number }) {
  const [count, setCount] = useState(start);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {count}
    </button>
  );
}

let root: Root | undefined;
/** As on the server, and then taken up by a browser in which nobody has done anything. */
async function arrive() {
  vi.resetModules();
  const { Island } = await import("@/components/ui/Island");
  const { wake, isAwake } = await import("@/components/ui/waking");
  const page = (start: number) => (
    <Island>
      <Counter start={start} />
    </Island>
  );
  const box = document.createElement("div");
  document.body.append(box);
  box.innerHTML = '<!--&--><button type="button">1</button><!--/&-->';
  await act(async () => {
    root = hydrateRoot(box, page(1));
  });
  const button = () => box.querySelector("button");
  const isTakenUp = () => Object.keys(button() ?? {}).some((key) => key.startsWith("__reactFiber"));
  return { box, button, isTakenUp, wake, isAwake };
}

beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  await act(async () => root?.unmount());
  cleanup();
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe("Island", () => {
  it("stays as the server drew it until a reader does anything", async () => {
    const { button, isTakenUp, isAwake } = await arrive();
    const drawn = button();
    expect([isAwake(), isTakenUp()]).toEqual([false, false]);
    await act(async () => {
      dispatchEvent(new Event("keydown"));
    });
    expect([isAwake(), isTakenUp(), button() === drawn, drawn?.textContent]).toEqual([true, true, true, "1"]);
  });

  it("answers the very click that wakes it", async () => {
    const { button } = await arrive();
    const drawn = button();
    await act(async () => {
      drawn?.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true }));
      drawn?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    });
    expect([button() === drawn, drawn?.textContent]).toEqual([true, "2"]);
  });

  it("is taken up by itself when a reader has read for a while", async () => {
    const { isTakenUp } = await arrive();
    await act(() => vi.advanceTimersByTimeAsync(2_900));
    expect(isTakenUp()).toBe(false);
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(isTakenUp()).toBe(true);
  });

  it("is drawn at once where a browser draws it", async () => {
    const { Island } = await import("@/components/ui/Island");
    expect(renderToString(<Island>text</Island>)).toContain("text");
  });
});
