import type { Metadata } from "next";
import { PairsView } from "@/components/views/pairs/PairsView";
import { pairRows } from "@/lib/dossiers/pairRows";
import { todayDay } from "@/lib/dossiers/todayDay";
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
  const { locale, snapshot, messages, labels, words } = await pageContext(params);
  return (
    <PairsView
      locale={locale}
      messages={messages}
      labels={labels}
      pairs={pairRows(snapshot.data, words, todayDay(new Date()))}
      dataVersion={snapshot.data.version}
    />
  );
}
