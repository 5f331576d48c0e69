import type { Metadata } from "next";
import { deskWords } from "@/components/desk/deskWords";
import { QueueView } from "@/components/desk/queue/QueueView";
import { deskContext } from "../deskContext";

type Params = Promise<{ locale: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { texts, locale } = await deskContext(params);
  const { t } = deskWords(texts);
  return {
    title: t("desk.queue.name"),
    description: t("desk.queue.sub"),
    alternates: {
      canonical: `/${locale}/desk/queue`,
      languages: { en: "/en/desk/queue", vi: "/vi/desk/queue" },
    },
  };
}

/** The drafts that wait: `/{locale}/desk/queue`. They are loaded in the browser, with the editor's token. */
export default async function QueuePage({ params }: { params: Params }) {
  const { texts } = await deskContext(params);
  return <QueueView texts={texts} />;
}
