import { csvParse } from "d3";
import { describe, expect, it } from "vitest";
import { ask } from "./call";

const json = async (query = "") => (await ask("/api/pairs", { query })).json();

describe("GET /api/pairs", () => {
  it("gives every pair, most events first, or those asked for in the order asked for", async () => {
    const all = await json();
    expect(all.pairs.length).toBeGreaterThan(30);
    expect(all.pairs[0]).toMatchObject({ pair: "CN-VN", name: "China – Viet Nam" });
    const { pairs } = await json("actor=JP&sort=name&locale=vi");
    expect(pairs.length).toBeGreaterThan(2);
    for (const { pair } of pairs) expect(pair.split("-")).toContain("JP");
    expect((await json("q=hoa+ky+viet")).pairs.map(({ pair }: { pair: string }) => pair)).toEqual(["US-VN"]);
  });
  it("is a file with its filter, data version and citation, numbers as the answer has them", async () => {
    const answer = await ask("/api/pairs", { query: "actor=JP&format=csv" });
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename="entente-pairs-\d{4}-\d\d-\d\d\.csv"$/,
    );
    const rows = csvParse((await answer.text()).replace(/^\uFEFF/, ""));
    const { pairs, dataVersion } = await json("actor=JP");
    expect(rows.map(({ pair, events }) => [pair, Number(events)])).toEqual(
      pairs.map(({ pair, events }: { pair: string; events: number }) => [pair, events]),
    );
    expect(rows[0]?.about).toContain("actor=JP");
    expect(rows[0]?.about).toContain(dataVersion);
    expect(rows[1]?.about).toBe("");
  });
  it("refuses what it does not know, naming it", async () => {
    const answer = await ask("/api/pairs", { query: "actor=XX&sort=best&colour=red" });
    expect(answer.status).toBe(400);
    const { errors } = await answer.json();
    expect(errors.map(({ field }: { field: string }) => field).sort()).toEqual(["actor", "colour", "sort"]);
  });
});

describe("GET /api/pairs/{pair}", () => {
  it("gives the facts of a pair in any order of its two, every number of a source in its list", async () => {
    const dossier = await (await ask("/api/pairs/{pair}", { path: { pair: "vn-us" } })).json();
    expect(dossier.pair).toBe("US-VN");
    const known = dossier.sources.map(({ number }: { number: number }) => number);
    for (const { sources } of [...dossier.board.levels, ...dossier.latest, ...dossier.milestones])
      for (const number of sources) expect(known).toContain(number);
    expect(dossier.say.board).toMatch(/^Leaders last met/);
  });
  it("does not know a pair without events", async () => {
    expect((await ask("/api/pairs/{pair}", { path: { pair: "US-XX" } })).status).toBe(404);
  });
});
