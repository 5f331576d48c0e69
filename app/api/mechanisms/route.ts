import { lanesOf } from "@/lib/dossiers/lanes";
import { questionsOf } from "@/lib/dossiers/questions";
import { handler, JSON_TYPE } from "@/lib/http/handler";
import { oneWord, readParameters } from "@/lib/http/readQuery";
import { describeQuestion } from "@/lib/insight/lanes";
import { isoOf } from "@/lib/model/date";
import { actorsOfPair, pairId } from "@/lib/model/pair";
import { LOCALES } from "@/lib/model/vocabulary";
import { wordsFor } from "@/lib/query/viewEvent";
import { pairsExcerpt } from "@/lib/store/excerpts/dossierExcerpts";

/**
 * GET /api/mechanisms?pair=US-VN&locale=vi
 * 200 {dataVersion, dataEnd, mechanisms}: overdue first, then expected, silent, those of too few rounds; texts in one
 *     language (English unless asked otherwise)
 * 503 without a pair where there are too many events to be read whole
 * 400 problem+json naming each parameter that cannot be read
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(async ({ search, snapshot, moment }) => {
  const now = await moment();
  const { pair, locale = "en" } = readParameters(search, {
    pair: {
      expected: "two different actors by their ids in /api/reference, joined by a hyphen",
      read(text: string) {
        const actors = actorsOfPair(text);
        return actors?.every((actor) => now.known.actor?.has(actor)) ? pairId(...actors) : undefined;
      },
    },
    locale: oneWord(LOCALES),
  });
  const data = pair === undefined ? snapshot().data : await pairsExcerpt(now, [pair]);
  return {
    type: JSON_TYPE,
    dependsOn: [data.version, "mechanisms", pair, locale].join("|"),
    body: () => {
      const words = wordsFor(data, locale);
      const { rows, dataEnd, dataEndDate } = lanesOf(data, words, pair === undefined ? {} : { pair });
      return JSON.stringify({
        dataVersion: data.version,
        dataEnd: dataEndDate,
        mechanisms: rows.map((row) => ({
          id: row.id,
          name: row.name,
          pairs: row.pairs,
          theme: row.theme ?? null,
          level: row.level ?? null,
          state: row.state,
          rounds: row.rounds.map(({ id, start, number, side, status }) => ({
            id,
            start,
            number: number ?? null,
            side,
            status,
          })),
          gaps: row.gaps,
          missing: row.missing,
          everyMonths: row.next?.everyMonths ?? null,
          last: row.last?.start ?? null,
          next: row.next ? { from: isoOf(row.next.from), to: isoOf(row.next.to) } : null,
          questions: questionsOf(row, dataEnd).map((question) => {
            const { says, asks } = describeQuestion(question, words.date);
            return {
              kind: question.kind,
              says: words.plain(says),
              asks: words.plain(asks),
              events: question.rounds.map(({ id }) => id),
            };
          }),
        })),
      });
    },
  };
});
