import type { Metadata } from "next";
import { CompareView } from "@/components/views/compare/CompareView";
import { readCompare } from "@/lib/dossiers/compareAsked";
import { comparedFilters, comparePairs } from "@/lib/dossiers/comparePairs";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import { NO_FILTER } from "@/lib/model/filter";
import type { Summary } from "@/lib/query/summary";
import { pageContext } from "../pageContext";

type Params = Promise<{ locale: string }>;
type Search = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { words, locale } = await pageContext(params);
  return {
    title: words.t("compare.pageTitle"),
    description: words.t("compare.description"),
    alternates: { canonical: `/${locale}/compare`, languages: { en: "/en/compare", vi: "/vi/compare" } },
  };
}

/** Two pairs on the same scales: `/{locale}/compare?left=US-VN&right=CN-VN&themes=&measure=&from=&to=`. */
export default async function ComparePage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const { locale, moment, texts, words } = await pageContext(params);
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(await searchParams))
    for (const entry of Array.isArray(value) ? value : [value ?? ""]) query.append(key, entry);
  const pairs = (await moment.summary(NO_FILTER)).byPair.map(({ pair, events }) => ({ pair, events }));
  const ranked = pairs.map(({ pair }) => pair);
  const reading = readCompare(query, moment.known, ranked);
  const counted = new Map<string, Summary>();
  await Promise.all(
    comparedFilters(reading.asked).map(async (filter) => {
      counted.set(serializeFilter(filter), await moment.summary(filter));
    }),
  );
  const comparison = comparePairs(reading.asked, {
    summary(filter) {
      const summary = counted.get(serializeFilter(filter));
      if (!summary) throw new Error(`no counts of ${serializeFilter(filter)}`);
      return summary;
    },
    data: moment.reference,
    mechanismName: words.mechanism,
  });
  return (
    <CompareView
      locale={locale}
      texts={texts}
      reading={reading}
      comparison={comparison}
      pairs={pairs}
      dataVersion={moment.version}
    />
  );
}
