import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { eventOf, freshFolder, ID, leftovers } from "./folder";

const root = freshFolder();
const WRITER = fileURLToPath(new URL("./saveOnce.ts", import.meta.url));
const has = (program: string) => spawnSync("which", [program]).status === 0;

it("reaches the disk in the order that survives a power cut: written, flushed, renamed, the folder flushed", (context) => {
  if (!has("strace")) context.skip();
  const trace = path.join(root(), "trace.txt");
  const calls = "trace=openat,write,pwrite64,fsync,fdatasync,rename,renameat,renameat2";
  execFileSync("strace", [
    "-f",
    "-y",
    "-qq",
    "-o",
    trace,
    "-e",
    calls,
    process.execPath,
    "--import",
    "tsx",
    WRITER,
    root(),
    ID,
  ]);
  const steps = readFileSync(trace, "utf8")
    .split("\n")
    .filter((line) => line.includes(root()) && !line.includes("= -1") && !line.includes("trace.txt"))
    .flatMap((line) => {
      const name = /\b(p?write(?:64)?|fsync|fdatasync|rename\w*)\(/.exec(line)?.[1];
      if (!name) return [];
      if (name.startsWith("rename")) return line.includes('events/2008.json"') ? ["rename"] : [];
      const isFolder = /<[^>]*\/events>/.test(line);
      if (isFolder) return name === "fsync" ? ["fsync folder"] : [];
      return /\/events\/\.2008\.json[^>]*\.tmp>/.test(line) ? [name.includes("write") ? "write" : "fsync"] : [];
    });
  expect(steps.filter((step, i) => step !== steps[i - 1])).toEqual(["write", "fsync", "rename", "fsync folder"]);
});

it("a disk that is full in the middle of a file leaves the old one whole, and nothing beside it", async () => {
  const file = path.join(root(), "sources.json");
  const rows: { id: string; url: string; lang: string }[] = JSON.parse(readFileSync(file, "utf8"));
  const more = Array.from({ length: 6_000 }, (_, i) => ({
    id: `made-${i}`,
    url: `https://made.example/${i}`,
    lang: "en",
  }));
  const text = `[\n${[...rows, ...more].map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
  writeFileSync(file, text);
  // no file of more than 200 kB from here on: the system itself cuts the write, as a full disk would
  const command = `ulimit -f 200; trap "" XFSZ; exec "${process.execPath}" --import tsx "${WRITER}" "${root()}" ${ID} with-source`;
  const done = spawnSync("bash", ["-c", command], { encoding: "utf8" });
  expect(done.stdout).toBe('{"kind":"disk","code":"EFBIG"}\n');
  expect(readFileSync(file, "utf8")).toBe(text);
  expect((await eventOf(root())).title.en).toBe("Talks in Hanoi");
  expect(leftovers(root())).toEqual([]);
});
