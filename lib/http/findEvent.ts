import { nearestOf } from "@/lib/filters/nearest";
import { type EventExcerpt, eventExcerpt } from "@/lib/store/excerpts/eventExcerpt";
import type { Moment } from "@/lib/store/moment";
import { HttpProblem } from "./problem";

/** Above so many ids a guess would take longer than the answer is worth. */
const MOST_GUESSED = 20_000;
const LONGEST_SHOWN = 120;

/** The event of an id, with what its page needs. @throws HttpProblem 404, with the nearest id where there is one */
export async function findEvent(moment: Moment, id: string): Promise<EventExcerpt> {
  const found = await eventExcerpt(moment, id);
  if (found) return found;
  const ids = moment.whole?.events.map((other) => other.id) ?? [];
  const guess = ids.length <= MOST_GUESSED ? nearestOf(id, ids) : undefined;
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
