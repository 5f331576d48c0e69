import type { Metadata } from "next";
import { deskWords } from "@/components/desk/deskWords";
import { DisagreementsView } from "@/components/desk/disagreements/DisagreementsView";
import { FarPage } from "@/components/views/far/FarPage";
import { viewDisagreements } from "@/lib/desk/viewDisagreements";
import { deskContext } from "../deskContext";

type Params = Promise<{ locale: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { texts, locale } = await deskContext(params);
  const { t } = deskWords(texts);
  return {
    title: t("desk.disagreements.name"),
    description: t("desk.disagreements.sub", { count: 0 }),
    alternates: {
      canonical: `/${locale}/desk/disagreements`,
      languages: { en: "/en/desk/disagreements", vi: "/vi/desk/disagreements" },
    },
  };
}

/** Where the data or their sources do not agree: `/{locale}/desk/disagreements`, over the data as they stand. */
export default async function DisagreementsPage({ params }: { params: Params }) {
  const { texts, snapshot, moment, words } = await deskContext(params);
  if (!snapshot)
    return (
      <FarPage
        title={deskWords(texts).t("desk.disagreements.name")}
        events={moment.events}
        say={words.t("far.disagreements")}
        words={words}
      />
    );
  return <DisagreementsView texts={texts} rows={viewDisagreements(snapshot.data, words)} />;
}
