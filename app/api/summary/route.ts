import { serializeFilter } from "@/lib/filters/serializeFilter";
import { handler, JSON_TYPE } from "@/lib/http/handler";
import { readQuery } from "@/lib/http/readQuery";

/**
 * GET /api/summary?actor=US,VN&theme=dioxin
 * 200 Summary: the counts of all views, by the same function that counts in the browser
 * 503 problem+json where the database does not answer whole
 * 400 problem+json naming each parameter that cannot be read
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(async ({ search, moment }) => {
  const now = await moment();
  const { filter } = readQuery(search, now.known, {});
  return {
    type: JSON_TYPE,
    dependsOn: [now.version, "summary", serializeFilter(filter)].join("|"),
    body: async () => (await now.summaryBytes?.(filter)) ?? JSON.stringify(await now.summary(filter)),
  };
});
