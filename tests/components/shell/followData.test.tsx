import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FollowData } from "@/components/shell/FollowData";

const router = { refresh: vi.fn() };
vi.mock("next/navigation", () => ({ useRouter: () => router }));

const asked = vi.fn();
let version = "one";
const shown = (of: string) => <FollowData version={of} everyMs={2_000} said="The data have changed." />;
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

beforeEach(() => {
  vi.useFakeTimers();
  version = "one";
  router.refresh.mockReset();
  asked.mockReset();
  vi.stubGlobal("fetch", async (address: string, options: { method: string }) => {
    asked(`${options.method} ${address}`);
    return new Response(null, { headers: { "x-data-version": version } });
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it("asks every two seconds, and draws anew only where the version is another", async () => {
  render(shown("one"));
  await pass(4_000);
  expect(asked.mock.calls).toEqual([["HEAD /api/health"], ["HEAD /api/health"]]);
  expect(router.refresh).not.toHaveBeenCalled();
  version = "two";
  await pass(2_000);
  expect(router.refresh).toHaveBeenCalledOnce();
});

it("says it once the page shows the new data, politely", async () => {
  const { rerender } = render(shown("one"));
  expect(screen.getByRole("status").textContent).toBe("");
  rerender(shown("two"));
  expect(screen.getByRole("status").textContent).toBe("The data have changed.");
});

it("asks at once when it is looked at again, and never while it is not", async () => {
  const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  render(shown("one"));
  await pass(10_000);
  expect(asked).not.toHaveBeenCalled();
  hidden.mockReturnValue(false);
  await act(async () => document.dispatchEvent(new Event("visibilitychange")));
  expect(asked).toHaveBeenCalledOnce();
});

it("bears a server that does not answer", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")));
  render(shown("one"));
  await pass(4_000);
  expect(router.refresh).not.toHaveBeenCalled();
});
