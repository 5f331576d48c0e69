import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Filter } from "@/lib/model/filter";
import { answerApi, FilterPage, REFERENCE, SUMMARY } from "./fixture";

const seen = vi.fn<(next: Filter) => void>();

// The menus are loaded late in the page; here the first load would eat the patience of a test.
beforeAll(() => import("@/components/filters/FieldPopup"));
beforeEach(() => {
  seen.mockClear();
  localStorage.clear();
  vi.stubGlobal("fetch", answerApi({ "/api/reference": REFERENCE }));
});

async function openField(name: RegExp) {
  const user = userEvent.setup();
  // Fields stand before their chips.
  const [field] = screen.getAllByRole("button", { name });
  await user.click(field!);
  return user;
}
const optionNames = (list: HTMLElement) =>
  within(list)
    .getAllByRole("option")
    .map((option) => option.textContent);

describe("FilterBar", () => {
  it("shows plain buttons before anything is opened", () => {
    render(<FilterPage seen={seen} />);
    expect(screen.getByRole("button", { name: "Pair or actor All pairs" }).getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(screen.getByRole("searchbox", { name: "Text" })).toBeTruthy();
  });

  it("lets several pairs and actors be chosen by keyboard, and keeps what was typed", async () => {
    render(<FilterPage seen={seen} />);
    const user = await openField(/^Pair or actor/);
    const box = await screen.findByRole("combobox", { name: "Pair or actor" });
    await user.type(box, "united");
    await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(2));
    await user.keyboard("{Enter}");
    expect(seen).toHaveBeenLastCalledWith({ pair: ["US-VN"] });
    await user.keyboard("{ArrowDown}{Enter}");
    expect(seen).toHaveBeenLastCalledWith({ pair: ["US-VN"], actor: ["US"] });
    expect((box as HTMLInputElement).value).toBe("united");
    await user.keyboard("{Enter}");
    expect(seen).toHaveBeenLastCalledWith({ pair: ["US-VN"] });
  });

  it("finds by the other language's name, without its accents", async () => {
    render(<FilterPage seen={seen} />);
    const user = await openField(/^Pair or actor/);
    await user.type(await screen.findByRole("combobox"), "nhat ban");
    await waitFor(() => expect(optionNames(screen.getByRole("listbox"))).toEqual(["Japan–Viet NamJP-VN33", "Japan48"]));
  });

  it("puts what is chosen first, and what has no events last and faded", async () => {
    render(<FilterPage seen={seen} start={{ place: ["da-nang", "hue"] }} />);
    await openField(/^Place/);
    const list = await screen.findByRole("listbox");
    expect(optionNames(list)).toEqual(["✓Da Nang42", "Hanoi300", "✓hue0"]);
    expect(within(list).getAllByRole("option").at(-1)?.hasAttribute("data-faded")).toBe(true);
  });

  it("keeps subthemes under their theme, families with a choice first", async () => {
    render(<FilterPage seen={seen} start={{ theme: ["unclos"] }} />);
    await openField(/^Theme/);
    expect(optionNames(await screen.findByRole("listbox"))).toEqual([
      "The sea370",
      "✓UNCLOS12",
      "War legacies139",
      "Dioxin61",
    ]);
  });

  it("offers kinds as boxes with their counts", async () => {
    render(<FilterPage seen={seen} />);
    const user = await openField(/^Kind/);
    await user.click(await screen.findByRole("checkbox", { name: /talks/ }));
    expect(seen).toHaveBeenLastCalledWith({ kind: ["talks"] });
  });

  it("closes on Escape, changes nothing and gives the focus back", async () => {
    render(<FilterPage seen={seen} start={{ pair: ["US-VN"] }} />);
    const user = await openField(/^Pair or actor/);
    await screen.findByRole("combobox");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("combobox")).toBeNull());
    expect(seen).not.toHaveBeenCalled();
    await waitFor(() => expect(document.activeElement?.textContent).toContain("Pair or actor"));
  });

  it("draws only the options in sight of a list over 200", async () => {
    const byPlace = Array.from({ length: 500 }, (_, i) => ({ place: `p${i}`, events: 500 - i, themes: [] }));
    render(<FilterPage seen={seen} summary={{ ...SUMMARY, byPlace }} />);
    await openField(/^Place/);
    const list = await screen.findByRole("listbox");
    expect(within(list).queryAllByRole("option").length).toBeLessThan(100);
  });
});

describe("text search", () => {
  it("applies at once on Enter and after a rest otherwise", async () => {
    render(<FilterPage seen={seen} />);
    const user = userEvent.setup();
    const box = screen.getByRole("searchbox", { name: "Text" });
    await user.type(box, "đà  nẵng{Enter}");
    expect(seen).toHaveBeenLastCalledWith({ q: "đà nẵng" });
    await user.clear(box);
    await waitFor(() => expect(seen).toHaveBeenLastCalledWith({}));
  });
});

describe("dates", () => {
  it("says what is wrong with a bad date, in the reader's language", async () => {
    render(<FilterPage seen={seen} locale="vi" />);
    const user = await openField(/^Từ – đến/);
    await user.type(await screen.findByRole("textbox", { name: "Từ" }), "2015-13{Enter}");
    expect(screen.getByRole("alert").textContent).toContain("“2015-13” không phải là ngày tháng");
    expect(seen).not.toHaveBeenCalled();
  });

  it("refuses an end before the start and takes a right pair", async () => {
    render(<FilterPage seen={seen} />);
    const user = await openField(/^From – to/);
    await user.type(await screen.findByRole("textbox", { name: "From" }), "2016");
    const to = screen.getByRole("textbox", { name: "To" });
    await user.type(to, "2015{Enter}");
    expect(screen.getByRole("alert").textContent).toBe("This end lies before the start.");
    await user.clear(to);
    await user.type(to, "2016-06-24{Enter}");
    expect(seen).toHaveBeenLastCalledWith({ from: "2016", to: "2016-06-24" });
  });
});
