/** How a picture stands on the stage: alone beside the facts, one of two side by side, or over the facts on a narrow screen. */
export type StageForm = "wide" | "half" | "narrow";
