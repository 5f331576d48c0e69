import { describe, expect, it } from "vitest";
import { type Edit, editBriefing } from "@/lib/briefing/edit/editBriefing";
import { endWriting, type History, MAX_UNDO, makeEdit, redo, startHistory, undo } from "@/lib/briefing/edit/history";
import { MAX_STEPS } from "@/lib/model/stage";
import { briefingOf, PLAIN_STEP } from "../stories";

const STORY = briefingOf({}, {}, {});
const ids = (story = STORY) => story.steps.map(({ id }) => id);
const write = (value: string, locale: "en" | "vi" = "en"): Edit => ({
  kind: "stepText",
  step: 0,
  field: "heading",
  locale,
  value,
});
const all = (edits: readonly Edit[], from = startHistory(STORY)) => edits.reduce<History>(makeEdit, from);

describe("editBriefing", () => {
  it("moves a step to a place, and leaves the others in order", () => {
    expect(ids(editBriefing(STORY, { kind: "move", from: 0, to: 2 }))).toEqual(["step-2", "step-3", "step-1"]);
    expect(ids(editBriefing(STORY, { kind: "move", from: 2, to: 0 }))).toEqual(["step-3", "step-1", "step-2"]);
  });

  it.each<Edit>([
    { kind: "move", from: 0, to: -1 },
    { kind: "move", from: 2, to: 3 },
    { kind: "duplicate", step: 9 },
  ])("changes nothing by %j", (edit) => {
    expect(editBriefing(STORY, edit)).toBe(STORY);
  });

  it("gives a copy an id of its own, and no step past the most", () => {
    expect(ids(editBriefing(STORY, { kind: "duplicate", step: 0 }))).toEqual([
      "step-1",
      "step-1-2",
      "step-2",
      "step-3",
    ]);
    const full = briefingOf(...Array.from({ length: MAX_STEPS }, () => ({})));
    expect(editBriefing(full, { kind: "duplicate", step: 0 })).toBe(full);
  });

  it("keeps the last step", () => {
    const one = briefingOf({});
    expect(editBriefing(one, { kind: "remove", step: 0 })).toBe(one);
  });

  it("leaves out Vietnamese, notes and emphasis that are empty", () => {
    const noted = briefingOf({ notes: { en: "Say." }, emphasis: "theme=maritime" });
    const edits: Edit[] = [
      write("", "vi"),
      { kind: "stepText", step: 0, field: "notes", locale: "en", value: "" },
      { kind: "emphasis", step: 0, query: "" },
    ];
    expect(edits.reduce(editBriefing, noted).steps[0]).toStrictEqual({
      ...PLAIN_STEP,
      id: "step-1",
      heading: { en: "A heading" },
    });
  });
});

describe("history", () => {
  it("takes a word back at a time, not a letter, and brings it again", () => {
    const typed = all(["T", "Th", "The", "The ", "The s", "The sea"].map((value) => write(value)));
    const headings = [undo(typed), undo(undo(typed))].map(({ present }) => present.steps[0]?.heading.en);
    expect(headings).toEqual(["The ", "A heading"]);
    expect(redo(redo(undo(undo(typed)))).present.steps[0]?.heading.en).toBe("The sea");
  });

  it("parts languages, and what was written after a pause", () => {
    expect(all([write("a"), write("b", "vi"), write("c")]).past).toHaveLength(3);
    expect(makeEdit(endWriting(all([write("a")])), write("ab")).past).toHaveLength(2);
  });

  it("forgets what was taken back once something else is done", () => {
    const other = makeEdit(undo(all([write("a")])), { kind: "remove", step: 2 });
    expect(redo(other)).toEqual(other);
    expect(other.future).toEqual([]);
  });

  it(`goes back ${MAX_UNDO} changes and no further`, () => {
    const many = all(Array.from({ length: MAX_UNDO + 5 }, (_, i) => ({ kind: "emphasis", step: 0, query: `q=${i}` })));
    let back = many;
    for (let i = 0; i < MAX_UNDO + 5; i++) back = undo(back);
    expect(back.present.steps[0]?.emphasis).toBe("q=4");
  });

  it("counts no change that changes nothing", () => {
    const start = startHistory(STORY);
    expect(makeEdit(start, { kind: "move", from: 0, to: 0 })).toBe(start);
  });
});
