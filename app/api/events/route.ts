import { serializeFilter } from "@/lib/filters/serializeFilter";
import { cursorProblem } from "@/lib/http/cursorProblem";
import { handler, JSON_TYPE } from "@/lib/http/handler";
import { anyText, oneWord, readQuery, wholeNumber } from "@/lib/http/readQuery";
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
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(({ search, snapshot }) => {
  const now = snapshot();
  const { filter, own } = readQuery(search, now.known, RULES);
  try {
    const page = now.page(filter, own);
    return {
      type: JSON_TYPE,
      dependsOn: [now.data.version, "events", serializeFilter(filter), own.order, own.limit, own.cursor].join("|"),
      body: () => JSON.stringify({ total: page.total, events: page.events, next: page.next ?? null }),
    };
  } catch (error) {
    throw cursorProblem(error);
  }
});
