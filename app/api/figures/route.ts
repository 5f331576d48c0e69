import { figuresAnswer } from "@/lib/dossiers/figuresAnswer";
import { handler, JSON_TYPE } from "@/lib/http/handler";
import { knownList, oneWord, type ParameterRule, readParameters } from "@/lib/http/readQuery";
import { MAX_LIST_VALUES } from "@/lib/model/limits";
import { actorsOfPair, pairId } from "@/lib/model/pair";
import { LOCALES } from "@/lib/model/vocabulary";
import { wordsFor } from "@/lib/query/viewEvent";
import { pairsExcerpt } from "@/lib/store/excerpts/dossierExcerpts";

/** A pair of known actors, in either order. */
function onePair(actors: ReadonlySet<string> | undefined): ParameterRule<string> {
  return {
    expected: "two actors of /api/reference joined by a hyphen, as US-VN",
    read(text) {
      const sides = actorsOfPair(text);
      return sides?.every((side) => actors?.has(side)) ? pairId(...sides) : undefined;
    },
  };
}

/** One of the ids of a list. */
function oneId(known: ReadonlySet<string> | undefined, expected: string): ParameterRule<string> {
  return { expected, read: (text) => (known?.has(text) ? text : undefined) };
}

/**
 * GET /api/figures?pair=US-VN&theme=dioxin&metric=us-vn-bien-hoa-pledged-cumulative&locale=vi
 * 200 {dataVersion, total, metrics}: more statements first; statements by date; what does not fit as questions
 * 503 without a pair where there are too many events to be read whole
 * 400 problem+json naming each parameter that cannot be read
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(async ({ search, snapshot, moment }) => {
  const now = await moment();
  const { known } = now;
  const metrics = new Set(now.reference.metrics.map(({ id }) => id));
  const asked = readParameters(search, {
    pair: onePair(known.actor),
    theme: oneId(known.theme, "a theme or subtheme by its id in /api/reference"),
    metric: knownList(metrics, MAX_LIST_VALUES, "metrics by their ids in /api/reference,"),
    locale: oneWord(LOCALES),
  });
  const { locale = "en", pair, theme, metric } = asked;
  const data = pair === undefined ? snapshot().data : await pairsExcerpt(now, [pair]);
  return {
    type: JSON_TYPE,
    dependsOn: [data.version, "figures", pair, theme, metric?.join(","), locale].join("|"),
    body: () => {
      const found = figuresAnswer(data, wordsFor(data, locale), {
        ...(pair === undefined ? {} : { pair }),
        ...(theme === undefined ? {} : { theme }),
        ...(metric === undefined ? {} : { metric }),
      });
      return JSON.stringify({ dataVersion: data.version, total: found.length, metrics: found });
    },
  };
});
