import type { Metadata } from "next";
import { PartNote } from "@/components/ui/PartNote";
import { FarMechanisms } from "@/components/views/far/FarMechanisms";
import { MechanismsView } from "@/components/views/mechanisms/MechanismsView";
import { countLanes, cutLanes, LANE_SORTS, lanesOf } from "@/lib/dossiers/lanes";
import { questionsOf } from "@/lib/dossiers/questions";
import { shownPart } from "@/lib/dossiers/shownPart";
import { NO_FILTER } from "@/lib/model/filter";
import { SHOWN_AT_MOST } from "@/lib/model/limits";
import { actorsOfPair, pairId } from "@/lib/model/pair";
import { isOneOf } from "@/lib/model/vocabulary";
import { pairsExcerpt } from "@/lib/store/excerpts/dossierExcerpts";
import { pageContext } from "../pageContext";

type Params = Promise<{ locale: string }>;
type Search = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { words, locale } = await pageContext(params);
  return {
    title: words.t("mechanisms.pageTitle"),
    description: words.t("mechanisms.description"),
    alternates: { canonical: `/${locale}/mechanisms`, languages: { en: "/en/mechanisms", vi: "/vi/mechanisms" } },
  };
}

/** All recurring dialogues as lanes: `/{locale}/mechanisms?pair=US-VN&sort=theme`. A wrong value is passed over. */
export default async function MechanismsPage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const { locale, moment, texts, words } = await pageContext(params);
  const { pair: askedPair, sort: askedSort } = await searchParams;
  const actors = typeof askedPair === "string" ? actorsOfPair(askedPair.toUpperCase()) : undefined;
  const pair = actors?.every((actor) => moment.known.actor?.has(actor)) ? pairId(...actors) : undefined;
  const sort = typeof askedSort === "string" && isOneOf(LANE_SORTS, askedSort) ? askedSort : "overdue";
  const data = moment.whole ?? (pair && (await pairsExcerpt(moment, [pair])));
  if (!data)
    return (
      <FarMechanisms
        events={moment.events}
        summary={await moment.summary(NO_FILTER)}
        reference={moment.reference}
        words={words}
      />
    );
  const all = lanesOf(data, words);
  const rows = pair === undefined ? all.rows : all.rows.filter(({ pairs }) => pairs.includes(pair));
  const questions = rows.flatMap((row) => questionsOf(row, all.dataEnd));
  return (
    <>
      <PartNote part={shownPart(data, words)} href={`/${locale}?pair=${pair}`} words={words} />
      <MechanismsView
        texts={texts}
        lanes={{ ...all, rows: cutLanes(rows) }}
        counts={countLanes(rows)}
        pairs={[...new Set(all.rows.flatMap(({ pairs }) => pairs))].sort()}
        questions={questions.slice(0, SHOWN_AT_MOST.questions)}
        asked={questions.length}
        sort={sort}
        dataVersion={data.version}
        {...(pair === undefined ? {} : { pair })}
      />
    </>
  );
}
