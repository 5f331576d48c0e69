import { act } from "@testing-library/react";
import { useState } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useWords } from "@/components/ui/useWords";

const LABELS = { locale: "en", actors: {}, places: {}, themes: {}, mechanisms: {}, instruments: {}, milestones: [] };
const TEXTS = { messages: { shell: { home: "Home" } }, labels: LABELS, land: {} };

function Way({ texts }: { texts: string }) {
  const [count, setCount] = useState(0);
  const words = useWords(texts);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {words.t("shell.home")} {count}
    </button>
  );
}

let root: Root | undefined;
afterEach(async () => {
  await act(async () => root?.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("useWords", () => {
  it("leaves the server's page as it is until the texts come, asks again where they do not, and then takes it up", async () => {
    vi.useFakeTimers();
    const fetched = vi
      .fn()
      .mockRejectedValueOnce(new TypeError("no network"))
      .mockResolvedValue(new Response(JSON.stringify(TEXTS)));
    vi.stubGlobal("fetch", fetched);
    const box = document.createElement("div");
    document.body.append(box);
    box.innerHTML = '<button type="button">Home<!-- --> <!-- -->0</button>';
    const drawn = box.querySelector("button");
    await act(async () => {
      root = hydrateRoot(box, <Way texts="/api/texts?locale=en&v=1" />);
    });
    await act(async () => drawn?.click());
    expect(drawn?.textContent).toBe("Home 0");
    await act(() => vi.advanceTimersByTimeAsync(3_000));
    expect(fetched.mock.calls.map(([address]) => address)).toEqual(Array(2).fill("/api/texts?locale=en&v=1"));
    await act(async () => drawn?.click());
    expect(box.querySelector("button")).toBe(drawn);
    expect(drawn?.textContent).toBe("Home 1");
  });
});
