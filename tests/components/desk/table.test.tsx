import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SWRConfig } from "swr";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TableView } from "@/components/desk/table/TableView";
import { LISTS } from "../../unit/desk/cases";
import { serve, TEXTS } from "./fixture";

vi.mock("next/navigation", () => ({ useRouter: () => ({ push: () => undefined }) }));

const CSV = "Ngày,Hai nước,Tên\n2025-10-14,NO; VN,Talks on the sea\nyesterday,NO; VN,Nothing\n";
const fileOf = (text: string, name: string) => new File([text], name, { type: "text/csv" });
const draw = () =>
  render(
    <SWRConfig value={{ provider: () => new Map() }}>
      <TableView texts={TEXTS} />
    </SWRConfig>,
  );
const column = (name: RegExp) => screen.getByLabelText(name) as HTMLSelectElement;

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal(
    "fetch",
    serve({ "GET /api/health": { body: { isWritable: true } }, "GET /api/lexicon": { body: LISTS } }),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("events from a table", () => {
  it("guesses columns, asks for what is missing, and tells each row that is no draft", async () => {
    const user = userEvent.setup();
    draw();
    await user.upload(screen.getByLabelText("Open a table", { selector: "input" }), fileOf(CSV, "a.csv"));
    await screen.findByText("A date and the sides are needed.");
    expect(column(/^Date/).value).toBe("Ngày");
    await user.selectOptions(column(/^Sides/), "Hai nước");
    await user.click(screen.getByRole("button", { name: "Read the rows" }));
    expect(await screen.findByText("One row is a draft; one was refused.")).toBeTruthy();
    expect(screen.getByRole("row", { name: /^3 / }).textContent).toContain("yesterday");
  });
  it("says what is wrong in the words of the page, and which name was likely meant", async () => {
    const user = userEvent.setup();
    draw();
    const csv = "date,actors,kind\n2025-10-14,Norwy; VN,tlaks\n";
    await user.upload(screen.getByLabelText("Open a table", { selector: "input" }), fileOf(csv, "a.csv"));
    await user.click(await screen.findByRole("button", { name: "Read the rows" }));
    await screen.findByText("No row is a draft; one was refused.");
    const told = screen.getByRole("row", { name: /^2 / }).textContent;
    expect(told).toContain("actors: “Norwy” is no country or body that is known. Did you mean “Norway”?");
    expect(told).toContain("port call, handover, project and statement. Did you mean “talks”?");
  });
  it("remembers the columns of such a table", async () => {
    const user = userEvent.setup();
    draw();
    await user.upload(screen.getByLabelText("Open a table", { selector: "input" }), fileOf(CSV, "a.csv"));
    await screen.findByText("A date and the sides are needed.");
    await user.selectOptions(column(/^Sides/), "Hai nước");
    await user.click(screen.getByRole("button", { name: "Read the rows" }));
    await screen.findByText("One row is a draft; one was refused.");
    cleanup();
    draw();
    await user.upload(screen.getByLabelText("Open a table", { selector: "input" }), fileOf(CSV, "b.csv"));
    await screen.findByRole("button", { name: "Read the rows" });
    expect(column(/^Sides/).value).toBe("Hai nước");
  });
  it("opens a file of drafts, and names lines that are none", async () => {
    draw();
    await userEvent.upload(screen.getByLabelText("Open a table", { selector: "input" }), fileOf("{}\n{}", "a.ndjson"));
    expect(await screen.findByText("No row is a draft; 2 were refused.")).toBeTruthy();
  });
});
