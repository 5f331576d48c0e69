import { checkBriefing } from "@/lib/briefing/checkBriefing";
import { slidesOf } from "@/lib/briefing/slides";
import { expectedTag, sameId } from "@/lib/http/expectedTag";
import { findBriefing } from "@/lib/http/findBriefing";
import { type EditorCall, forEditors } from "@/lib/http/forEditors";
import { type Answer, type Call, handler, JSON_TYPE } from "@/lib/http/handler";
import { oneWord, readParameters } from "@/lib/http/readQuery";
import { briefingBody } from "@/lib/http/writeBodies";
import { labelsFor } from "@/lib/i18n/labels";
import { loadMessages } from "@/lib/i18n/loadMessages";
import { createWords } from "@/lib/i18n/words";
import { LOCALES } from "@/lib/model/vocabulary";
import { openBriefings } from "@/lib/store/briefings/openBriefings";
import { recordTag } from "@/lib/store/write/recordTag";
import { WriteError } from "@/lib/store/write/writeErrors";

/**
 * GET /api/briefings/{id}?locale=vi
 * 200 the record as its file holds it; with `locale` also `slides`: each step in that language, its filter in words,
 *     its sources numbered
 * 404 problem+json, with the nearest id where there is one
 */
async function show({ search, path, snapshot }: Call): Promise<Answer> {
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
    record: recordTag(briefing),
    dependsOn: [data.version, "briefing", store.version(), locale, briefing.id].join("|"),
    body: () => JSON.stringify({ briefing, ...slides() }),
  };
}

/**
 * PUT /api/briefings/{id} {briefing, reason?}, with the editors' token and If-Match, or If-None-Match: * for a new one
 * 200 {briefing, durable}, 201 for a new one, with the new ETag
 * 412 with `current` and `yours` if it has changed since, 409 with `current` if it should be new and is not
 * 422 naming each fault: of its form, and where it says what the data do not
 */
async function save({ read, editor, path, request, search, snapshot }: EditorCall): Promise<Answer> {
  readParameters(search, {});
  const expects = expectedTag(request.headers, true);
  const { briefing, reason } = await read(briefingBody);
  sameId(path.id, briefing.id);
  const problems = checkBriefing(briefing, snapshot()).map((fault) => ({
    file: `briefings/${briefing.id}.json`,
    fault,
  }));
  if (problems.length > 0) throw new WriteError({ kind: "invalid", problems });
  const store = await openBriefings();
  const { tag, isDurable } = await store.save(briefing, { expects, by: editor.name, reason });
  return {
    type: JSON_TYPE,
    record: tag,
    status: expects === "new" ? 201 : 200,
    headers: { Location: `/api/briefings/${briefing.id}` },
    body: () => JSON.stringify({ briefing, durable: isDurable }),
  };
}

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(show, { PUT: forEditors(save) });
