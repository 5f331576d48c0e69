import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

interface Row {
  id: string;
  start: string;
  end?: string;
  partOf?: string;
}

/** A copy of the data folder that holds about so many events: those that there are, again and again under other ids. @returns its path */
export function makeData(events: number): string {
  const root = mkdtempSync(path.join(tmpdir(), "entente-load-"));
  cpSync("data", root, { recursive: true });
  const folder = path.join(root, "events");
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const rows = files.map((name): [string, Row[]] => [name, JSON.parse(readFileSync(path.join(folder, name), "utf8"))]);
  const total = rows.reduce((sum, [, list]) => sum + list.length, 0);
  const times = Math.max(1, Math.round(events / total));
  for (const [name, list] of rows) {
    const copies = list.flatMap((row) =>
      Array.from({ length: times }, (_, i) =>
        i === 0
          ? row
          : { ...row, id: `${row.id}-copy-${i}`, ...(row.partOf ? { partOf: `${row.partOf}-copy-${i}` } : {}) },
      ),
    );
    const sorted = copies.sort((a, b) => (a.start === b.start ? (a.id < b.id ? -1 : 1) : a.start < b.start ? -1 : 1));
    writeFileSync(path.join(folder, name), `[\n${sorted.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`);
  }
  return root;
}

export function dropData(root: string): void {
  rmSync(root, { recursive: true, force: true });
}
