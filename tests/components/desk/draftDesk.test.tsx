import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SWRConfig } from "swr";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { draftOf, empty, quoted } from "../../unit/desk/cases";
import { OneDraft, serve, type Written } from "./fixture";

const WRITABLE = { "GET /api/health": { body: { isWritable: true } } };

beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal("fetch", serve(WRITABLE));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const draw = (
  ...[draft, text]: Parameters<typeof draftOf> extends never ? never : [ReturnType<typeof draftOf>, string?]
) =>
  render(
    <SWRConfig value={{ provider: () => new Map() }}>
      <OneDraft draft={draft} {...(text ? { text } : {})} />
    </SWRConfig>,
  );
const rows = () =>
  screen
    .getAllByRole("button", { expanded: false })
    .map((row) => row.id)
    .filter((id) => id.startsWith("row-"));
const head = (row: string) => document.getElementById(`row-${row}`)!;
const save = () => screen.getByRole("button", { name: "Save event" });

describe("a draft on the desk", () => {
  it("shows open rows first, and keeps Save off, saying which rows are open", async () => {
    draw(draftOf({ start: empty(), summary: empty() }));
    expect(rows().slice(0, 3)).toEqual(["row-date", "row-summary", "row-level"]);
    expect(save().getAttribute("aria-disabled")).toBe("true");
    const state = document.getElementById(save().getAttribute("aria-describedby")!)!;
    expect(state.textContent).toContain("Cannot be saved yet, open: Date and Summary.");
  });
  it("says how each row is known: the words, the reason, or that it is open", () => {
    draw(draftOf({ start: empty() }));
    const row = (id: string) => head(id).closest("li")!;
    expect(within(row("place")).getByText("quoted")).toBeTruthy();
    expect(within(row("place")).getByText("Hanoi", { selector: "q" })).toBeTruthy();
    expect(within(row("level")).getByText("inferred")).toBeTruthy();
    expect(within(row("date")).getByText("open")).toBeTruthy();
  });
  it("marks the words of a row in the text with its number, and the number leads to the row", async () => {
    draw(draftOf());
    const number = within(head("place")).getByText(/^\d+$/).textContent;
    const ref = screen.getByRole("button", { name: "To the field: Place" });
    expect(ref.textContent).toBe(number);
    await userEvent.click(ref);
    expect(document.activeElement).toBe(head("place"));
    expect(head("place").getAttribute("aria-expanded")).toBe("true");
    await waitFor(() => expect(document.querySelector("[data-lit]")?.textContent).toBe("Hanoi"));
  });
  it("is worked by keys: next, accept and go on, reject, undo, help", async () => {
    const user = userEvent.setup();
    draw(draftOf({ start: empty() }));
    head("date").focus();
    await user.keyboard("n");
    expect(document.activeElement).toBe(head("date"));
    await user.keyboard("j");
    expect(document.activeElement).toBe(head("level"));
    await user.keyboard("a");
    expect(document.activeElement).toBe(head("format"));
    expect(within(head("level")).getByText(/accepted/)).toBeTruthy();
    await user.keyboard("r");
    expect(within(head("format")).getByText("open")).toBeTruthy();
    await user.keyboard("{Control>}z{/Control}");
    expect(within(head("format")).getByText("inferred")).toBeTruthy();
    await user.keyboard("?");
    expect(screen.getByRole("dialog", { name: "Keys of the desk" })).toBeTruthy();
  });
  it("takes letters in a text for letters", async () => {
    const user = userEvent.setup();
    draw(draftOf());
    await user.click(head("title"));
    await user.type(screen.getByLabelText("English"), " ran");
    expect((screen.getByLabelText("English") as HTMLInputElement).value).toBe("3rd Viet Nam–Norway Ocean Dialogue ran");
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(head("title"));
  });
  it("takes a date by hand, says so, and refuses what is no date", async () => {
    const user = userEvent.setup();
    draw(draftOf({ start: empty() }));
    await user.click(head("date"));
    await user.type(screen.getByLabelText("First day"), "14/10/2025{Enter}");
    expect(screen.getByRole("alert").textContent).toContain("This is no date");
    await user.clear(screen.getByLabelText("First day"));
    await user.type(screen.getByLabelText("First day"), "2025-10-14{Enter}");
    expect(within(head("date")).getByText("14 October 2025")).toBeTruthy();
    expect(within(head("date")).getByText("set by hand")).toBeTruthy();
  });
  it("shows a report and values as text, whatever they hold", () => {
    const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script> \u202Egnikrow';
    draw(
      draftOf({ title: { value: { en: hostile }, state: "inferred", quotes: [], reason: { id: "x" } } }),
      `${hostile} Hanoi`,
    );
    expect(document.querySelector("img, script")).toBeNull();
    expect(screen.getAllByText(hostile, { exact: false, selector: "bdi" }).length).toBeGreaterThan(0);
  });
});

