import { handler, JSON_TYPE } from "@/lib/http/handler";
import { readParameters } from "@/lib/http/readQuery";
import { openBriefings } from "@/lib/store/briefings/openBriefings";

/**
 * GET /api/briefings
 * 200 the briefings by id with title, audience, author and number of steps, and what is wrong with files that are not
 *     served as they stand
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(async ({ search, snapshot }) => {
  readParameters(search, {});
  const { data } = snapshot();
  const store = await openBriefings();
  const briefings = store.list().map(({ steps, version: _, ...rest }) => ({ ...rest, steps: steps.length }));
  const body = JSON.stringify({ dataVersion: data.version, briefings, problems: store.problems() });
  return { type: JSON_TYPE, body: () => body };
});
