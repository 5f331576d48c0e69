import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EditView } from "@/components/briefing/edit/EditView";
import { draftKey } from "@/lib/briefing/edit/draftStore";
import type { BaseGeometry } from "@/lib/geo/baseGeometry";
import { loadMessages } from "@/lib/i18n/loadMessages";
import type { Briefing } from "@/lib/model/briefing";

vi.mock("next/navigation", () => ({ useRouter: () => ({ push: () => undefined }) }));

const labels = {
  locale: "en" as const,
  actors: {},
  places: {},
  themes: {
    maritime: { name: "The sea", hue: "sea", pattern: "solid" as const },
    trade: { name: "Trade", hue: "eco", pattern: "solid" as const },
  },
  mechanisms: {},
  instruments: {},
  milestones: [],
};
const land = { precision: 1, shapes: [], disputed: "", names: [] };
const geo: BaseGeometry = { world: land, window: land, islands: [] };
const step = (id: string, heading: string) => ({
  id,
  heading: { en: heading },
  body: { en: "A fact." },
  views: [{ chart: "events" as const, query: "" }],
});
const RECORD: Briefing = {
  version: 1,
  id: "a-story",
  title: { en: "A story" },
  audience: { en: "All" },
  author: { en: "Us" },
  dataVersion: "0123456789abcdef",
  steps: [step("one", "The first"), step("two", "The second"), step("three", "The third")],
};
/** What the server answers for any step: its heading, and two themes that can stand out. */
function previewOf(body: string) {
  const asked: { step: { id: string; heading: { en: string } } } = JSON.parse(body);
  return {
    step: {
      id: asked.step.id,
      heading: asked.step.heading.en,
      facts: [],
      notes: [],
      filterLine: "",
      sourceLine: "",
      stages: [{ chart: "events", filter: {}, query: "", options: {}, total: 0, rows: [] }],
    },
    faults: [],
    marks: { theme: ["maritime", "trade"], pair: [], place: [] },
  };
}

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal("fetch", async (_: string, { body }: { body: string }) => Response.json(previewOf(body)));
});
afterEach(() => vi.unstubAllGlobals());

async function edit() {
  const view = render(
    <EditView
      locale="en"
      messages={loadMessages("en")}
      labels={labels}
      geo={geo}
      id="a-story"
      record={RECORD}
      metrics={[]}
      startAt={0}
    />,
  );
  await screen.findByRole("heading", { level: 2, name: "The first" });
  return view;
}
const list = () => within(screen.getByRole("navigation", { name: "Steps" }));
const order = () =>
  list()
    .getAllByRole("listitem")
    .map((item) => item.querySelector(".edit-step-name")?.firstChild?.textContent);
const heading = () => screen.getByLabelText<HTMLTextAreaElement>("Heading");
const said = () => screen.getAllByRole("status").find(({ className }) => className === "edit-said")?.textContent;

describe("EditView", () => {
  it("orders the steps by keys: the moved one keeps the focus, and it is said", async () => {
    await edit();
    const first = list().getByRole("button", { name: /The first/ });
    first.focus();
    await userEvent.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(order()).toEqual(["The second", "The first", "The third"]);
    expect(document.activeElement?.textContent).toContain("The first");
    expect(said()).toBe("Step 1 is now step 2.");
    await userEvent.keyboard("{Alt>}{ArrowUp}{ArrowUp}{/Alt}");
    expect(order()).toEqual(["The first", "The second", "The third"]);
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement?.textContent).toContain("The second");
    expect(order()).toEqual(["The first", "The second", "The third"]);
  });

  it("takes back word by word, over a move, and forth again", async () => {
    await edit();
    await userEvent.type(heading(), " of all");
    await userEvent.click(screen.getByRole("button", { name: "Down" }));
    expect(order()).toEqual(["The second", "The first of all", "The third"]);
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(order()).toEqual(["The first of all", "The second", "The third"]);
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(order()[0]).not.toBe("The first of all");
    const undo = screen.getByRole<HTMLButtonElement>("button", { name: "Undo" });
    while (!undo.disabled) await userEvent.click(undo);
    expect(order()[0]).toBe("The first");
    const redo = screen.getByRole<HTMLButtonElement>("button", { name: "Redo" });
    while (!redo.disabled) await userEvent.click(redo);
    expect(order()).toEqual(["The second", "The first of all", "The third"]);
  });

  it("makes a mark stand out by a press, and lets it go by another; the draft keeps it", async () => {
    await edit();
    const mark = await screen.findByRole("button", { name: "The sea" });
    await userEvent.click(mark);
    expect(mark.getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByLabelText<HTMLInputElement>("As a filter").value).toBe("theme=maritime");
    await waitFor(() => expect(localStorage.getItem(draftKey("a-story"))).toContain('"emphasis":"theme=maritime"'));
    await userEvent.click(mark);
    expect(mark.getAttribute("aria-pressed")).toBe("false");
    expect(screen.getByLabelText<HTMLInputElement>("As a filter").value).toBe("");
  });

  it("refuses a broken file with its reason, and leaves the work as it stands", async () => {
    const { container } = await edit();
    await userEvent.type(heading(), "!");
    const input = container.querySelector<HTMLInputElement>("input[type=file]");
    if (!input) throw new Error("no input");
    const open = async (content: string) => {
      await act(async () => {
        fireEvent.change(input, { target: { files: [new File([content], "talk.json")] } });
      });
    };
    await open('{"version": 1,\n "id": }');
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("talk.json was not opened. Nothing has changed here.");
    expect(within(alert).getByRole("listitem").textContent).toBe("It is not JSON: line 2, column 8.");
    await open(JSON.stringify({ ...RECORD, version: 7 }));
    expect(await screen.findByText("It is of version 7; this Entente reads version 1.")).toBeTruthy();
    expect(heading().value).toBe("The first!");
    expect(order()).toHaveLength(3);
    await open(JSON.stringify({ ...RECORD, id: "other", steps: [step("new", "From the file")] }));
    expect(await screen.findByText("talk.json was opened. Undo brings back what stood here.")).toBeTruthy();
    expect(order()).toEqual(["From the file"]);
  });

  it("says that English is missing where a text stands in Vietnamese alone, and does not hold it against the work", async () => {
    await edit();
    await userEvent.click(screen.getByRole("button", { name: "Tiếng Việt" }));
    await userEvent.type(heading(), "Bước một");
    await userEvent.click(screen.getByRole("button", { name: "English" }));
    await userEvent.clear(heading());
    expect(screen.getByText("English missing: readers of English see the Vietnamese.")).toBeTruthy();
    expect(list().getAllByText("English missing")).toHaveLength(1);
    expect(list().queryByText("unfinished")).toBeNull();
    expect(heading().getAttribute("aria-invalid")).toBe("false");
  });
});
