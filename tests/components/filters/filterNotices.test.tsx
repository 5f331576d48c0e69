import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { FilterNotices } from "@/components/filters/FilterNotices";
import { type KnownIds, parseFilter } from "@/lib/filters/parseFilter";
import type { Locale } from "@/lib/model/vocabulary";
import { wordsIn } from "./fixture";

let query = "";
vi.mock("next/navigation", () => ({ useSearchParams: () => new URLSearchParams(query) }));

const KNOWN: KnownIds = {
  actor: new Set(["CN", "US", "VN"]),
  theme: new Set(["dioxin", "maritime"]),
  place: new Set(["hanoi"]),
  mechanism: new Set(),
  person: new Set(),
  instrument: new Set(),
};

function renderNotices(asked: string, locale: Locale = "en") {
  query = asked;
  const { faults } = parseFilter(new URLSearchParams(asked), KNOWN);
  return render(<FilterNotices faults={faults} words={wordsIn(locale)} />).container;
}

describe("FilterNotices", () => {
  it("says what was asked, what is shown, and links to what was meant", () => {
    const page = renderNotices("theme=dioxn&from=2015");
    expect(page.textContent).toContain("The link asked for theme “dioxn”, which is not known. Shown: all themes.");
    expect(screen.getByRole("link", { name: "dioxin" }).getAttribute("href")).toBe("?theme=dioxin&from=2015");
  });

  it("keeps the other values of a list, and says so", () => {
    const page = renderNotices("theme=dioxn,maritime");
    expect(page.textContent).toContain("The other values hold.");
    expect(screen.getByRole("link").getAttribute("href")).toBe("?theme=dioxin,maritime");
  });

  it("mends the actor of a pair that is not known", () => {
    renderNotices("pair=US-VNN");
    expect(screen.getByRole("link", { name: "VN" }).getAttribute("href")).toBe("?pair=US-VN");
  });

  it("mends the name of a parameter", () => {
    renderNotices("plce=hanoi");
    expect(screen.getByRole("link", { name: "place" }).getAttribute("href")).toBe("?place=hanoi");
  });

  it("has words for every fault in both languages", () => {
    const asked = `theme=x&kind=zzz&pair=US&from=2015-13&to=x&q=${"a".repeat(300)}&theme=y&zzzz=1`;
    for (const locale of ["en", "vi"] as const) {
      const text = renderNotices(asked, locale).textContent;
      expect(text).not.toMatch(/filters\.|\{/);
    }
    renderNotices("from=2016&to=2015");
    expect(screen.getByText(/2016 to 2015, which ends before it starts/)).toBeTruthy();
  });

  it("goes away line by line", async () => {
    const page = renderNotices("theme=dioxn&from=2015-13");
    const [first] = screen.getAllByRole("button", { name: "Dismiss this note" });
    await userEvent.click(first!);
    expect(page.querySelectorAll(".notice")).toHaveLength(1);
  });
});
