import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SWRConfig } from "swr";
import { afterEach, describe, expect, it, vi } from "vitest";
import { keepSession } from "@/components/desk/editorSession";
import { draftOf } from "../../unit/desk/cases";
import { OneDraft, serve, type Written } from "./fixture";

afterEach(() => {
  cleanup();
  keepSession(undefined);
  vi.unstubAllGlobals();
});

const SERVER = {
  "GET /api/health": { body: { isWritable: true } },
  "GET /api/drafts?limit=1": {},
  "POST /api/drafts": { status: 201 },
  "DELETE /api/drafts": { body: { removed: [], missing: [] } },
  "POST /api/drafts/rejected": { body: { restored: [], missing: [] } },
};
const draw = (written: Written[], answers: Parameters<typeof serve>[0] = SERVER) => {
  vi.stubGlobal("fetch", serve(answers, written));
  return render(
    <SWRConfig value={{ provider: () => new Map() }}>
      <OneDraft draft={draftOf()} />
    </SWRConfig>,
  );
};
const asked = (written: readonly Written[]) => written.map(({ method, address, body }) => ({ method, address, body }));
const state = () => document.getElementById("desk-save-state")?.textContent ?? "";

describe("a draft that is no event", () => {
  it("is rejected with a reason: kept in the queue first, so that it can be taken back", async () => {
    const [user, written] = [userEvent.setup(), [] as Written[]];
    keepSession({ token: "a-token", name: "Lan" });
    draw(written);
    await waitFor(() => expect(screen.getByRole("button", { name: "Reject draft" })).toHaveProperty("disabled", false));
    document.getElementById("row-place")!.focus();
    await user.keyboard("{Shift>}R{/Shift}");
    expect(screen.getByRole("dialog", { name: "Reject draft" })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText("Reason"));
    await user.type(screen.getByLabelText("More, in your words"), "the page is gone{Enter}");
    await waitFor(() => expect(state()).toContain("Rejected: Not verifiable: the page is gone."));
    const { id } = draftOf();
    expect(asked(written)).toEqual([
      { method: "POST", address: "/api/drafts", body: { drafts: [draftOf()] } },
      { method: "DELETE", address: "/api/drafts", body: { ids: [id], reason: "Not verifiable: the page is gone" } },
    ]);
    expect(screen.getByRole("button", { name: "Save event" }).getAttribute("aria-disabled")).toBe("true");
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(state()).not.toContain("Rejected"));
    expect(asked(written).at(-1)).toEqual({ method: "POST", address: "/api/drafts/rejected", body: { ids: [id] } });
    // It waits in the queue now: to reject it again does not send it again.
    await user.click(screen.getByRole("button", { name: "Reject draft" }));
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Reject" }));
    await waitFor(() => expect(state()).toContain("Rejected: Not verifiable."));
    expect(written.filter(({ method, address }) => method === "POST" && address === "/api/drafts")).toHaveLength(1);
  });
  it("stays where the server refuses, and says why", async () => {
    const user = userEvent.setup();
    keepSession({ token: "a-token", name: "Lan" });
    draw([], { ...SERVER, "DELETE /api/drafts": { status: 500, body: { detail: "No room." } } });
    await waitFor(() => expect(screen.getByRole("button", { name: "Reject draft" })).toHaveProperty("disabled", false));
    await user.click(screen.getByRole("button", { name: "Reject draft" }));
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Reject" }));
    await waitFor(() =>
      expect(screen.getByRole("status", { name: "notice" }).textContent).toBe(
        "The server could not save this. No room.",
      ),
    );
    expect(state()).not.toContain("Rejected");
  });
  it("asks for the token first where there is none", async () => {
    const [user, written] = [userEvent.setup(), [] as Written[]];
    draw(written);
    await waitFor(() => expect(screen.getByRole("button", { name: "Reject draft" })).toHaveProperty("disabled", false));
    await user.click(screen.getByRole("button", { name: "Reject draft" }));
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Reject" }));
    await user.type(screen.getByLabelText("Token"), "a-token");
    await user.click(screen.getByRole("button", { name: "Go on" }));
    await waitFor(() => expect(state()).toContain("Rejected: Not verifiable."));
    expect(written.map(({ method }) => method)).toEqual(["POST", "DELETE"]);
  });
});
