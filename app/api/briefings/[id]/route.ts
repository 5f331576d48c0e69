import { slidesOf } from "@/lib/briefing/slides";
import { findBriefing } from "@/lib/http/findBriefing";
import { handler, JSON_TYPE } from "@/lib/http/handler";
import { oneWord, readParameters } from "@/lib/http/readQuery";
import { labelsFor } from "@/lib/i18n/labels";
import { loadMessages } from "@/lib/i18n/loadMessages";
import { createWords } from "@/lib/i18n/words";
import { LOCALES } from "@/lib/model/vocabulary";
import { openBriefings } from "@/lib/store/briefings/openBriefings";

/**
 * GET /api/briefings/{id}?locale=vi
 * 200 the record as its file holds it; with `locale` also `slides`: each step in that language, its filter in words,
 *     its sources numbered
 * 404 problem+json, with the nearest id where there is one
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(async ({ search, path, snapshot }) => {
  const { locale } = readParameters(search, { locale: oneWord(LOCALES) });
  const { data } = snapshot();
  const store = await openBriefings();
  const briefing = findBriefing(store, path.id ?? "");
  const slides = () =>
    locale === undefined
      ? {}
      : { slides: slidesOf(briefing, data, createWords(locale, loadMessages(locale), labelsFor(data, locale))) };
  return {
    type: JSON_TYPE,
    dependsOn: [data.version, "briefing", store.version(), locale, briefing.id].join("|"),
    body: () => JSON.stringify({ briefing, ...slides() }),
  };
});
