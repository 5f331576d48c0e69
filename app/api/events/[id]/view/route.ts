import { findEvent } from "@/lib/http/findEvent";
import { handler, JSON_TYPE } from "@/lib/http/handler";
import { oneWord, readParameters } from "@/lib/http/readQuery";
import { LOCALES } from "@/lib/model/vocabulary";
import { viewEvent } from "@/lib/query/viewEvent";

/**
 * GET /api/events/{id}/view?locale=vi
 * 200 the event with everything named in one language, as its page and the drawer show it; English without `locale`
 * 404 problem+json, with the nearest id where there is one
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(async ({ search, path, moment }) => {
  const { locale = "en" } = readParameters(search, { locale: oneWord(LOCALES) });
  const { event, data } = await findEvent(await moment(), path.id ?? "");
  return {
    type: JSON_TYPE,
    dependsOn: [data.version, "view", locale, event.id].join("|"),
    body: () => JSON.stringify(viewEvent(data, event.id, locale)),
  };
});
