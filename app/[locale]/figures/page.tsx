import type { Metadata } from "next";
import { PartNote } from "@/components/ui/PartNote";
import { FarPage } from "@/components/views/far/FarPage";
import { FarTable } from "@/components/views/far/FarTable";
import { pairLinks } from "@/components/views/far/pairLinks";
import { FiguresView } from "@/components/views/figures/FiguresView";
import { ledgerPicture } from "@/lib/dossiers/ledger";
import { ledgerRows } from "@/lib/dossiers/ledgerRows";
import { shownPart } from "@/lib/dossiers/shownPart";
import { NO_FILTER } from "@/lib/model/filter";
import { MAX_EXCERPT_EVENTS } from "@/lib/model/limits";
import { indexDataset } from "@/lib/query/datasetIndex";
import { numberSources } from "@/lib/query/sourceNumbers";
import { viewSources } from "@/lib/query/viewEvent";
import { pairsExcerpt } from "@/lib/store/excerpts/dossierExcerpts";
import { pageContext } from "../pageContext";

type Params = Promise<{ locale: string }>;
type Search = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { words, locale } = await pageContext(params);
  return {
    title: words.t("figures.pageTitle"),
    description: words.t("figures.description"),
    alternates: { canonical: `/${locale}/figures`, languages: { en: "/en/figures", vi: "/vi/figures" } },
  };
}

/** The ledger of figures: `/{locale}/figures?q=&pair=&theme=&metric=`. What cannot be read is taken as not asked. */
export default async function FiguresPage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const { locale, moment, texts, words } = await pageContext(params);
  const search = await searchParams;
  const asked = [search.metric].flat()[0];
  const pair = [search.pair].flat()[0];
  const data = moment.whole ?? (pair && (await pairsExcerpt(moment, [pair])));
  if (!data)
    return (
      <FarPage
        title={words.t("shell.figures")}
        events={moment.events}
        say={words.t("far.figures", { held: MAX_EXCERPT_EVENTS })}
        words={words}
      >
        <FarTable
          head={words.t("far.pair")}
          rows={pairLinks(await moment.summary(NO_FILTER), words, "figures?pair=")}
          words={words}
        />
      </FarPage>
    );
  const rows = ledgerRows(data, words);
  const known = rows.find(({ metric }) => metric === asked);
  // Nothing asked: the running total that was stated most often.
  const opened = known ?? rows.find(({ isCumulative }) => isCumulative) ?? rows[0];
  const numbers = numberSources();
  const picture = opened && ledgerPicture(data, opened.metric, words, { numbers });
  const sources = viewSources(numbers.inOrder([]), { words, index: indexDataset(data) });
  return (
    <>
      <PartNote part={shownPart(data, words)} href={`/${locale}?pair=${pair}`} words={words} />
      <FiguresView
        texts={texts}
        rows={rows}
        sources={sources}
        dataVersion={data.version}
        {...(picture && opened ? { picture, opened: opened.metric } : {})}
        {...(asked !== undefined && asked !== "" && !known ? { unknown: asked.slice(0, 80) } : {})}
      />
    </>
  );
}
