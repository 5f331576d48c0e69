import { fetchGood } from "@/components/ui/fetchGood";
import { briefingMark } from "@/lib/briefing/edit/briefingFile";
import { type DraftPort, type KeepResult, keepDraft, readDraft } from "@/lib/briefing/edit/draftStore";
import { editBriefing } from "@/lib/briefing/edit/editBriefing";
import { newBriefing } from "@/lib/briefing/edit/newBriefing";
import { readServerBriefing } from "@/lib/briefing/edit/readServer";
import type { Briefing, BriefingStep } from "@/lib/model/briefing";
import { MAX_STEPS } from "@/lib/model/stage";
import type { Locale } from "@/lib/model/vocabulary";

/** Where a step goes: a draft of this browser, a briefing of the server (as a copy to write in), or a new one. */
export type Target = { kind: "draft" | "server"; id: string } | { kind: "new"; id: string; title: string };

export type Added = { briefing: Briefing } | { fault: Exclude<KeepResult, "kept"> | "most" | "broken" | "away" };

async function targetOf(
  port: DraftPort,
  target: Target & { kind: "draft" | "server" },
): Promise<{ briefing: Briefing; base?: string } | "broken" | "away"> {
  const draft = readDraft(port, target.id);
  if (draft !== undefined) return draft;
  if (target.kind === "draft") return "broken";
  try {
    const answer = await fetchGood(`/api/briefings/${encodeURIComponent(target.id)}`);
    const briefing = readServerBriefing(await answer.json());
    return { briefing, base: briefingMark(briefing) };
  } catch {
    return "away";
  }
}

/** Put a step at the end of a briefing and keep it in this browser. Nothing is changed where it cannot be kept. */
export async function addStep(
  port: DraftPort,
  target: Target,
  step: BriefingStep,
  { locale, dataVersion }: { locale: Locale; dataVersion: string },
): Promise<Added> {
  const kept = new Date().toISOString();
  if (target.kind === "new") {
    const briefing = newBriefing(target.id, target.title, locale, dataVersion, step);
    const result = keepDraft(port, { briefing, kept });
    return result === "kept" ? { briefing } : { fault: result };
  }
  const found = await targetOf(port, target);
  if (typeof found === "string") return { fault: found };
  const { steps } = found.briefing;
  if (steps.length >= MAX_STEPS) return { fault: "most" };
  const briefing = editBriefing(found.briefing, { kind: "add", at: steps.length, step });
  const result = keepDraft(port, { ...found, briefing, kept });
  return result === "kept" ? { briefing } : { fault: result };
}
