import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SWRConfig } from "swr";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EventList } from "@/components/events/EventList";
import { loadMessages } from "@/lib/i18n/loadMessages";
import { createWords } from "@/lib/i18n/words";
import type { EventRow } from "@/lib/query/eventRow";

const words = createWords("en", loadMessages("en"), {
  locale: "en",
  actors: {
    US: { name: "United States", short: "US", kind: "country", seat: [-77, 39] },
    VN: { name: "Viet Nam", short: "Viet Nam", kind: "country", seat: [106, 21] },
  },
  places: { hanoi: { name: "Hanoi", kind: "city", country: "VN", lon: 105.8, lat: 21 } },
  themes: {
    defence: { name: "Defence", hue: "def", pattern: "solid" },
    "defence-dialogue": { name: "Defence dialogue", parent: "defence", hue: "def", pattern: "solid" },
  },
  mechanisms: {},
  instruments: {},
  milestones: [],
});

const row = (id: string, start: string, more: Partial<EventRow> = {}): EventRow => ({
  id,
  start,
  title: { en: `Title of ${id}` },
  pairs: ["US-VN"],
  actors: ["VN", "US"],
  kind: "dialogue",
  level: "vice-minister",
  format: "in-person",
  status: "held",
  place: "hanoi",
  themes: ["defence-dialogue"],
  ...more,
});
const FIRST = [row("a", "2026-03-18", { end: "2026-03-19", round: 10 }), row("b", "2026-03"), row("c", "2025")];

/** What the API sends for a list: rows with participants in the place of actors. */
const answer = (rows: readonly EventRow[]) => ({
  total: rows.length,
  events: rows.map(({ actors, ...rest }) => ({ ...rest, participants: actors.map((actor) => ({ actor })) })),
  next: null,
});
const fetched = vi.fn<(address: string) => Promise<Response>>();

beforeEach(() => {
  fetched.mockImplementation(async () => Response.json(answer(FIRST)));
  vi.stubGlobal("fetch", fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

function draw({ first = FIRST, onOpen = () => {} }: { first?: EventRow[] | undefined; onOpen?: (id: string) => void }) {
  return render(
    <SWRConfig value={{ provider: () => new Map() }}>
      <EventList
        words={words}
        filter={{ pair: ["US-VN"] }}
        total={FIRST.length}
        hrefForEvent={(id) => `/en/events/${id}`}
        onOpen={onOpen}
        first={first}
      />
    </SWRConfig>,
  );
}

describe("EventList", () => {
  it("draws the server's page at once, by month, with pair, place, level, theme and round", () => {
    draw({});
    expect(screen.getByRole("heading", { name: /Events 3/ })).toBeTruthy();
    expect(screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual([
      "March 2026",
      "2025, month not known",
    ]);
    const link = screen.getByRole("link", { name: /Title of a/ });
    expect(link.getAttribute("href")).toBe("/en/events/a");
    for (const text of ["18 Mar", "to 19 Mar", "US-VN", "Hanoi", "vice-ministers", "round 10", "Defence"])
      expect(link.textContent).toContain(text);
  });

  it("opens an event on a plain click, and follows the address on any other", async () => {
    const onOpen = vi.fn();
    draw({ onOpen });
    const user = userEvent.setup();
    const link = screen.getByRole("link", { name: /Title of b/ });
    await user.click(link);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith("b");
    await user.keyboard("{Control>}");
    await user.click(link);
    expect(onOpen).toHaveBeenCalledTimes(1);
  });

  it("walks the events by arrow keys", async () => {
    draw({});
    const user = userEvent.setup();
    screen.getByRole("link", { name: /Title of a/ }).focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement?.getAttribute("data-event")).toBe("b");
    await user.keyboard("{ArrowUp}");
    expect(document.activeElement?.getAttribute("data-event")).toBe("a");
  });

  it("asks for the other order", async () => {
    draw({});
    await userEvent.click(screen.getByRole("button", { name: "Earliest first" }));
    await waitFor(() =>
      expect(fetched.mock.calls.map(([address]) => address)).toContain("/api/events?pair=US-VN&limit=50&order=asc"),
    );
  });

  it("says that the events could not be loaded, and tries again", async () => {
    fetched.mockImplementation(async () => new Response("", { status: 500 }));
    draw({ first: [] });
    expect(await screen.findByRole("alert")).toBeTruthy();
    const before = fetched.mock.calls.length;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(fetched.mock.calls.length).toBeGreaterThan(before));
  });
});
