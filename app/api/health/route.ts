import { isWritable } from "@/lib/http/editor";
import { handler, JSON_TYPE } from "@/lib/http/handler";

/**
 * GET /api/health
 * 200 {status: "ok" | "degraded", events, dataVersion, isWritable, problems}, the version also as a header; degraded: the files are bad now, the last good data are served
 * 503 the same with status "unavailable": no good data since the start
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(async ({ store }) => {
  const { status, problems } = store.health();
  const now = await store.moment().catch(() => undefined);
  return {
    type: JSON_TYPE,
    keep: "never",
    status: status === "unavailable" ? 503 : 200,
    body: () =>
      JSON.stringify({
        status,
        events: now?.events ?? 0,
        dataVersion: now?.version ?? null,
        isWritable: isWritable(),
        problems,
      }),
    ...(now ? { headers: { "X-Data-Version": now.version } } : {}),
  };
});