describe("saving", () => {
  const TOKEN = "t".repeat(40);
  it("asks for the token, keeps it for the window, and sends the record with it", async () => {
    const user = userEvent.setup();
    const written: Written[] = [];
    vi.stubGlobal("fetch", serve({ ...WRITABLE, "POST /api/events": { status: 201 } }, written));
    draw(draftOf());
    await waitFor(() => expect(save().getAttribute("aria-disabled")).toBe("false"));
    await user.click(save());
    const dialog = screen.getByRole("dialog", { name: "Editors’ token" });
    await user.type(within(dialog).getByLabelText("Token"), TOKEN);
    await user.type(within(dialog).getByLabelText("Your name"), "Đặng An");
    await user.click(within(dialog).getByRole("button", { name: "Go on" }));
    expect((await screen.findByRole("link", { name: "Open the event" })).getAttribute("href")).toBe(
      "/en/events/2025-10-14-no-vn-ocean-dialogue-3",
    );
    expect(written).toHaveLength(1);
    expect(written[0]?.headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
    expect(decodeURIComponent(written[0]?.headers.get("x-editor") ?? "")).toBe("Đặng An");
    expect(written[0]?.body).toMatchObject({ event: { place: "hanoi" }, people: [{ id: "le-thu-an" }], places: [] });
    expect(sessionStorage.getItem("entente-editor")).toBe(TOKEN);
  });
  it("tries a token when it is given, and keeps none that the server does not take", async () => {
    const user = userEvent.setup();
    vi.stubGlobal("fetch", serve({ ...WRITABLE, "GET /api/drafts?limit=1": { status: 401 } }));
    draw(draftOf());
    await user.click(await screen.findByRole("button", { name: "Give the token" }));
    await user.type(screen.getByLabelText("Token"), `${TOKEN}{Enter}`);
    expect((await screen.findByRole("alert")).textContent).toBe("The server does not take this token.");
    expect(sessionStorage.getItem("entente-editor")).toBeNull();
    vi.stubGlobal("fetch", serve({ ...WRITABLE, "GET /api/drafts?limit=1": { body: { drafts: [] } } }));
    await user.type(screen.getByLabelText("Token"), "{Enter}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(sessionStorage.getItem("entente-editor")).toBe(TOKEN);
  });
  it("is done by key: accept all that has a value, save", async () => {
    const user = userEvent.setup();
    const written: Written[] = [];
    sessionStorage.setItem("entente-editor", TOKEN);
    vi.stubGlobal("fetch", serve({ ...WRITABLE, "POST /api/events": { status: 201 } }, written));
    draw(draftOf());
    await waitFor(() => expect(save().getAttribute("aria-disabled")).toBe("false"));
    head("level").focus();
    await user.keyboard("{Shift>}A{/Shift}");
    expect(within(head("level")).getByText(/accepted/)).toBeTruthy();
    expect(within(head("format")).getByText(/accepted/)).toBeTruthy();
    await user.keyboard("s");
    await screen.findByRole("link", { name: "Open the event" });
    expect(written.map(({ method, address }) => `${method} ${address}`)).toEqual(["POST /api/events"]);
    await user.keyboard("s");
    expect(written).toHaveLength(1);
  });
  it("asks again where the server does not take the token", async () => {
    sessionStorage.setItem("entente-editor", TOKEN);
    vi.stubGlobal("fetch", serve({ ...WRITABLE, "POST /api/events": { status: 401 } }));
    draw(draftOf());
    await waitFor(() => expect(save().getAttribute("aria-disabled")).toBe("false"));
    await userEvent.click(save());
    expect((await screen.findByRole("alert")).textContent).toBe("The server does not take this token.");
  });
  it("is off where the server is read-only, and says that the rest works", async () => {
    vi.stubGlobal("fetch", serve({ "GET /api/health": { body: { isWritable: false } } }));
    draw(draftOf());
    expect(await screen.findByText(/This server is read-only: drafting and download work/)).toBeTruthy();
    expect(save().getAttribute("aria-disabled")).toBe("true");
    expect(screen.getByRole("button", { name: "Download JSON" })).toBeTruthy();
  });
  it("adds a source to an event on record, and shows both versions where somebody was faster", async () => {
    const user = userEvent.setup();
    sessionStorage.setItem("entente-editor", TOKEN);
    const record = { id: "old", start: "2025-10-14", place: "hanoi", sources: ["one"] };
    const written: Written[] = [];
    const server = {
      ...WRITABLE,
      "GET /api/events/old": { body: { ...record, pairs: ["NO-VN"], sourceRecords: [] }, etag: '"a"' },
      "PUT /api/events/old": {
        status: 412,
        etag: '"b"',
        body: { current: { ...record, place: "oslo" }, yours: record },
      },
    };
    vi.stubGlobal("fetch", serve(server, written));
    draw(draftOf({}, { duplicates: [{ event: "old", grounds: ["mechanism-round"], isLikely: true }] }));
    expect(screen.getByText("Already recorded as")).toBeTruthy();
    await user.click(screen.getAllByRole("button", { name: /Add as source/ })[0]!);
    const dialog = await screen.findByRole("dialog", { name: "Somebody changed this event" });
    expect(within(dialog).getByRole("row", { name: "place oslo hanoi" })).toBeTruthy();
    expect(written[0]?.headers.get("if-match")).toBe('"a"');
    expect(written[0]?.body).toMatchObject({
      event: { id: "old", sources: ["one", expect.stringMatching(/^sample-agency-/)] },
    });
    expect(JSON.stringify(written[0]?.body)).not.toContain("pairs");
    vi.stubGlobal("fetch", serve({ ...server, "PUT /api/events/old": { status: 200 } }, written));
    await user.click(within(dialog).getByRole("button", { name: "Add mine to the current version" }));
    expect((await screen.findByRole("link", { name: "Open the event" })).getAttribute("href")).toBe("/en/events/old");
  });
  it("keeps a draft whose place is not on record from being saved until it has coordinates", async () => {
    const user = userEvent.setup();
    draw(draftOf({ place: quoted({ name: "Bergen", country: "NO" }, "Ocean") }));
    expect(screen.getByText(/No place to draw: the place is not in the data yet/)).toBeTruthy();
    await user.click(head("place"));
    await user.type(screen.getByLabelText("Latitude"), "60.39{Enter}");
    expect(within(head("place")).getByText("open")).toBeTruthy();
    await user.type(screen.getByLabelText("Longitude"), "5.32{Enter}");
    await user.type(screen.getByLabelText("Coordinates from"), "Natural Earth{Enter}");
    expect(within(head("place")).getByText("quoted")).toBeTruthy();
  });
  it("names the metrics that a figure may state, and a press takes one", async () => {
    const user = userEvent.setup();
    const figures = [{ value: 5_000_000, unit: "NOK", counts: "NOK 5 million for a laboratory", quotes: [] }];
    draw(
      draftOf({
        figures,
        participants: [
          { actor: "VN", state: "quoted", quotes: [] },
          { actor: "NO", state: "quoted", quotes: [] },
        ],
      }),
    );
    expect(screen.getByText(/has no metric/)).toBeTruthy();
    await user.click(head("figures"));
    await user.click(screen.getByRole("button", { name: "Money for a laboratory" }));
    expect(screen.queryByText(/has no metric/)).toBeNull();
    expect(screen.queryByText("Perhaps:")).toBeNull();
  });
});
