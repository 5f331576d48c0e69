import { generationOf } from "@/lib/http/generation";
import { handler, JSON_TYPE } from "@/lib/http/handler";
import { keptAnswers, keptFiles, keptPages } from "@/lib/http/keptForOffline";
import { oneWord, readParameters } from "@/lib/http/readQuery";
import { labelsFor } from "@/lib/i18n/labels";
import { loadMessages } from "@/lib/i18n/loadMessages";
import { createWords } from "@/lib/i18n/words";
import { LOCALES } from "@/lib/model/vocabulary";
import { openBriefings } from "@/lib/store/briefings/openBriefings";

/**
 * GET /api/offline?locale=vi
 * 200 {generation, locale, files, answers, pages, words}: what public/sw.js keeps, so that the dashboard and its briefings open
 *     without a network; all of one generation
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(async ({ search, snapshot }) => {
  const { locale = "en" } = readParameters(search, { locale: oneWord(LOCALES) });
  const { data } = snapshot();
  const words = createWords(locale, loadMessages(locale), labelsFor(data, locale));
  const briefings = (await openBriefings()).list().map(({ id, title }) => ({ id, title: title[locale] ?? title.en }));
  const manifest = {
    generation: generationOf(data.version),
    locale,
    files: await keptFiles(),
    answers: keptAnswers(data.version, locale),
    pages: keptPages(words, briefings),
    words: { title: words.t("offline.notKept"), text: words.t("offline.keptPages") },
  };
  return { type: JSON_TYPE, keep: "never", body: () => JSON.stringify(manifest) };
});
