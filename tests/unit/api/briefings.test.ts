import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FIXTURE } from "../store/fixtureTexts";
import { ask } from "./call";

const ONE = "/api/briefings/{id}";

beforeEach(() => {
  vi.stubEnv("ENTENTE_DATA", FIXTURE);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

it("lists the briefings with the number of their steps", async () => {
  const { briefings, problems, dataVersion } = await (await ask("/api/briefings")).json();
  expect(briefings).toEqual([
    expect.objectContaining({ id: "one-step", steps: 1, title: { en: "One step", vi: "Một bước" } }),
  ]);
  expect(problems).toEqual([]);
  expect(dataVersion).toMatch(/^[0-9a-f]{16}$/);
});

it("gives the record alone, and its slides in the asked language", async () => {
  const record = await (await ask(ONE, { path: { id: "one-step" } })).json();
  expect(Object.keys(record)).toEqual(["briefing"]);
  const { slides } = await (await ask(ONE, { path: { id: "one-step" }, query: "locale=vi" })).json();
  expect(slides).toEqual([
    expect.objectContaining({ number: 1, heading: "Cam kết 430 triệu USD vào tháng 5/2025", emphasis: "theme=dioxin" }),
  ]);
  expect(slides[0].facts[0].runs).toContainEqual({
    text: "430 triệu",
    event: "2025-05-08-vn-us-dialogue-13",
    sources: [1, 2],
  });
  expect(slides[0].sources.map(({ number }: { number: number }) => number)).toEqual([1, 2]);
});

it("answers 404 with the nearest id", async () => {
  const answer = await ask(ONE, { path: { id: "one-stap" } });
  expect(answer.status).toBe(404);
  expect((await answer.json()).errors).toEqual([expect.objectContaining({ field: "id", suggestion: "one-step" })]);
});

it.each(["locale=fr", "lang=vi", "locale=vi&locale=en"])("answers 400 to ?%s", async (query) => {
  expect((await ask(ONE, { path: { id: "one-step" }, query })).status).toBe(400);
});
