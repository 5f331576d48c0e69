import { describe, expect, it } from "vitest";
import { data, readText } from "./readData";

const count = (outcome: string, accounts: boolean): number =>
  data.intake.filter((row) => row.outcome === outcome && (row.file === "accounts") === accounts).length;
const EVENTS = new Set(data.events.map((event) => event.id));

describe("the intake of the gathered facts", () => {
  it("accounts for every row: in = kept + merged + rejected", () => {
    const facts = data.intake.filter((row) => row.file !== "accounts");
    expect(facts).toHaveLength(1_021);
    expect(count("kept", false) + count("merged", false) + count("rejected", false)).toBe(1_021);
    expect(count("kept", true) + count("merged", true) + count("rejected", true)).toBe(78);
    expect(new Set(data.intake.map((row) => `${row.file}:${row.id}`)).size).toBe(data.intake.length);
  });

  it("makes one event of each row that was kept, and of nothing else", () => {
    const kept = data.intake.filter((row) => row.outcome === "kept" && row.file !== "accounts").map((row) => row.event);
    expect(kept.toSorted()).toEqual([...EVENTS].toSorted());
  });

  it("names an event that exists, or why there is none", () => {
    for (const row of data.intake) {
      if (row.outcome === "rejected") expect(row.reason, row.id).toBeTruthy();
      else expect(EVENTS.has(row.event ?? ""), `${row.file}:${row.id}`).toBe(true);
      if (row.outcome === "merged") expect(row.reason, row.id).toBeTruthy();
    }
  });

  it("puts every account with its event", () => {
    const accounts = data.events.flatMap((event) => (event.accounts ?? []).map((a) => `${event.id} ${a.actor}`));
    expect(accounts).toHaveLength(count("kept", true));
  });

  it("is told in data/README.md by the same numbers", () => {
    const readme = readText("README.md");
    const single = data.events.filter((event) => event.sources.length === 1).length;
    const inferred = data.events.filter((event) => event.evidence?.start?.state === "inferred").length;
    const share = (n: number) => `${n} (${Math.round((100 * n) / data.events.length)} %)`;
    for (const line of [
      `| Fact rows in | ${data.intake.filter((row) => row.file !== "accounts").length.toLocaleString("en")} |`,
      `| kept, one event each | ${count("kept", false).toLocaleString("en")} |`,
      `| merged into another | ${count("merged", false)} |`,
      `| rejected | ${count("rejected", false)} |`,
      `| Accounts in, all kept | ${count("kept", true)} |`,
      `| Events | ${data.events.length.toLocaleString("en")} |`,
      `| Sources | ${data.sources.length.toLocaleString("en")} |`,
      `| Events with one source | ${share(single)} |`,
      `| Events whose date is inferred | ${share(inferred)} |`,
    ]) {
      expect(readme).toContain(line);
    }
  });
});
