import { describe, expect, it } from "vitest";
import { sourcePages } from "@/lib/briefing/pptx/sourcesSlides";
import { deckOf, runsOf, shippedBriefing } from "./decks";

describe.each(["war-legacies", "managing-the-sea", "two-partnerships"])("the PowerPoint of %s", (id) => {
  it.each(["en", "vi"] as const)(
    "has a slide a step with its heading, foot and notes, then the sources (%s)",
    async (locale) => {
      const { shown, parts, text } = await deckOf(shippedBriefing(id), locale);
      const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
      expect(slides.length).toBe(shown.steps.length + sourcePages(shown.sources).length);
      shown.steps.forEach((step, i) => {
        const runs = runsOf(text(`ppt/slides/slide${i + 1}.xml`));
        expect(runs).toContain(step.heading);
        expect(runs.join(" ")).toContain(step.filterLine);
        expect(runsOf(text(`ppt/notesSlides/notesSlide${i + 1}.xml`)).slice(0, -1)).toEqual(
          step.notes.map((note) => note.runs.map((run) => run.text).join("")),
        );
      });
    },
  );
});
