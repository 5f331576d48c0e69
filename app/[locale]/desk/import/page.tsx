import type { Metadata } from "next";
import { deskWords } from "@/components/desk/deskWords";
import { TableView } from "@/components/desk/table/TableView";
import { deskContext } from "../deskContext";

type Params = Promise<{ locale: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { texts, locale } = await deskContext(params);
  const { t } = deskWords(texts);
  return {
    title: t("desk.table.name"),
    description: t("desk.table.sub"),
    alternates: {
      canonical: `/${locale}/desk/import`,
      languages: { en: "/en/desk/import", vi: "/vi/desk/import" },
    },
  };
}

/** Events from a table of one's own, or from a file of drafts: `/{locale}/desk/import`. Read in the browser. */
export default async function ImportPage({ params }: { params: Params }) {
  const { texts } = await deskContext(params);
  return <TableView texts={texts} />;
}
