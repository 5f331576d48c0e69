import { serializeFilter } from "@/lib/filters/serializeFilter";
import { cursorProblem } from "@/lib/http/cursorProblem";
import { type EditorCall, forEditors } from "@/lib/http/forEditors";
import { type Answer, type Call, handler, JSON_TYPE } from "@/lib/http/handler";
import { anyText, oneWord, readParameters, readQuery, wholeNumber } from "@/lib/http/readQuery";
import { eventBody } from "@/lib/http/writeBodies";
import { MAX_PAGE_EVENTS } from "@/lib/model/limits";

const RULES = {
  limit: wholeNumber(1, MAX_PAGE_EVENTS),
  order: oneWord(["asc", "desc"]),
  cursor: anyText(200),
};

/**
 * GET /api/events?pair=US-VN&from=2020&limit=50&order=desc
 * 200 {total, events, next}: records with their `pairs`, by first day; `next` is the cursor of the next page, null on the last
 * 400 problem+json naming each parameter that cannot be read; 410 if the data have changed since the cursor was given
 */
async function list({ search, moment }: Call): Promise<Answer> {
  const now = await moment();
  const { filter, own } = readQuery(search, now.known, RULES);
  try {
    const page = await now.page(filter, own);
    return {
      type: JSON_TYPE,
      dependsOn: [now.version, "events", serializeFilter(filter), own.order, own.limit, own.cursor].join("|"),
      body: () => JSON.stringify({ total: page.total, events: page.events, next: page.next ?? null }),
    };
  } catch (error) {
    throw cursorProblem(error);
  }
}

/**
 * POST /api/events {event, sources?, people?, places?, reason?}, with the editors' token
 * 201 {event, durable}: with Location and ETag; rows of lists that the data lack come with it
 * 409 with `current` if there is one of this id; 422 naming record and fault, as `npm run data:check` does
 */
async function create({ read, store, editor, search }: EditorCall): Promise<Answer> {
  readParameters(search, {});
  const { reason, ...change } = await read(eventBody);
  const { tag, isDurable } = await store.save(change, { expects: "new", by: editor.name, reason });
  return {
    type: JSON_TYPE,
    status: 201,
    record: tag,
    headers: { Location: `/api/events/${change.event.id}` },
    body: () => JSON.stringify({ event: change.event, durable: isDurable }),
  };
}

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(list, { POST: forEditors(create) });
