import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The data folder of the tests: twelve events, one of each hard kind. */
export const FIXTURE = fileURLToPath(new URL("../../fixtures/data", import.meta.url));

/** Its files by their path, as the store reads them. */
export function fixtureTexts(): Map<string, string> {
  const names = readdirSync(FIXTURE, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  return new Map(names.map((name) => [name, readFileSync(`${FIXTURE}/${name}`, "utf8")]));
}

type Row = Record<string, unknown>;

/** The files with one record changed: keys set to `undefined` go. */
export function withRecord(file: string, id: string, changes: Row): Map<string, string> {
  const texts = fixtureTexts();
  const rows: Row[] = JSON.parse(texts.get(file) ?? "");
  const changed = rows.map((row) => (row.id === id ? { ...row, ...changes } : row));
  return texts.set(file, JSON.stringify(changed));
}

/** The files with a record added at the end of one. */
export function withMore(file: string, row: Row): Map<string, string> {
  const texts = fixtureTexts();
  return texts.set(file, JSON.stringify([...JSON.parse(texts.get(file) ?? ""), row]));
}
