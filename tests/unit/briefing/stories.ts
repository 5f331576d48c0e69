import type { Briefing, BriefingStep } from "@/lib/model/briefing";

/** A step that says nothing, to change. */
export const PLAIN_STEP: BriefingStep = {
  id: "plain",
  heading: { en: "A heading", vi: "Một đề mục" },
  body: { en: "A fact.", vi: "Một sự thật." },
  views: [{ chart: "map", query: "pair=US-VN" }],
};

/** A briefing of these steps, each the plain one with changes. */
export function briefingOf(...steps: readonly Partial<BriefingStep>[]): Briefing {
  return {
    version: 1,
    id: "story",
    title: { en: "Story", vi: "Chuyện" },
    audience: { en: "Readers", vi: "Người đọc" },
    author: { en: "A desk", vi: "Một vụ" },
    dataVersion: "0123456789abcdef",
    steps: steps.map((changes, i) => ({ ...PLAIN_STEP, id: `step-${i + 1}`, ...changes })),
  };
}
