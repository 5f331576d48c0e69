import type { StageSource } from "@/lib/briefing/stageData";
import { Snapshot } from "@/lib/store/snapshot";
import { SHIPPED } from "../charts/summaries";

/** The shipped data as a stage asks them. */
export const SHIPPED_SOURCE: StageSource = new Snapshot(SHIPPED);
