import type { Metadata } from "next";
import { CompareView } from "@/components/views/compare/CompareView";
import { readCompare } from "@/lib/dossiers/compareAsked";
import { comparePairs } from "@/lib/dossiers/comparePairs";
import { NO_FILTER } from "@/lib/model/filter";
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
  const { locale, snapshot, messages, labels, words } = await pageContext(params);
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(await searchParams))
    for (const entry of Array.isArray(value) ? value : [value ?? ""]) query.append(key, entry);
  const pairs = snapshot.summary(NO_FILTER).byPair.map(({ pair, events }) => ({ pair, events }));
  const ranked = pairs.map(({ pair }) => pair);
  const reading = readCompare(query, snapshot.known, ranked);
  const comparison = comparePairs(reading.asked, {
    summary: (filter) => snapshot.summary(filter),
    data: snapshot.data,
    mechanismName: words.mechanism,
  });
  return (
    <CompareView
      locale={locale}
      messages={messages}
      labels={labels}
      reading={reading}
      comparison={comparison}
      pairs={pairs}
      dataVersion={snapshot.data.version}
    />
  );
}
