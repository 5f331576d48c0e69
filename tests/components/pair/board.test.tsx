import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { Board } from "@/components/views/pair/Board";
import { lastMetBoard } from "@/lib/dossiers/lastMet";
import { nextDue } from "@/lib/dossiers/nextDue";
import { spanOf } from "@/lib/model/date";
import { numberSources } from "@/lib/query/sourceNumbers";
import { wordsOf } from "../../unit/charts/summaries";
import { CASES, met, part, peopleData } from "../../unit/dossiers/peopleCases";

afterEach(cleanup);

const words = wordsOf("en");
const today = spanOf("2022-01-01").first;
const draw = (data: typeof CASES) => {
  const board = lastMetBoard(data, "US-VN", words, { today, numbers: numberSources() });
  render(<Board board={board} due={nextDue(data, "US-VN", words, board.countedTo.day)} words={words} />);
};

describe("the board of a pair", () => {
  it("has a row a level: days, date, names, event with its source, and no estimate without a rhythm", () => {
    draw(CASES);
    const row = screen.getByRole("row", { name: /^minister/ });
    // e1, e2, inside, month, alone: the last is of 1 August 2021, the last day of the data
    expect(within(row).getByText("5 meetings")).toBeTruthy();
    expect(within(row).getByText("0")).toBeTruthy();
    expect(within(row).getByText(/1 August 2021/)).toBeTruthy();
    expect(within(row).getByRole("link", { name: "A meeting" }).getAttribute("href")).toBe("/en/events/alone");
    expect(within(row).getByRole("link", { name: "1" }).getAttribute("href")).toBe("#source-1");
    expect(within(row).getByText("no rhythm")).toBeTruthy();
    expect(screen.getByText(/counted to the last day of the data, 1 August 2021/)).toBeTruthy();
    expect(screen.getByText(/No meeting on record: leader, parliament/)).toBeTruthy();
  });
  it("gives a month and no days where only the month is known", () => {
    draw(peopleData([met("m", "2021-05", [part("VN", "anh"), part("US", "carl")])]));
    const row = screen.getByRole("row", { name: /^minister/ });
    expect(within(row).getByText("day not known")).toBeTruthy();
    expect(within(row).getByText(/May 2021/)).toBeTruthy();
  });
  it("says the same by person, the latest meeting first", async () => {
    draw(CASES);
    await userEvent.click(screen.getByRole("button", { name: "By person" }));
    const [, first] = screen.getAllByRole("row");
    expect(within(first!).getByRole("link", { name: "Binh Minh" }).getAttribute("href")).toBe("/en/people/binh");
    expect(screen.getByText("with Binh Minh")).toBeTruthy();
  });
});
