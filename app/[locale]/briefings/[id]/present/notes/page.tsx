import type { Metadata } from "next";
import { NotesView } from "@/components/briefing/present/NotesView";
import { briefingContext, stepAsked } from "../../../briefingContext";

type Params = Promise<{ locale: string; id: string }>;
type Search = Promise<{ step?: string | string[] }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { briefing, words } = await briefingContext(params);
  return { title: `${words.t("briefing.notes.name")}: ${briefing.title}`, robots: { index: false } };
}

/** The presenter's window. */
export default async function NotesPage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const { locale, messages, labels, briefing, geo } = await briefingContext(params);
  const first = stepAsked((await searchParams).step);
  return <NotesView locale={locale} messages={messages} labels={labels} briefing={briefing} geo={geo} first={first} />;
}
