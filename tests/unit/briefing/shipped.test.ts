import { describe, expect, it } from "vitest";
import { bodyParts } from "@/lib/briefing/bodyParts";
import { checkBriefing } from "@/lib/briefing/checkBriefing";
import { slidesOf } from "@/lib/briefing/slides";
import { parseFilter } from "@/lib/filters/parseFilter";
import { openBriefingStore } from "@/lib/store/briefings/briefingStore";
import { dataRoot } from "@/lib/store/dataRoot";
import { diskFiles } from "@/lib/store/jsonFile/files";
import { Snapshot } from "@/lib/store/snapshot";
import { SHIPPED, wordsOf } from "../charts/summaries";

const MOST_HEADING_CHARS = 96;
const MOST_FACTS = 4;
const snapshot = new Snapshot(SHIPPED);
const store = await openBriefingStore(dataRoot(), diskFiles, { isWatched: false });

describe("the shipped briefings", () => {
  it("are read without a fault", () => {
    expect(store.problems()).toEqual([]);
    expect(store.list().map(({ id }) => id)).toEqual(["managing-the-sea", "two-partnerships", "war-legacies"]);
  });

  describe.each(store.list().map((briefing) => [briefing.id, briefing] as const))("%s", (_, briefing) => {
    it("says nothing that the data do not", () => {
      expect(checkBriefing(briefing, snapshot)).toEqual([]);
    });

    it("has 6 to 9 steps, each in both languages, with at most four facts under a heading of two lines", () => {
      expect(briefing.steps.length).toBeGreaterThanOrEqual(6);
      expect(briefing.steps.length).toBeLessThanOrEqual(9);
      for (const { heading, body, notes } of briefing.steps)
        for (const locale of ["en", "vi"] as const) {
          expect(heading[locale]?.length).toBeGreaterThan(0);
          expect(heading[locale]?.length).toBeLessThanOrEqual(MOST_HEADING_CHARS);
          expect(notes?.[locale]).toBeTruthy();
          expect(bodyParts(body[locale] ?? "").length).toBeLessThanOrEqual(MOST_FACTS);
        }
    });

    it("has no picture of nothing", () => {
      for (const { views } of briefing.steps)
        for (const { query } of views) {
          const { filter } = parseFilter(new URLSearchParams(query), snapshot.known);
          expect(snapshot.rows(filter).length, query).toBeGreaterThan(0);
        }
    });

    it("names a source for each event it links to", () => {
      for (const locale of ["en", "vi"] as const)
        for (const { facts, sources } of slidesOf(briefing, SHIPPED, wordsOf(locale))) {
          const used = facts.flatMap(({ runs }) => runs.flatMap((run) => (run.event ? (run.sources ?? [0]) : [])));
          expect([...new Set(used)].sort((a, b) => a - b)).toEqual(sources.map(({ number }) => number));
        }
    });
  });
});
