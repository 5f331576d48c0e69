import type { Metadata } from "next";
import { PresentView } from "@/components/briefing/present/PresentView";
import { briefingContext, stepAsked } from "../../briefingContext";

type Params = Promise<{ locale: string; id: string }>;
type Search = Promise<{ step?: string | string[] }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { briefing } = await briefingContext(params);
  return { title: `${briefing.title}: Entente`, robots: { index: false } };
}

/** A briefing on the wall. */
export default async function PresentPage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const { locale, messages, labels, briefing, geo } = await briefingContext(params);
  const first = stepAsked((await searchParams).step);
  return (
    <PresentView locale={locale} messages={messages} labels={labels} briefing={briefing} geo={geo} first={first} />
  );
}
