import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { missedRatios, readLastRatios, writeRatios } from "../../bench/engine/ratios";

it("names a goal that was missed, and a ratio that grew by more than half", () => {
  expect(missedRatios({ "10000 brush": 1.2, "10000 pair": 0.3 }, { "10000 pair": 0.1 })).toEqual([
    "10000 brush: 1.2 of the best peer, wanted 1",
    "10000 pair: 0.3, was 0.1",
  ]);
  expect(missedRatios({ "10000 brush": 0.9 }, { "10000 brush": 0.7 })).toEqual([]);
});

it("compares with the latest run that was kept", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "entente-ratios-"));
  expect(readLastRatios(folder)).toEqual({});
  writeRatios({ "10000 brush": 0.2 }, folder, "2026-11-28");
  writeRatios({ "10000 brush": 0.4 }, folder, "2026-11-29");
  expect(readLastRatios(folder)).toEqual({ "10000 brush": 0.4 });
});
