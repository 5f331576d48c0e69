import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelsFor } from "@/lib/i18n/labels";
import { loadDeskMessages, loadMessages } from "@/lib/i18n/loadMessages";
import { createWords } from "@/lib/i18n/words";
import type { ImportItem } from "@/lib/importers/importer";
import { IMPORTERS } from "@/lib/importers/importers";
import { draftSchema, type Reason } from "@/lib/model/draft";
import { LOCALES } from "@/lib/model/vocabulary";
import { SHIPPED } from "../charts/summaries";
import { draftsOf, itemsOf, rejectsOf } from "./setUp";

const FOLDER = path.resolve("tests/fixtures/importers");
/** The fixture of each format, and the first and last of its rows, counted by hand: lines of a table, its header being line 1. */
const FIXTURES: Record<string, { file: string; rows: [number, number] }> = {
  gdelt: { file: "gdelt/events.tsv", rows: [1, 18] },
  colt: { file: "colt/trips.csv", rows: [2, 13] },
  polecat: { file: "polecat/ngecEvents.txt", rows: [2, 13] },
  csv: { file: "csv/own.csv", rows: [2, 13] },
  "state-travels": { file: "state-travels/extract.xml", rows: [1, 29] },
  "state-visits": { file: "state-visits/extract.xml", rows: [1, 31] },
};

const WORDS = LOCALES.map((locale) =>
  createWords(locale, { ...loadMessages(locale), ...loadDeskMessages(locale) }, labelsFor(SHIPPED, locale)),
);

/** Reasons of a draft's fields, wherever they stand in it. */
function reasonsIn(value: unknown): Reason[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "reason" in value ? draftSchema.shape.fields.shape.start.shape.reason.safeParse(value.reason) : undefined;
  return [...(own?.data ? [own.data] : []), ...Object.values(value).flatMap(reasonsIn)];
}

/** Every message that the items point to, in both languages: what the desk would show. */
function saidBy(items: readonly ImportItem[]): string[] {
  const asked = items.flatMap((item) =>
    "draft" in item
      ? reasonsIn(item.draft.fields).map(({ id, values }) => ({ key: `coding.reason.${id}`, values }))
      : [{ key: `importers.reject.${item.reject.reason}`, values: item.reject.values }],
  );
  return WORDS.flatMap((words) =>
    asked.map(({ key, values }) => (words.has(key) ? words.t(key, values) : `no message ${key}`)),
  );
}

describe.each(IMPORTERS.map((importer) => [importer.id, importer] as const))("%s", (id, importer) => {
  const fixture = FIXTURES[id];
  if (!fixture) throw new Error(`no fixture of ${id}`);
  const name = path.basename(fixture.file);
  const bytes = new Uint8Array(readFileSync(path.join(FOLDER, fixture.file)));
  const read = (content: Uint8Array | string, sizes: readonly number[] = []) =>
    itemsOf(importer, { [name]: content }, { sizes });

  it("gives drafts that the schema takes, and an id once", async () => {
    const drafts = draftsOf(await read(bytes));
    for (const draft of drafts) expect(draftSchema.safeParse(draft).error?.issues ?? [], draft.id).toEqual([]);
    expect(new Set(drafts.map((draft) => draft.id)).size).toBe(drafts.length);
    expect(drafts.length).toBeGreaterThan(3);
  });
  it("accounts for each row once: a draft, or a reject that says why", async () => {
    const items = await read(bytes);
    const rows = items.map((item) => ("draft" in item ? item.row : item.reject.row));
    const [first, last] = fixture.rows;
    expect(rows.sort((a, b) => a - b)).toEqual(Array.from({ length: last - first + 1 }, (_, i) => first + i));
    for (const { reason, text } of rejectsOf(items)) expect([reason, text]).not.toContain("");
  });
  it("calls nothing reviewed: each value is imported, or inferred with a reason; what is empty says why", async () => {
    for (const { fields } of draftsOf(await read(bytes)))
      for (const [field, value] of Object.entries(fields)) {
        if (Array.isArray(value)) continue;
        expect(["imported", "inferred", "empty"], field).toContain(value.state);
        expect(value.state === "empty", field).toBe(value.value === undefined);
        if (value.state !== "imported") expect(value.reason, field).toBeDefined();
      }
  });
  it("has words for each reason in both languages", async () => {
    for (const said of saidBy(await read(bytes))) {
      expect(said).not.toMatch(/no message|\{|undefined/);
      expect(said).not.toBe("");
    }
  });
  it("gives the same items for the same bytes", async () => {
    expect(await read(bytes)).toEqual(await read(bytes));
  });
  it("gives the same items wherever the bytes are cut", async () => {
    const whole = await read(bytes);
    const cuts = fc.array(fc.integer({ min: 0, max: 97 }), { maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(cuts, async (sizes) => {
        expect(await read(bytes, sizes)).toEqual(whole);
      }),
      { numRuns: 15, seed: 1 },
    );
  });
  it("names an empty file, and what is no file of its kind", async () => {
    for (const content of ["", "\n \n"]) {
      const items = await read(content);
      expect(items).toHaveLength(1);
      expect(rejectsOf(items)[0]).toMatchObject({ row: 0, reason: "emptyFile" });
    }
    const other = await read("<html><body>x,y\n1,2</body></html>\n<a>\tb\n");
    expect(draftsOf(other)).toEqual([]);
    expect(rejectsOf(other).length).toBeGreaterThan(0);
  });
  it("never throws on hostile bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.nat(bytes.length), async (noise, at) => {
        const broken = new Uint8Array([...bytes.subarray(0, at), ...noise, ...bytes.subarray(at)]);
        for (const content of [noise, broken, bytes.subarray(0, at)])
          for (const draft of draftsOf(await read(content))) draftSchema.parse(draft);
      }),
      { numRuns: 25, seed: 2 },
    );
  });
});
