import { expectedTag, sameId } from "@/lib/http/expectedTag";
import { findEvent } from "@/lib/http/findEvent";
import { type EditorCall, forEditors } from "@/lib/http/forEditors";
import { type Answer, type Call, handler, JSON_TYPE } from "@/lib/http/handler";
import { readParameters } from "@/lib/http/readQuery";
import { eventBody } from "@/lib/http/writeBodies";
import type { EventRecord } from "@/lib/model/record";
import { partsOf, roundsAround, sourcesOf } from "@/lib/query/aroundEvent";
import { withPairs } from "@/lib/store/snapshot";
import { recordTag } from "@/lib/store/write/recordTag";

const linkTo = ({ id, start, title }: EventRecord) => ({ id, start, title });

/**
 * GET /api/events/{id}
 * 200 the record, with `pairs`, `sourceRecords` (every source cited, whole), `parts` and the rounds around it
 * 404 problem+json, with the nearest id where there is one
 */
async function show({ search, path, moment }: Call): Promise<Answer> {
  readParameters(search, {});
  const { event, data } = await findEvent(await moment(), path.id ?? "");
  const { previous, next } = roundsAround(data, event);
  return {
    type: JSON_TYPE,
    record: recordTag(event),
    dependsOn: [data.version, "event", event.id].join("|"),
    body: () =>
      JSON.stringify({
        ...withPairs(event),
        sourceRecords: sourcesOf(data, event),
        parts: partsOf(data, event.id).map(linkTo),
        previousRound: previous ? linkTo(previous) : null,
        nextRound: next ? linkTo(next) : null,
        dataVersion: data.version,
      }),
  };
}

/**
 * PUT /api/events/{id} {event, sources?, people?, places?, reason?}, with the editors' token and If-Match
 * 200 {event, durable}, with the new ETag; an event whose year changes moves to the file of that year
 * 412 with `current` and `yours` if the record has changed since; 428 without If-Match; 422 naming record and fault
 */
async function change({ read, store, editor, path, request, search }: EditorCall): Promise<Answer> {
  readParameters(search, {});
  const expects = expectedTag(request.headers);
  const { reason, ...change } = await read(eventBody);
  sameId(path.id, change.event.id);
  const { tag, isDurable } = await store.save(change, { expects, by: editor.name, reason });
  return { type: JSON_TYPE, record: tag, body: () => JSON.stringify({ event: change.event, durable: isDurable }) };
}

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(show, { PUT: forEditors(change) });
