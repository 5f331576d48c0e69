import { requireEditor } from "@/lib/http/editor";
import { findEvent } from "@/lib/http/findEvent";
import { handler, JSON_TYPE } from "@/lib/http/handler";
import { readParameters, wholeNumber } from "@/lib/http/readQuery";
import { MAX_TRAIL_ENTRIES } from "@/lib/model/limits";

/**
 * GET /api/events/{id}/trail?limit=20
 * 200 {total, entries}: how the record came to stand as it does, the latest change first: when, which fields with their
 *     values before and after, from which sources. Who and why is told only with the editors' token
 * 404 problem+json, with the nearest id where there is one
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(
  async ({ request, search, path, moment, store }) => {
    const { limit = MAX_TRAIL_ENTRIES } = readParameters(search, { limit: wholeNumber(1, MAX_TRAIL_ENTRIES) });
    const { id } = (await findEvent(await moment(), path.id ?? "")).event;
    const isEditor = request.headers.has("authorization");
    if (isEditor) await requireEditor(request);
    const all = await store.trail(id);
    const entries = all.slice(0, limit).map(({ by, reason, id: _, ...entry }) => ({
      ...entry,
      ...(isEditor ? { by, ...(reason === undefined ? {} : { reason }) } : {}),
    }));
    return { type: JSON_TYPE, keep: "never", body: () => JSON.stringify({ total: all.length, entries }) };
  },
);
