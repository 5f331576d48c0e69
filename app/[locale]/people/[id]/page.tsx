import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { PersonView } from "@/components/views/people/PersonView";
import { personDossier } from "@/lib/dossiers/personDossier";
import { describePerson } from "@/lib/insight/people";
import { personExcerpt } from "@/lib/store/excerpts/dossierExcerpts";
import { pageContext } from "../../pageContext";

/** Once a request: for its head and its page. */
const dossierOf = cache(personDossier);

type Params = Promise<{ locale: string; id: string }>;
type Search = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { moment, locale, words } = await pageContext(params);
  const { id } = await params;
  const person = dossierOf(await personExcerpt(moment, id), id, words);
  if (!person) return { title: words.t("person.notFound"), robots: { index: false } };
  return {
    title: words.t("person.pageTitle", { name: person.name }),
    description: words.plain(describePerson(person)),
    alternates: { canonical: `/${locale}/people/${id}`, languages: { en: `/en/people/${id}`, vi: `/vi/people/${id}` } },
  };
}

/** One person: `/{locale}/people/{id}?with={id}`. */
export default async function PersonPage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const { locale, moment, texts, words } = await pageContext(params);
  const { id } = await params;
  const person = dossierOf(await personExcerpt(moment, id), id, words);
  if (!person) notFound();
  const asked = (await searchParams).with;
  return (
    <PersonView
      locale={locale}
      texts={texts}
      person={person}
      dataVersion={moment.version}
      {...(typeof asked === "string" ? { withPerson: asked } : {})}
    />
  );
}
