import { findEvent } from "@/lib/http/findEvent";
import { handler, JSON_TYPE } from "@/lib/http/handler";
import { readParameters } from "@/lib/http/readQuery";
import type { EventRecord } from "@/lib/model/record";
import { withPairs } from "@/lib/store/snapshot";

const linkTo = ({ id, start, title }: EventRecord) => ({ id, start, title });

/**
 * GET /api/events/{id}
 * 200 the record, with `pairs`, `sourceRecords` (every source cited, whole), `parts` and the rounds around it
 * 404 problem+json, with the nearest id where there is one
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(({ search, path, snapshot }) => {
  readParameters(search, {});
  const now = snapshot();
  const event = findEvent(now, path.id ?? "");
  const { previous, next } = now.roundsAround(event);
  return {
    type: JSON_TYPE,
    dependsOn: [now.data.version, "event", event.id].join("|"),
    body: () =>
      JSON.stringify({
        ...withPairs(event),
        sourceRecords: now.sourcesOf(event),
        parts: now.partsOf(event.id).map(linkTo),
        previousRound: previous ? linkTo(previous) : null,
        nextRound: next ? linkTo(next) : null,
        dataVersion: now.data.version,
      }),
  };
});
