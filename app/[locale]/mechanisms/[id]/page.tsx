import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { MechanismView } from "@/components/views/mechanisms/MechanismView";
import { mechanismDossier } from "@/lib/dossiers/mechanism";
import { mechanismExcerpt } from "@/lib/store/excerpts/dossierExcerpts";
import { pageContext } from "../../pageContext";

/** Once a request: for its head and its page. */
const dossierOf = cache(mechanismDossier);

type Params = Promise<{ locale: string; id: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { moment, locale, words } = await pageContext(params);
  const { id } = await params;
  const found = dossierOf(await mechanismExcerpt(moment, id), id, words);
  if (!found) return { title: words.t("shell.notFound"), robots: { index: false } };
  const { lane } = found;
  return {
    title: `${lane.name}, ${lane.members}: Entente`,
    description: words.t("mechanisms.oneDescription", {
      name: lane.name,
      members: lane.members,
      count: lane.rounds.length,
    }),
    alternates: {
      canonical: `/${locale}/mechanisms/${id}`,
      languages: { en: `/en/mechanisms/${id}`, vi: `/vi/mechanisms/${id}` },
    },
  };
}

/** One recurring dialogue: `/{locale}/mechanisms/{id}`. */
export default async function MechanismPage({ params }: { params: Params }) {
  const { locale, moment, texts, words } = await pageContext(params);
  const { id } = await params;
  const mechanism = dossierOf(await mechanismExcerpt(moment, id), id, words);
  if (!mechanism) notFound();
  return <MechanismView locale={locale} texts={texts} mechanism={mechanism} />;
}
