import { nearestOf } from "@/lib/filters/nearest";
import type { EventRecord } from "@/lib/model/record";
import type { Snapshot } from "@/lib/store/store";
import { HttpProblem } from "./problem";

/** Above so many ids a guess would take longer than the answer is worth. */
const MOST_GUESSED = 20_000;
const LONGEST_SHOWN = 120;

/** The event of an id. @throws HttpProblem 404, with the nearest id where there is one */
export function findEvent(snapshot: Snapshot, id: string): EventRecord {
  const event = snapshot.event(id);
  if (event) return event;
  const { events } = snapshot.data;
  const guess =
    events.length <= MOST_GUESSED
      ? nearestOf(
          id,
          events.map((other) => other.id),
        )
      : undefined;
  const shown = id.length > LONGEST_SHOWN ? `${id.slice(0, LONGEST_SHOWN)}…` : id;
  const detail = `There is no event "${shown}".${guess === undefined ? "" : ` Did you mean "${guess}"?`}`;
  throw new HttpProblem({
    status: 404,
    kind: "not-found",
    title: "Not found",
    detail,
    errors: [{ field: "id", value: shown, detail, ...(guess === undefined ? {} : { suggestion: guess }) }],
  });
}
