import type { Metadata } from "next";
import { ReadView } from "@/components/briefing/read/ReadView";
import { pack } from "@/lib/model/packed";
import { briefingContext } from "../briefingContext";

type Params = Promise<{ locale: string; id: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { briefing } = await briefingContext(params);
  const { id } = await params;
  return {
    title: `${briefing.title}: Entente`,
    description: briefing.audience,
    alternates: { languages: { en: `/en/briefings/${id}`, vi: `/vi/briefings/${id}` } },
  };
}

/** A briefing to read. */
export default async function BriefingPage({ params }: { params: Params }) {
  const { locale, texts, briefing } = await briefingContext(params);
  return <ReadView locale={locale} texts={texts} briefing={pack(briefing)} />;
}
