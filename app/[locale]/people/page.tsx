import type { Metadata } from "next";
import { FarPage } from "@/components/views/far/FarPage";
import { FarPeople } from "@/components/views/far/FarPeople";
import { PeopleView } from "@/components/views/people/PeopleView";
import type { PeopleAsked } from "@/components/views/people/usePeoplePages";
import { counterparts } from "@/lib/dossiers/people";
import { PEOPLE_SORTS, selectPeople } from "@/lib/dossiers/peopleRows";
import { DEFAULT_PAGE_EVENTS, MAX_QUERY_CHARS } from "@/lib/model/limits";
import { pairId } from "@/lib/model/pair";
import { pageContext } from "../pageContext";

type Params = Promise<{ locale: string }>;
type Search = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { words, locale } = await pageContext(params);
  return {
    title: words.t("people.pageTitle"),
    description: words.t("people.description"),
    alternates: { canonical: `/${locale}/people`, languages: { en: "/en/people", vi: "/vi/people" } },
  };
}

/** The people of the data: `/{locale}/people?q=&actor=&sort=`. What cannot be read is taken as not asked. */
export default async function PeoplePage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const { locale, snapshot, moment, texts, words } = await pageContext(params);
  const search = await searchParams;
  const one = (key: string) => [search[key]].flat()[0] ?? "";
  if (!snapshot)
    return (
      <FarPage title={words.t("shell.people")} events={moment.events} say={words.t("far.people")} words={words}>
        <FarPeople people={moment.reference.people} q={one("q").slice(0, MAX_QUERY_CHARS)} words={words} />
      </FarPage>
    );
  const { data } = snapshot;
  const asked: PeopleAsked = {
    q: one("q").slice(0, MAX_QUERY_CHARS).trim(),
    actor: data.people.some(({ actor }) => actor === one("actor")) ? one("actor") : "",
    sort: PEOPLE_SORTS.find((sort) => sort === one("sort")) ?? "events",
  };
  const rows = selectPeople(data, words, { q: asked.q, sort: asked.sort, actor: asked.actor ? [asked.actor] : [] });
  const people = new Map<string, number>();
  for (const { actor } of data.people) people.set(actor, (people.get(actor) ?? 0) + 1);
  const all = counterparts(data, words);
  const isOther = asked.actor !== "" && asked.actor !== all.rowActor;
  return (
    <PeopleView
      locale={locale}
      texts={texts}
      asked={asked}
      first={rows.slice(0, DEFAULT_PAGE_EVENTS)}
      total={rows.length}
      all={data.people.length}
      actors={[...people]
        .map(([actor, count]) => ({ actor, people: count }))
        .sort((a, b) => b.people - a.people || (a.actor < b.actor ? -1 : 1))}
      matrix={isOther ? counterparts(data, words, { pair: pairId(asked.actor, all.rowActor) }) : all}
      dataVersion={data.version}
    />
  );
}
