import { nearestOf } from "@/lib/filters/nearest";
import type { Briefing } from "@/lib/model/briefing";
import type { BriefingStore } from "@/lib/store/briefings/briefingStore";
import { HttpProblem } from "./problem";

const LONGEST_SHOWN = 120;

/** The briefing of an id. @throws HttpProblem 404, with the nearest id where there is one */
export function findBriefing(store: BriefingStore, id: string): Briefing {
  const briefing = store.get(id);
  if (briefing) return briefing;
  const ids = store.list().map((other) => other.id);
  const guess = nearestOf(id, ids);
  const shown = id.length > LONGEST_SHOWN ? `${id.slice(0, LONGEST_SHOWN)}…` : id;
  const detail = `There is no briefing "${shown}".${guess === undefined ? "" : ` Did you mean "${guess}"?`}`;
  throw new HttpProblem({
    status: 404,
    kind: "not-found",
    title: "Not found",
    detail,
    errors: [{ field: "id", value: shown, detail, ...(guess === undefined ? {} : { suggestion: guess }) }],
  });
}
