import { handler } from "@/lib/http/handler";
import { formatMetrics, METRICS_TYPE } from "@/lib/http/metrics/formatMetrics";
import { tally } from "@/lib/http/metrics/tally";
import { notFound } from "@/lib/http/problem";
import { readParameters } from "@/lib/http/readQuery";

/**
 * GET /api/metrics
 * 200 what Prometheus reads: requests, times, cache, data version, memory
 * 404 unless ENTENTE_METRICS=1: how much a host is used is for its operators
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(async ({ search, store }) => {
  if (process.env.ENTENTE_METRICS !== "1") throw notFound("There are no metrics here: set ENTENTE_METRICS=1.");
  readParameters(search, {});
  const { status, problems } = store.health();
  const now = await store.moment().catch(() => undefined);
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  return {
    type: METRICS_TYPE,
    keep: "never",
    body: () =>
      formatMetrics(tally(), {
        status,
        dataVersion: now?.version,
        events: now?.events ?? 0,
        problems: problems.length,
        rss,
        heapUsed,
        arrayBuffers,
        startedAt: Math.round(Date.now() / 1000 - process.uptime()),
      }),
  };
});
