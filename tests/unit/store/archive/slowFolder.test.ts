import path from "node:path";
import { expect, it, vi } from "vitest";
import { fixtureData, loadHere, newFolder, writeArchive } from "./archives";

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  const mkdir = async (...values: Parameters<typeof real.mkdir>) => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return real.mkdir(...values);
  };
  return { ...real, mkdir };
});

it("reads a packed file whole, however long the folder of its copy takes to be made", async () => {
  const { events } = fixtureData();
  const { index, problems } = await loadHere([writeArchive(path.join(newFolder(), "events.ndjson.gz"), events)]);
  expect(problems).toEqual([]);
  expect(index?.columns.size).toBe(events.length);
});
