import { handler, JSON_TYPE } from "@/lib/http/handler";
import { oneWord, readParameters } from "@/lib/http/readQuery";
import { LOCALES } from "@/lib/model/vocabulary";
import { viewEvent } from "@/lib/query/viewEvent";
import { withPairs } from "@/lib/store/snapshot";

/**
 * GET /api/offline/events?locale=vi
 * 200 {dataVersion, views: {id: view}, events: [...]}: every event as `/api/events/{id}/view` and as `/api/events` give it, in the order
 *     of the columns: kept by a browser for the hours without a network
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(({ search, snapshot }) => {
  const { locale = "en" } = readParameters(search, { locale: oneWord(LOCALES) });
  const { data } = snapshot();
  return {
    type: JSON_TYPE,
    dependsOn: [data.version, "offline", locale].join("|"),
    body: () =>
      JSON.stringify({
        dataVersion: data.version,
        views: Object.fromEntries(data.events.map(({ id }) => [id, viewEvent(data, id, locale)])),
        events: data.events.map(withPairs),
      }),
  };
});
