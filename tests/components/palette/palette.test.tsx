import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { Palette } from "@/components/palette/Palette";
import { PaletteButton } from "@/components/palette/PaletteButton";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import { answerApi, REFERENCE, SUMMARY, wordsIn } from "../filters/fixture";

const push = vi.fn<(href: string) => void>();
vi.mock("next/navigation", () => ({ useRouter: () => ({ push }) }));

const EVENTS = {
  total: 2,
  events: [
    { id: "2024-01-05-us-vn", start: "2024-01-05", title: { en: "Phone call", vi: "Điện đàm" } },
    { id: "2023-12-12-cn-vn", start: "2023-12-12", title: { en: "Talks in Hanoi", vi: "Hội đàm tại Hà Nội" } },
  ],
  next: null,
};

beforeAll(() => import("@/components/palette/PaletteDialog"));
beforeEach(() => {
  push.mockClear();
  document.documentElement.dataset.theme = "light";
  vi.stubGlobal("fetch", answerApi({ "/api/reference": REFERENCE, "/api/summary": SUMMARY, "/api/events": EVENTS }));
});

function renderPage() {
  const words = wordsIn("en");
  render(
    <>
      <PaletteButton words={words} />
      <textarea aria-label="note" />
      <Palette words={words} locale="en" hrefFor={(filter) => `/en?${serializeFilter(filter)}`} />
    </>,
  );
  return userEvent.setup();
}
const activeText = () =>
  document.getElementById(screen.getByRole("combobox").getAttribute("aria-activedescendant") ?? "")?.textContent;

describe("Palette", () => {
  it("opens by Ctrl K, finds a place without accents, and goes there on Enter", async () => {
    const user = renderPage();
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox"), "da nang");
    await waitFor(() => expect(activeText()).toBe("Da NangViet Nam"));
    await user.keyboard("{Enter}");
    expect(push).toHaveBeenCalledWith("/en?place=da-nang");
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  it("opens by / and by the button, but not by / inside a text", async () => {
    const user = renderPage();
    await user.click(screen.getByRole("textbox", { name: "note" }));
    await user.keyboard("/");
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.click(screen.getByRole("button", { name: /Jump to/ }));
    await screen.findByRole("combobox");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("combobox")).toBeNull());
    await user.keyboard("/");
    expect(await screen.findByRole("combobox")).toBeTruthy();
  });

  it("finds a person by plain letters", async () => {
    const user = renderPage();
    await user.keyboard("/");
    await user.type(await screen.findByRole("combobox"), "nguyen phu trong");
    await waitFor(() => expect(activeText()).toContain("Nguyen Phu Trong"));
    await user.keyboard("{Enter}");
    expect(push).toHaveBeenCalledWith("/en/people/nguyen-phu-trong");
  });

  it.each([
    ["nguyen phu trong", "/en/people/nguyen-phu-trong", "/en?person=nguyen-phu-trong"],
    ["viet nam china", "/en/pairs/CN-VN", "/en?pair=CN-VN"],
    ["defence policy", "/en/mechanisms/us-vn-dpd", "/en?mechanism=us-vn-dpd"],
  ])("leads “%s” to its page, and with Shift to its events in Explore", async (typed, page, events) => {
    const user = renderPage();
    await user.keyboard("/");
    await user.type(await screen.findByRole("combobox"), typed);
    await waitFor(() => expect(screen.getByRole("status").textContent).toContain("Shift Enter"));
    await user.keyboard("{Enter}");
    expect(push).toHaveBeenLastCalledWith(page);
    await user.keyboard("/");
    await user.type(await screen.findByRole("combobox"), typed);
    await waitFor(() => expect(screen.getByRole("status").textContent).toContain("Shift Enter"));
    await user.keyboard("{Shift>}{Enter}{/Shift}");
    expect(push).toHaveBeenLastCalledWith(events);
  });

  it("finds by the other language, in any order of words", async () => {
    const user = renderPage();
    await user.keyboard("/");
    await user.type(await screen.findByRole("combobox"), "quoc phong doi thoai");
    await waitFor(() => expect(activeText()).toContain("Defence Policy Dialogue"));
  });

  it("walks with the arrows, round both ends, and opens an event; those with the words in their title lead", async () => {
    const user = renderPage();
    await user.keyboard("/");
    await user.type(await screen.findByRole("combobox"), "hanoi");
    await screen.findByRole("option", { name: /Talks in Hanoi/ });
    await user.keyboard("{ArrowUp}");
    expect(activeText()).toBe("Phone call5 January 2024");
    await user.keyboard("{ArrowUp}");
    expect(activeText()).toBe("Talks in Hanoi12 December 2023");
    await user.keyboard("{Enter}");
    expect(push).toHaveBeenCalledWith("/en/events/2023-12-12-cn-vn");
  });

  it("switches the appearance", async () => {
    const user = renderPage();
    await user.keyboard("/");
    await user.type(await screen.findByRole("combobox"), "dark{Enter}");
    expect(document.documentElement.dataset.theme).toBe("dark");
  });

  it("says what to do when nothing is found", async () => {
    const user = renderPage();
    vi.stubGlobal("fetch", answerApi({ "/api/events": { events: [] } }));
    await user.keyboard("/");
    await user.type(await screen.findByRole("combobox"), "qqqqqq");
    await waitFor(() => expect(screen.getByRole("status").textContent).toContain("Nothing found for “qqqqqq”"));
  });
});
