import type { Metadata } from "next";
import { DeskView } from "@/components/desk/DeskView";
import { deskWords } from "@/components/desk/deskWords";
import { deskContext } from "./deskContext";

type Params = Promise<{ locale: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { texts, locale } = await deskContext(params);
  const { t } = deskWords(texts);
  return {
    title: t("desk.pageTitle"),
    description: t("desk.description"),
    alternates: { canonical: `/${locale}/desk`, languages: { en: "/en/desk", vi: "/vi/desk" } },
  };
}

/** The desk: a report becomes a draft, a person makes it an event. `/{locale}/desk`. All reading happens in the browser. */
export default async function DeskPage({ params }: { params: Params }) {
  const { texts } = await deskContext(params);
  return <DeskView texts={texts} />;
}
