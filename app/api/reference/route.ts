import { handler, JSON_TYPE } from "@/lib/http/handler";
import { oneWord, readParameters } from "@/lib/http/readQuery";
import { referenceOf } from "@/lib/http/referenceOf";
import { LOCALES } from "@/lib/model/vocabulary";

/**
 * GET /api/reference?locale=vi
 * 200 the lists that events refer to by id, and the closed vocabularies. With `locale` every text stands in that
 *     language alone (English where there is none), without it in both
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(async ({ search, moment }) => {
  const { locale } = readParameters(search, { locale: oneWord(LOCALES) });
  const { reference, version } = await moment();
  return {
    type: JSON_TYPE,
    dependsOn: [version, "reference", locale].join("|"),
    body: () => JSON.stringify(referenceOf(reference, version, locale)),
  };
});
