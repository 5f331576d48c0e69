import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Filter } from "@/lib/model/filter";
import { answerApi, FilterPage, REFERENCE } from "./fixture";

const seen = vi.fn<(next: Filter) => void>();
const START: Filter = { pair: ["CN-VN", "US-VN"], person: ["nguyen-phu-trong"], from: "2015", to: "2025-06", q: "xi" };

beforeEach(() => {
  seen.mockClear();
  vi.stubGlobal("fetch", answerApi({ "/api/reference": REFERENCE }));
});

describe("FilterChips", () => {
  it("removes one value by its chip, whose name says the pair in full", async () => {
    render(<FilterPage seen={seen} start={START} />);
    await userEvent.click(
      screen.getByRole("button", { name: "Pair US-VN, United States–Viet Nam: remove this filter" }),
    );
    expect(seen).toHaveBeenLastCalledWith({ ...START, pair: ["CN-VN"] });
  });

  it("makes one chip of from and to", async () => {
    render(<FilterPage seen={seen} start={START} />);
    await userEvent.click(screen.getByRole("button", { name: /^Dates from 2015 to June 2025/ }));
    const { from: _from, to: _to, ...rest } = START;
    expect(seen).toHaveBeenLastCalledWith(rest);
  });

  it("names a person once names are loaded, as written at home in Vietnamese", async () => {
    render(<FilterPage seen={seen} start={START} locale="vi" />);
    expect(await screen.findByRole("button", { name: /Nguyễn Phú Trọng/ })).toBeTruthy();
  });

  it("resets all", async () => {
    render(<FilterPage seen={seen} start={START} />);
    await userEvent.click(screen.getByRole("link", { name: "Reset" }));
    expect(seen).toHaveBeenLastCalledWith({});
    expect(screen.queryByRole("list", { name: "Active filters" })).toBeNull();
  });
});
