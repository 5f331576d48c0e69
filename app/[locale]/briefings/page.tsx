import type { Metadata } from "next";
import { BriefingList } from "@/components/briefing/BriefingList";
import { FarPage } from "@/components/views/far/FarPage";
import { localText } from "@/lib/i18n/labels";
import { openBriefings } from "@/lib/store/briefings/openBriefings";
import { pageContext } from "../pageContext";

type Params = Promise<{ locale: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { words } = await pageContext(params);
  return {
    title: `${words.t("shell.briefings")}: Entente`,
    alternates: { languages: { en: "/en/briefings", vi: "/vi/briefings" } },
  };
}

/** All briefings, by title. */
export default async function BriefingsPage({ params }: { params: Params }) {
  const { words, locale, snapshot, moment } = await pageContext(params);
  if (!snapshot)
    return (
      <FarPage title={words.t("shell.briefings")} events={moment.events} say={words.t("far.briefing")} words={words} />
    );
  const { compare } = new Intl.Collator(locale);
  const briefings = (await openBriefings())
    .list()
    .map(({ id, title, audience, author, steps }) => ({
      id,
      title: localText(title, locale),
      audience: localText(audience, locale),
      author: localText(author, locale),
      headings: steps.map((step) => ({ id: step.id, heading: localText(step.heading, locale) })),
    }))
    .sort((a, b) => compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
  return <BriefingList briefings={briefings} words={words} />;
}
