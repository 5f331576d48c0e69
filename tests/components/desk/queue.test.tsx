import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SWRConfig } from "swr";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { reasonsInBoth } from "@/components/desk/deskWords";
import { QueueList } from "@/components/desk/queue/QueueList";
import type { Draft } from "@/lib/model/draft";
import { draftOf, LISTS } from "../../unit/desk/cases";
import { serve, TEXTS, type Written, words } from "./fixture";

vi.mock("next/navigation", () => ({ useRouter: () => ({ push: () => undefined }) }));

const SESSION = { token: "a-token", name: "Lan" };
const titled = (id: string): Draft => ({
  ...draftOf({ title: { value: { en: `Meeting ${id}` }, state: "imported", quotes: [] } }),
  id,
  duplicates: [],
});

/** A queue that forgets what is rejected, and remembers it when that is taken back. */
function queueOf(ids: readonly string[], written: Written[]): typeof fetch {
  let waiting = [...ids];
  const entries: object[] = [];
  return async (input, init) => {
    const address = String(input);
    const body = init?.body ? JSON.parse(String(init.body)) : {};
    const call = `${init?.method ?? "GET"} ${address}`;
    if (call === "DELETE /api/drafts") {
      waiting = waiting.filter((id) => !body.ids.includes(id));
      for (const id of body.ids)
        entries.unshift({
          id,
          time: "2026-11-29T09:30:00.000Z",
          by: "Lan",
          action: "removed",
          reason: body.reason,
          draft: { origin: "csv", originRef: `row ${id}`, title: { en: `Meeting ${id}` } },
          isKept: true,
        });
    }
    if (call === "POST /api/drafts/rejected") {
      waiting = ids.filter((id) => waiting.includes(id) || body.ids.includes(id));
      entries.length = 0;
    }
    const drafts = waiting.map((id) => ({ draft: titled(id) }));
    return serve(
      {
        "GET /api/drafts?limit=200": { body: { total: drafts.length, drafts, next: null } },
        "GET /api/drafts/rejected": { body: { total: entries.length, entries } },
        "POST /api/drafts/rejected": { body: { restored: body.ids, missing: [] } },
        "DELETE /api/drafts": { body: { removed: [], missing: [] } },
        "POST /api/events": { status: 201 },
      },
      written,
    )(input, init);
  };
}

const written: Written[] = [];
beforeEach(() => {
  written.length = 0;
  vi.stubGlobal("fetch", queueOf(["a", "b", "c"], written));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
const draw = async () => {
  render(
    <SWRConfig value={{ provider: () => new Map(), dedupingInterval: 0 }}>
      <QueueList session={SESSION} lists={LISTS} words={words} say={reasonsInBoth(TEXTS)} onToken={() => undefined} />
    </SWRConfig>,
  );
  await screen.findByRole("button", { name: "Meeting a" });
};
const focused = () => document.activeElement?.closest("[data-draft]")?.getAttribute("data-draft");
const chosen = () =>
  screen.getAllByRole("checkbox", { name: /^Choose: / }).filter((box) => (box as HTMLInputElement).checked).length;

describe("the queue by keys", () => {
  it("goes from draft to draft, and stops at the ends", async () => {
    const user = userEvent.setup();
    await draw();
    await waitFor(() => expect(focused()).toBe("a"));
    await user.keyboard("jj");
    expect(focused()).toBe("c");
    await user.keyboard("j");
    expect(focused()).toBe("c");
    await user.keyboard("kkk");
    expect(focused()).toBe("a");
  });
  it("chooses, asks for a reason, rejects, goes on with the next, and takes it back", async () => {
    const user = userEvent.setup();
    await draw();
    await waitFor(() => expect(focused()).toBe("a"));
    await user.keyboard("xjx");
    expect(chosen()).toBe(2);
    await user.keyboard("r");
    expect(document.activeElement).toBe(screen.getByLabelText("Reason"));
    await user.keyboard("{Escape}");
    expect(focused()).toBe("b");
    await user.keyboard("r{Tab}no page says so{Enter}");
    await waitFor(() => expect(screen.queryByRole("button", { name: "Meeting a" })).toBeNull());
    expect(written.at(-1)).toMatchObject({
      method: "DELETE",
      body: { ids: ["a", "b"], reason: "Not verifiable: no page says so" },
    });
    const trail = within(screen.getByRole("region", { name: "Rejected drafts" }));
    await waitFor(() => expect(trail.getAllByRole("listitem")).toHaveLength(2));
    expect(trail.getAllByRole("listitem")[0]!.textContent).toBe(
      "29 November 2026, 09:30 UTCMeeting bLan rejected itrow bNot verifiable: no page says soTake back: Meeting b",
    );
    expect(focused()).toBe("c");
    await user.keyboard("{Control>}z{/Control}");
    await screen.findByRole("button", { name: "Meeting a" });
    expect(written.at(-1)).toMatchObject({ address: "/api/drafts/rejected", body: { ids: ["a", "b"] } });
  });
  it("goes to the way back where no draft is left", async () => {
    const user = userEvent.setup();
    await draw();
    await waitFor(() => expect(focused()).toBe("a"));
    await user.keyboard("{Shift>}X{/Shift}r{Tab}{Enter}");
    await screen.findByText("3 drafts rejected.");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Undo" })));
    await user.keyboard("{Control>}z{/Control}");
    await screen.findByRole("button", { name: "Meeting a" });
  });
  it("takes one rejection back from its trail", async () => {
    const user = userEvent.setup();
    await draw();
    await waitFor(() => expect(focused()).toBe("a"));
    await user.keyboard("r{Tab}{Enter}");
    await user.click(await screen.findByRole("button", { name: /^Take back ?: Meeting a$/ }));
    await screen.findByRole("button", { name: "Meeting a" });
    expect(written.at(-1)).toMatchObject({ address: "/api/drafts/rejected", body: { ids: ["a"] } });
    expect(await screen.findByText("No draft was rejected yet.")).toBeTruthy();
  });
  it("lists its keys", async () => {
    const user = userEvent.setup();
    await draw();
    await waitFor(() => expect(focused()).toBe("a"));
    await user.keyboard("?");
    const help = within(screen.getByRole("dialog", { name: "Keys of the queue" }));
    expect(help.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
      "next draft",
      "the one before",
      "open it on the desk",
      "choose it, or not",
      "choose all that are shown, or none",
      "accept the chosen ones, or this one",
      "give a reason, and reject with Enter",
      "back to the draft",
      "take the last rejection back",
      "this list",
    ]);
  });
});
