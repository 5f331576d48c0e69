import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NewBriefingView } from "@/components/briefing/edit/NewBriefingView";
import { briefingMark } from "@/lib/briefing/edit/briefingFile";
import { openBriefings } from "@/lib/store/briefings/openBriefings";
import { pageContext } from "../../../pageContext";

type Params = Promise<{ locale: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { words } = await pageContext(params);
  return { title: `${words.t("edit.new")}: Entente`, robots: { index: false } };
}

/** A briefing begun. */
export default async function NewBriefingPage({ params }: { params: Params }) {
  const { locale, messages, labels, snapshot } = await pageContext(params);
  if (!snapshot) redirect(`/${locale}/briefings`);
  const taken = (await openBriefings()).list().map((briefing) => ({ id: briefing.id, mark: briefingMark(briefing) }));
  return (
    <NewBriefingView
      locale={locale}
      messages={messages}
      labels={labels}
      taken={taken}
      dataVersion={snapshot.data.version}
    />
  );
}
