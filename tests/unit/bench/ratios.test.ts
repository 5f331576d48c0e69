import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { missedRatios, readLastRatios, writeRatios } from "../../bench/engine/ratios";

const emptyFolder = () => mkdtempSync(path.join(tmpdir(), "entente-ratios-"));
const write = (ratio: number, folder: string, date: string, bench = "engine") =>
  path.basename(writeRatios(bench, { ratios: { "10000 brush": ratio } }, folder, date));
const brushOf = (folder: string) => readLastRatios("engine", folder)["10000 brush"];

it("names a goal that was missed, and a ratio that grew by more than half", () => {
  expect(missedRatios({ "10000 brush": 1.2, "10000 pair": 0.3 }, { "10000 pair": 0.1 })).toEqual([
    "10000 brush: 1.2 of the best peer, wanted 1",
    "10000 pair: 0.3, was 0.1",
  ]);
  expect(missedRatios({ "10000 brush": 0.9 }, { "10000 brush": 0.7 })).toEqual([]);
});

it("names what ten million events may take, of ours alone", () => {
  const ms = { "10000000 brush entente": [1, 3.9], "10000000 pair entente": [9, 21] } as const;
  expect(missedRatios({}, {}, ms)).toEqual(["10000000 pair: 21 ms, wanted 20"]);
});

it("compares with the latest run that was kept; the runs of a day replace none", () => {
  const folder = emptyFolder();
  expect(readLastRatios("engine", folder)).toEqual({});
  expect(write(0.2, folder, "2026-11-28")).toBe("engine-2026-11-28.json");
  expect(write(0.3, folder, "2026-11-29")).toBe("engine-2026-11-29.json");
  for (let run = 2; run <= 10; run++)
    expect(write(run / 10, folder, "2026-11-29")).toBe(`engine-2026-11-29-${run}.json`);
  write(7, folder, "2026-11-30", "engine-10000000");
  expect(brushOf(folder)).toBe(1);
});

it("compares with what was committed, whatever was run since", () => {
  const folder = emptyFolder();
  const git = (...words: string[]) =>
    spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...words], { cwd: folder });
  git("init", "-q");
  write(0.2, folder, "2026-11-28");
  git("add", ".");
  git("commit", "-qm", "first");
  write(0.9, folder, "2026-11-29");
  expect(brushOf(folder)).toBe(0.2);
});
