import { serializeFilter } from "@/lib/filters/serializeFilter";
import { handler, JSON_TYPE } from "@/lib/http/handler";
import { HttpProblem } from "@/lib/http/problem";
import { anyText, oneWord, readQuery, wholeNumber } from "@/lib/http/readQuery";
import { MAX_PAGE_EVENTS } from "@/lib/model/limits";
import { isCursorError } from "@/lib/store/cursor";

const RULES = {
  limit: wholeNumber(1, MAX_PAGE_EVENTS),
  order: oneWord(["asc", "desc"]),
  cursor: anyText(200),
};

function toProblem(error: unknown): unknown {
  if (!isCursorError(error)) return error;
  const isStale = error.reason === "stale";
  const detail = `cursor: ${error.message}. Start again without a cursor.`;
  return new HttpProblem({
    status: isStale ? 410 : 400,
    kind: isStale ? "stale-cursor" : "bad-parameter",
    title: isStale ? "The data have changed" : "A parameter cannot be read",
    detail,
    errors: [{ field: "cursor", value: "", detail }],
  });
}

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
    throw toProblem(error);
  }
});
