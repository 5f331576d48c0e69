import { figuresAnswer } from "@/lib/dossiers/figuresAnswer";
import { handler, JSON_TYPE } from "@/lib/http/handler";
import { knownList, oneWord, type ParameterRule, readParameters } from "@/lib/http/readQuery";
import { MAX_LIST_VALUES } from "@/lib/model/limits";
import { actorsOfPair, pairId } from "@/lib/model/pair";
import { LOCALES } from "@/lib/model/vocabulary";
import { wordsFor } from "@/lib/query/viewEvent";

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
 * 400 problem+json naming each parameter that cannot be read
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(({ search, snapshot }) => {
  const now = snapshot();
  const { data, known } = now;
  const metrics = new Set(data.metrics.map(({ id }) => id));
  const asked = readParameters(search, {
    pair: onePair(known.actor),
    theme: oneId(known.theme, "a theme or subtheme by its id in /api/reference"),
    metric: knownList(metrics, MAX_LIST_VALUES, "metrics by their ids in /api/reference,"),
    locale: oneWord(LOCALES),
  });
  const { locale = "en", pair, theme, metric } = asked;
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
