import { canonicalPair, pairDossier } from "@/lib/dossiers/pairDossier";
import { todayDay } from "@/lib/dossiers/todayDay";
import { handler, JSON_TYPE } from "@/lib/http/handler";
import { notFound } from "@/lib/http/problem";
import { oneWord, readParameters } from "@/lib/http/readQuery";
import { describeBoard, describeHosting } from "@/lib/insight/pairs";
import { isoOf } from "@/lib/model/date";
import { LOCALES } from "@/lib/model/vocabulary";
import { wordsFor } from "@/lib/query/viewEvent";

/**
 * GET /api/pairs/US-VN?locale=vi
 * 200 the facts of a pair: last met by level and person, what is due, hosts, figures, milestones, the latest events, sources;
 *     any order of the two is read
 * 404 for a pair without events
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(({ search, path, snapshot }) => {
  const now = snapshot();
  const { locale = "en" } = readParameters(search, { locale: oneWord(LOCALES) });
  const pair = canonicalPair(now.data, path.pair ?? "");
  if (!pair)
    throw notFound("The data have no event of this pair; a pair is two codes joined by a hyphen, such as US-VN.");
  const today = todayDay(new Date());
  return {
    type: JSON_TYPE,
    dependsOn: [now.data.version, "pair", pair, locale, today].join("|"),
    body: () => {
      const words = wordsFor(now.data, locale);
      const dossier = pairDossier(now.data, pair, words, today);
      if (!dossier) return "null";
      const { board, due, people: _people, instruments: _instruments, accounts: _accounts, ...rest } = dossier;
      return JSON.stringify({
        ...rest,
        say: { board: words.plain(describeBoard(board)), hosting: words.plain(describeHosting(dossier.hosting)) },
        board: { ...board, countedTo: isoOf(board.countedTo.day) },
        due: due.map(({ from, to, ...next }) => ({ ...next, from: isoOf(from), to: isoOf(to) })),
      });
    },
  };
});
