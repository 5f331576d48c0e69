import type { EventsStage, StageRow } from "@/lib/briefing/stageData";
import type { StageForm } from "./stageForm";

/** Rows that have room: two lists side by side hold fewer. */
const MOST: Readonly<Record<StageForm, number>> = { wide: 7, half: 5, narrow: 7 };

/** The latest rows that a picture has room for, in the order of the list. */
export function shownRows({ rows, options }: EventsStage, form: StageForm): readonly StageRow[] {
  return options.order === "desc" ? rows.slice(0, MOST[form]) : rows.slice(-MOST[form]);
}
