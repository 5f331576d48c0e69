import { loadCities } from "@/lib/coding/gazetteer/loadCities";
import { lexiconOf } from "@/lib/coding/lexiconOf";
import { handler, JSON_TYPE } from "@/lib/http/handler";
import { readParameters } from "@/lib/http/readQuery";

/**
 * GET /api/lexicon
 * 200 what the desk needs to draft a report in the browser: the lists in both languages, names of further cities, and a
 *     light row for each event, for the check against what is on record
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(async ({ search, snapshot }) => {
  readParameters(search, {});
  const { data } = snapshot();
  const cities = await loadCities();
  return {
    type: JSON_TYPE,
    dependsOn: [data.version, "lexicon"].join("|"),
    body: () => JSON.stringify({ ...lexiconOf(data), ...cities }),
  };
});
