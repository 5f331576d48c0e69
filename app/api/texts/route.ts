import { generationOf } from "@/lib/http/generation";
import { handler, JSON_TYPE } from "@/lib/http/handler";
import { anyText, oneWord, readParameters } from "@/lib/http/readQuery";
import { textsFor } from "@/lib/i18n/textsFor";
import { LOCALES } from "@/lib/model/vocabulary";

/**
 * GET /api/texts?locale=vi&v={generation}
 * 200 {messages, labels, land}: what the pages of a language share, which each page names instead of carrying it. With `v` of the present
 *     build and data they may be kept for ever; with another, or without, the present ones come and must be asked for again
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(async ({ search, moment }) => {
  const { locale = "en", v } = readParameters(search, { locale: oneWord(LOCALES), v: anyText(100) });
  const now = await moment();
  const generation = generationOf(now.version);
  return {
    type: JSON_TYPE,
    keep: v === generation ? "forever" : "revalidate",
    dependsOn: `${generation}|texts|${locale}`,
    body: () => JSON.stringify(textsFor(now.reference, locale)),
  };
});
