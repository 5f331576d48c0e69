import type { Metadata } from "next";
import { FarPage } from "@/components/views/far/FarPage";
import { FarTable } from "@/components/views/far/FarTable";
import { pairLinks } from "@/components/views/far/pairLinks";
import { PairsView } from "@/components/views/pairs/PairsView";
import { pairRows } from "@/lib/dossiers/pairRows";
import { todayDay } from "@/lib/dossiers/todayDay";
import { NO_FILTER } from "@/lib/model/filter";
import { MAX_EXCERPT_EVENTS } from "@/lib/model/limits";
import { pageContext } from "../pageContext";

type Params = Promise<{ locale: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { words, locale } = await pageContext(params);
  return {
    title: words.t("pairs.pageTitle"),
    description: words.t("pairs.description"),
    alternates: { canonical: `/${locale}/pairs`, languages: { en: "/en/pairs", vi: "/vi/pairs" } },
  };
}

/** Every pair of the data: `/{locale}/pairs?q=&actor=&theme=&sort=`. */
export default async function PairsPage({ params }: { params: Params }) {
  const { locale, snapshot, moment, texts, words } = await pageContext(params);
  if (!snapshot)
    return (
      <FarPage
        title={words.t("shell.pairs")}
        events={moment.events}
        say={words.t("far.pairs", { held: MAX_EXCERPT_EVENTS })}
        words={words}
      >
        <FarTable
          head={words.t("far.pair")}
          rows={pairLinks(await moment.summary(NO_FILTER), words, "pairs/")}
          words={words}
        />
      </FarPage>
    );
  return (
    <PairsView
      locale={locale}
      texts={texts}
      pairs={pairRows(snapshot.data, words, todayDay(new Date()))}
      dataVersion={snapshot.data.version}
    />
  );
}
