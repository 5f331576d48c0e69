import type { Size } from "@/components/charts/chart";
import type { StageForm } from "@/lib/briefing/stageForm";

/*
 * Boxes in px of a stage of 1920 x 1080. The style sheet scales them by `--q`, the width of one such px.
 */
export const STAGE_BOXES: Readonly<Record<StageForm, Size>> = {
  wide: { width: 1210, height: 660 },
  half: { width: 590, height: 620 },
  narrow: { width: 720, height: 760 },
};

/** Stage px a px of a chart's own layout: its smallest words, 11.5 px, are 24 px on the stage. */
export const STAGE_SCALE = 2.1;

/** The room of a form in px of a chart's layout. */
export function layoutSize(form: StageForm): Size {
  const { width, height } = STAGE_BOXES[form];
  return { width: Math.floor(width / STAGE_SCALE), height: Math.floor(height / STAGE_SCALE) };
}
