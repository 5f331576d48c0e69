import type { Metadata } from "next";
import { SlidesView } from "@/components/briefing/slides/SlidesView";
import { briefingContext } from "../../briefingContext";

type Params = Promise<{ locale: string; id: string }>;
type Search = Promise<{ notes?: string | string[] }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { briefing } = await briefingContext(params);
  return { title: `${briefing.title}: Entente`, robots: { index: false } };
}

/** All steps as pages of print; `?notes=1` with what the speaker says. */
export default async function SlidesPage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const { locale, messages, labels, briefing, geo } = await briefingContext(params);
  const hasNotes = (await searchParams).notes === "1";
  return (
    <SlidesView locale={locale} messages={messages} labels={labels} briefing={briefing} geo={geo} hasNotes={hasNotes} />
  );
}
