import { expect, it } from "vitest";
import { warmUp } from "@/lib/coding/warmUp";
import { openLexicon } from "./lexicon";

it("reads a sample of each language, and lets the browser answer before each", async () => {
  let pauses = 0;
  await warmUp(await openLexicon(), async () => {
    pauses += 1;
  });
  expect(pauses).toBe(2);
});
