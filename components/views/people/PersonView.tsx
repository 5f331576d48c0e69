"use client";

import { useMemo } from "react";
import { AddToBriefing } from "@/components/briefing/add/AddToBriefing";
import { offerOf } from "@/components/briefing/add/stepOffer";
import { PersonYearsView } from "@/components/charts/person";
import { SaidText } from "@/components/events/SaidText";
import { SourceList } from "@/components/events/SourceList";
import { ExportContext } from "@/components/ui/ExportContext";
import { PageHead } from "@/components/ui/PageHead";
import { PartNote } from "@/components/ui/PartNote";
import { Sentence } from "@/components/ui/Sentence";
import { useExploreLinks } from "@/components/ui/useExploreLinks";
import { useWords } from "@/components/ui/useWords";
import type { PersonDossier } from "@/lib/dossiers/personDossier";
import { describePerson } from "@/lib/insight/people";
import type { Filter } from "@/lib/model/filter";
import type { Locale } from "@/lib/model/vocabulary";
import { CounterpartTable } from "./CounterpartTable";
import { OfficeList } from "./OfficeList";
import { PersonEvents } from "./PersonEvents";
import { Together } from "./Together";
import "@/components/events/detail.css";
import "./people.css";

/**
 * One person: whom they met, when, where, and in which office on that day.
 *
 * @param withPerson id of the counterpart whose meetings are shown by themselves
 */
export function PersonView({
  locale,
  texts,
  person,
  withPerson,
  dataVersion,
}: {
  locale: Locale;
  /** where the page's texts are, see `textsAddress` */
  texts: string;
  person: PersonDossier;
  withPerson?: string;
  dataVersion: string;
}) {
  const words = useWords(texts);
  const filter = useMemo<Filter>(() => ({ person: [person.id] }), [person.id]);
  const { actions, tooltip } = useExploreLinks(words, filter);
  const other = person.counterparts.find(({ id }) => id === withPerson);
  return (
    <ExportContext dataVersion={dataVersion}>
      <nav className="person-crumbs" aria-label={words.t("event.breadcrumb")}>
        <a className="link" href={`/${locale}/people`}>
          {words.t("shell.people")}
        </a>
        <span aria-hidden="true"> / </span>
        <a className="link" href={`/${locale}/people?actor=${person.actor}`}>
          {words.actor(person.actor)}
        </a>
      </nav>
      <PageHead
        title={person.name}
        sub={
          <>
            {[person.also, ...person.aliases]
              .filter((name) => name !== undefined)
              .map((name) => (
                <span key={name} className="person-also">
                  {name}
                </span>
              ))}
            {words.actor(person.actor)}
            {person.office && (
              <>
                <br />
                <LatestOffice
                  office={person.office}
                  date={words.date(person.office.at)}
                  label={words.t("person.latestOffice")}
                />
              </>
            )}
          </>
        }
        say={<Sentence insight={describePerson(person)} words={words} />}
        acts={
          person.total > 0 && (
            <>
              <AddToBriefing
                offer={offerOf("events", filter)}
                heading={words.plain(describePerson(person))}
                events={person.total}
                words={words}
                className="btn"
              />
              <a className="btn" href={actions.hrefFor({})}>
                {words.t("person.showEvents", { count: person.total })}
              </a>
            </>
          )
        }
      />
      <PartNote part={person.part} href={actions.hrefFor({})} words={words} />
      {other && <Together person={person} other={other} words={words} />}
      <div className="grid person-grid">
        <div className="person-main">
          <CounterpartTable person={person} words={words} chosen={other?.id} />
        </div>
        <div className="person-side">
          <PersonYearsView person={person} words={words} filter={filter} actions={actions} />
          <OfficeList offices={person.offices} words={words} />
        </div>
      </div>
      <PersonEvents person={person} words={words} />
      <section className="sec person-sources" aria-labelledby="sources-name" id="sources">
        <header>
          <h2 id="sources-name">{words.t("person.sources", { count: person.sources.length })}</h2>
        </header>
        <SourceList sources={person.sources} words={words} />
      </section>
      {tooltip}
    </ExportContext>
  );
}

function LatestOffice({
  office,
  date,
  label,
}: {
  office: NonNullable<PersonDossier["office"]>;
  date: string;
  label: string;
}) {
  return (
    <>
      {label}: <SaidText said={office.name} />, {date}
    </>
  );
}
