import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { draftSchema } from "@/lib/model/draft";
import { readReports } from "@/tests/bench/coding/readReports";
import { openLexicon } from "../coding/lexicon";
import { readRows } from "./reference";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const data = readRows();
const drafts = z.array(draftSchema);

describe("drafts of the reports of a set", () => {
  it.each(["gold", "thirtyEighth", "fortieth", "fortyFirst"])("%s: are what the schema asks for", async (set) => {
    const reports = await readReports(`tests/bench/coding/${set}`, data);
    const faults = reports.flatMap(({ name, text }) => {
      const parsed = drafts.safeParse(codeReport(text, lexicon));
      return parsed.success
        ? []
        : parsed.error.issues.map(({ path, message }) => `${name} ${path.join(".")}: ${message}`);
    });
    expect(reports.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});
