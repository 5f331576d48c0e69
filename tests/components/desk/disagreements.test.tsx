import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { DisagreementItem } from "@/components/desk/disagreements/DisagreementItem";
import type { DisagreementRow } from "@/lib/desk/viewDisagreements";
import { words } from "./fixture";

afterEach(cleanup);

const page = (id: string) => ({
  id,
  lang: "en",
  title: `Page ${id}`,
  publisher: "Sample Agency",
  url: "https://a.example",
});
const ROW: DisagreementRow = {
  id: "note:a:start",
  kind: "note",
  fields: ["start"],
  note: "One page gives 8 May, the other 9 May.",
  events: [{ id: "a", title: "Talks", date: "8 May 2025", pairs: "US-VN" }],
  said: [
    { event: "a", quote: "on 8 May", values: [{ field: "start", text: "8 May 2025" }], sources: [page("1")] },
    { event: "a", sources: [page("2")] },
  ],
};
const draw = (row: DisagreementRow) =>
  render(<DisagreementItem row={row} words={words} isAside={false} onToggle={() => undefined} />);
const sides = () =>
  within(screen.getAllByRole("list")[0]!)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

describe("a noted disagreement", () => {
  it("shows the record's side and the other page, side by side", () => {
    draw(ROW);
    expect(screen.getByText("One page gives 8 May, the other 9 May.")).toBeTruthy();
    expect(sides()).toEqual([
      "date8 May 2025on 8 MayPage 1 Sample Agency",
      "Another page on the event; its words on this are not on record.Page 2 Sample Agency",
    ]);
  });
  it("says that there is no second page, and shows the only one once", () => {
    draw({ ...ROW, kind: "unsettled", said: [{ event: "a", sources: [page("1")] }] });
    expect(sides()).toEqual(["Page 1 Sample Agency", "No second page is on record."]);
    expect(screen.getByText("rests on too little")).toBeTruthy();
  });
});
