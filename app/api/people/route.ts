import { PEOPLE_SORTS, selectPeople } from "@/lib/dossiers/peopleRows";
import { cursorProblem } from "@/lib/http/cursorProblem";
import { handler, JSON_TYPE } from "@/lib/http/handler";
import { anyText, knownList, oneWord, readParameters, wholeNumber } from "@/lib/http/readQuery";
import { DEFAULT_PAGE_EVENTS, MAX_LIST_VALUES, MAX_PAGE_EVENTS, MAX_QUERY_CHARS } from "@/lib/model/limits";
import { LOCALES } from "@/lib/model/vocabulary";
import { wordsFor } from "@/lib/query/viewEvent";
import { readCursor, writeCursor } from "@/lib/store/cursor";

/**
 * GET /api/people?actor=US,VN&q=nguyen&sort=last&locale=vi&limit=50
 * 200 {total, people, next}: rows in the order asked for (events unless asked otherwise), texts in one language
 *     (English unless asked otherwise); `next` is the cursor of the next page, null on the last
 * 400 problem+json naming each parameter that cannot be read; 410 if the data have changed since the cursor was given
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(({ search, snapshot }) => {
  const now = snapshot();
  const { version } = now.data;
  const asked = readParameters(search, {
    actor: knownList(now.known.actor, MAX_LIST_VALUES, "countries and bodies by their ids in /api/reference,"),
    q: anyText(MAX_QUERY_CHARS),
    sort: oneWord(PEOPLE_SORTS),
    locale: oneWord(LOCALES),
    limit: wholeNumber(1, MAX_PAGE_EVENTS),
    cursor: anyText(200),
  });
  const { actor, q, sort = "events", locale = "en", limit = DEFAULT_PAGE_EVENTS, cursor } = asked;
  const question = ["people", actor?.join(","), q, sort, locale].join("|");
  try {
    const offset = cursor === undefined ? 0 : readCursor(cursor, version, question);
    return {
      type: JSON_TYPE,
      dependsOn: [version, question, limit, offset].join("|"),
      body: () => {
        const found = selectPeople(now.data, wordsFor(now.data, locale), {
          sort,
          ...(actor ? { actor } : {}),
          ...(q === undefined ? {} : { q }),
        });
        const end = offset + limit;
        return JSON.stringify({
          total: found.length,
          people: found.slice(offset, end),
          next: end < found.length ? writeCursor(version, question, end) : null,
        });
      },
    };
  } catch (error) {
    throw cursorProblem(error);
  }
});
