import { serializeFilter } from "@/lib/filters/serializeFilter";
import { handler, JSON_TYPE } from "@/lib/http/handler";
import { readQuery } from "@/lib/http/readQuery";

/**
 * GET /api/summary?actor=US,VN&theme=dioxin
 * 200 Summary: the counts of all views, by the same function that counts in the browser
 * 400 problem+json naming each parameter that cannot be read
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(({ search, snapshot }) => {
  const now = snapshot();
  const { filter } = readQuery(search, now.known, {});
  return {
    type: JSON_TYPE,
    dependsOn: [now.data.version, "summary", serializeFilter(filter)].join("|"),
    body: () => JSON.stringify(now.summary(filter)),
  };
});
