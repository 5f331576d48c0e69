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
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(({ search, path, snapshot }) => {
  const { locale = "en" } = readParameters(search, { locale: oneWord(LOCALES) });
  const now = snapshot();
  const event = findEvent(now, path.id ?? "");
  return {
    type: JSON_TYPE,
    dependsOn: [now.data.version, "view", locale, event.id].join("|"),
    body: () => JSON.stringify(viewEvent(now.data, event.id, locale)),
  };
});
