import { factsOfSummary } from "@/lib/dossiers/factsOfSummary";
import { canonicalPair, pairDossier } from "@/lib/dossiers/pairDossier";
import { todayDay } from "@/lib/dossiers/todayDay";
import { handler, JSON_TYPE } from "@/lib/http/handler";
import { notFound } from "@/lib/http/problem";
import { oneWord, readParameters } from "@/lib/http/readQuery";
import { describeBoard, describeHosting } from "@/lib/insight/pairs";
import { isoOf } from "@/lib/model/date";
import { LOCALES } from "@/lib/model/vocabulary";
import { wordsFor } from "@/lib/query/viewEvent";
import { pairsExcerpt } from "@/lib/store/excerpts/dossierExcerpts";

/**
 * GET /api/pairs/US-VN?locale=vi
 * 200 the facts of a pair: last met by level and person, what is due, hosts, figures, milestones, the latest events, sources;
 *     any order of the two is read
 * 404 for a pair without events
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(async ({ search, path, moment }) => {
  const { locale = "en" } = readParameters(search, { locale: oneWord(LOCALES) });
  const asked = path.pair ?? "";
  const now = await moment();
  const data = await pairsExcerpt(now, [asked.toUpperCase()]);
  const pair = canonicalPair(data, asked);
  if (!pair)
    throw notFound("The data have no event of this pair; a pair is two codes joined by a hyphen, such as US-VN.");
  const today = todayDay(new Date());
  return {
    type: JSON_TYPE,
    dependsOn: [data.version, "pair", pair, locale, today].join("|"),
    body: async () => {
      const words = wordsFor(data, locale);
      const dossier = pairDossier(data, pair, words, today);
      if (!dossier) return "null";
      const { board, due, facts, people: _people, instruments: _instruments, accounts: _accounts, ...rest } = dossier;
      return JSON.stringify({
        ...rest,
        facts: dossier.part ? factsOfSummary(await now.summary({ pair: [pair] }), facts) : facts,
        say: { board: words.plain(describeBoard(board)), hosting: words.plain(describeHosting(dossier.hosting)) },
        board: { ...board, countedTo: isoOf(board.countedTo.day) },
        due: due.map(({ from, to, ...next }) => ({ ...next, from: isoOf(from), to: isoOf(to) })),
      });
    },
  };
});
