import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { preload } from "react-dom";
import { PairView } from "@/components/views/pair/PairView";
import { factsOfSummary } from "@/lib/dossiers/factsOfSummary";
import { lanesOf } from "@/lib/dossiers/lanes";
import { canonicalPair, pairDossier } from "@/lib/dossiers/pairDossier";
import { todayDay } from "@/lib/dossiers/todayDay";
import { describeBoard } from "@/lib/insight/pairs";
import { isoOf } from "@/lib/model/date";
import { pack } from "@/lib/model/packed";
import { pairsExcerpt } from "@/lib/store/excerpts/dossierExcerpts";
import { pageContext } from "../../pageContext";

/** Once a request: for its head and its page. */
const dossierOf = cache(pairDossier);

type Params = Promise<{ locale: string; pair: string }>;
type Search = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { moment, locale, words } = await pageContext(params);
  const asked = (await params).pair;
  const data = await pairsExcerpt(moment, [asked.toUpperCase()]);
  const pair = canonicalPair(data, asked);
  const dossier = pair && dossierOf(data, pair, words, todayDay(new Date()));
  if (!dossier) return { title: words.t("pair.notFound"), robots: { index: false } };
  return {
    title: words.t("pair.pageTitle", { name: dossier.name }),
    description: words.plain(describeBoard(dossier.board)),
    alternates: {
      canonical: `/${locale}/pairs/${pair}`,
      languages: { en: `/en/pairs/${pair}`, vi: `/vi/pairs/${pair}` },
    },
  };
}

/** One pair: `/{locale}/pairs/US-VN`. Another order or case leads to this one for good. */
export default async function PairPage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const { moment, locale, texts, words } = await pageContext(params);
  const asked = (await params).pair;
  const data = await pairsExcerpt(moment, [asked.toUpperCase()]);
  const pair = canonicalPair(data, asked);
  if (!pair) notFound();
  if (pair !== asked) {
    const query = new URLSearchParams();
    for (const [key, value] of Object.entries(await searchParams))
      for (const entry of [value].flat()) if (entry !== undefined) query.append(key, entry);
    permanentRedirect(`/${locale}/pairs/${pair}${query.size > 0 ? `?${query}` : ""}`);
  }
  // Names of persons and publishers need it in every language: without it all lines are placed twice.
  preload("/fonts/source-sans-3-vietnamese-wght-normal.woff2", {
    as: "font",
    type: "font/woff2",
    crossOrigin: "anonymous",
  });
  const today = todayDay(new Date());
  const dossier = dossierOf(data, pair, words, today);
  if (!dossier) notFound();
  // The page draws the pair alone: the counts of all others stay here.
  const { themeByMonth: _months, ...summary } = await moment.summary({ pair: [pair] });
  return (
    <PairView
      locale={locale}
      texts={texts}
      shown={pack({
        dossier: dossier.part ? { ...dossier, facts: factsOfSummary(summary, dossier.facts) } : dossier,
        lanes: lanesOf(data, words, { pair }),
        summary: { ...summary, byPair: summary.byPair.filter((row) => row.pair === pair), byActor: [] },
      })}
      printed={isoOf(today)}
    />
  );
}
