import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach } from "vitest";
import type { Dataset } from "@/lib/model/dataset";
import type { EventRecord } from "@/lib/model/record";
import { checkData } from "@/lib/store/jsonFile/checkData";
import { diskFiles } from "@/lib/store/jsonFile/files";
import { readFolder } from "@/lib/store/jsonFile/readFolder";
import { FIXTURE } from "../fixtureTexts";

export const ID = "2008-05-29-vn-us-meeting";

/** A copy of the fixture for each test of a file. @returns its path */
export function freshFolder(): () => string {
  let root = "";
  beforeEach(() => {
    root = copyFixture();
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  return () => root;
}

export function copyFixture(): string {
  const root = mkdtempSync(path.join(tmpdir(), "entente-store-write-"));
  cpSync(FIXTURE, root, { recursive: true });
  return root;
}

/** The data as any reader sees them. @throws Error naming the faults */
export async function dataOf(root: string): Promise<Dataset> {
  const { texts, version, problems } = await readFolder(diskFiles, root);
  const { dataset, problems: faults } = checkData(texts, version, problems);
  if (!dataset) throw new Error(JSON.stringify(faults));
  return dataset;
}

/** @throws Error if it stands there not at all or more than once */
export async function eventOf(root: string, id = ID): Promise<EventRecord> {
  const found = (await dataOf(root)).events.filter((event) => event.id === id);
  if (found.length !== 1 || !found[0]) throw new Error(`${id} stands ${found.length} times`);
  return found[0];
}

/** Hidden files of a folder and those below: locks, journals, temporary files. */
export function leftovers(root: string): string[] {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" });
  return names.filter((name) => path.basename(name).startsWith("."));
}
