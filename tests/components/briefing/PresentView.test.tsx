import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PresentView } from "@/components/briefing/present/PresentView";
import type { BaseGeometry } from "@/lib/geo/baseGeometry";
import { loadMessages } from "@/lib/i18n/loadMessages";

vi.mock("next/navigation", () => ({ useRouter: () => ({ push: () => undefined }) }));

const labels = {
  locale: "en" as const,
  actors: {},
  places: {},
  themes: {},
  mechanisms: {},
  instruments: {},
  milestones: [],
};
const land = { precision: 1, shapes: [], disputed: "", names: [] };
const geo: BaseGeometry = { world: land, window: land, islands: [] };
const step = (id: string, heading: string) => ({
  id,
  heading,
  facts: [{ runs: [{ text: "430 million", event: "an-event", sources: [1] }] }],
  notes: [],
  stages: [{ chart: "events" as const, filter: {}, query: "", options: {}, total: 0, rows: [] }],
  filterLine: "Events: all.",
  sourceLine: "",
});
const briefing = {
  id: "a-story",
  title: "A story",
  audience: "",
  author: "",
  steps: [step("one", "The first"), step("two", "The second"), step("three", "The third")],
  sources: [{ number: 1, text: "A source" }],
};

/** Channels of one name hear each other, as in a browser. */
class Channel {
  static open: Channel[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  constructor(readonly name: string) {
    Channel.open.push(this);
  }
  postMessage(data: unknown) {
    for (const other of Channel.open) if (other !== this && other.name === this.name) other.onmessage?.({ data });
  }
  close() {
    Channel.open = Channel.open.filter((other) => other !== this);
  }
}

beforeEach(() => {
  vi.stubGlobal("BroadcastChannel", Channel);
  history.replaceState(null, "", "/en/briefings/a-story/present");
  document.documentElement.dataset.theme = "dark";
});
afterEach(() => {
  vi.unstubAllGlobals();
  Channel.open = [];
});

const show = (first = 0) =>
  render(
    <PresentView
      locale="en"
      messages={loadMessages("en")}
      labels={labels}
      briefing={briefing}
      geo={geo}
      first={first}
    />,
  );
const heading = () => screen.getByRole("heading", { level: 1 }).textContent;
const asked = () => new URL(location.href).searchParams.get("step");

describe("PresentView", () => {
  it("goes through the steps by keys, and the address goes along without new entries", async () => {
    const entries = history.length;
    show();
    await userEvent.keyboard("{ArrowRight}");
    expect(heading()).toBe("The second");
    expect(asked()).toBe("2");
    await userEvent.keyboard("{End}");
    expect(heading()).toBe("The third");
    await userEvent.keyboard(" ");
    expect(asked()).toBe("3");
    await userEvent.keyboard("{Home}");
    expect(heading()).toBe("The first");
    expect(history.length).toBe(entries);
  });

  it("goes on by space from a link too, and leaves the space of a button to it", async () => {
    show();
    screen.getByRole("link", { name: /430 million/ }).focus();
    await userEvent.keyboard(" ");
    expect(heading()).toBe("The second");
    screen.getByRole("button", { name: "Back" }).focus();
    await userEvent.keyboard(" ");
    expect(heading()).toBe("The first");
  });

  it("opens at the step of the address, a step that there is not at the last", () => {
    show(1);
    expect(heading()).toBe("The second");
  });

  it("clamps a step past the end", () => {
    show(99);
    expect(heading()).toBe("The third");
  });

  it("goes blank, and any key shows the picture again without moving on", async () => {
    show();
    await userEvent.keyboard("b");
    expect(screen.getByRole("button", { name: "Show the picture again" })).toBeTruthy();
    await userEvent.keyboard("{ArrowRight}");
    expect(screen.queryByRole("button", { name: "Show the picture again" })).toBeNull();
    expect(heading()).toBe("The first");
  });

  it("is in step with the presenter's window, both ways", async () => {
    show();
    const notes = new Channel("entente-briefing-a-story");
    const heard: unknown[] = [];
    notes.onmessage = ({ data }) => heard.push(data);
    notes.postMessage({ kind: "ask" });
    expect(heard).toEqual([{ kind: "state", step: 0, isBlank: false }]);
    act(() => notes.postMessage({ kind: "state", step: 2, isBlank: false }));
    expect(heading()).toBe("The third");
    await userEvent.keyboard("{ArrowLeft}");
    expect(heard.at(-1)).toEqual({ kind: "state", step: 1, isBlank: false });
  });

  it("goes on by a swipe to the left", () => {
    const { container } = show();
    const wall = container.querySelector(".show");
    if (!wall) throw new Error("no wall");
    fireEvent.touchStart(wall, { touches: [{ clientX: 300, clientY: 100 }] });
    fireEvent.touchEnd(wall, { changedTouches: [{ clientX: 120, clientY: 110 }] });
    expect(heading()).toBe("The second");
  });

  it("wears the projector's theme, and gives the reader's own back", () => {
    const { unmount } = show();
    expect(document.documentElement.dataset.theme).toBe("projector");
    unmount();
    expect(document.documentElement.dataset.theme).toBe("dark");
    expect(localStorage.getItem("entente-theme")).not.toBe("projector");
  });
});
