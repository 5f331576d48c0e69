"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useEffect, useMemo } from "react";
import { AddToBriefing } from "@/components/briefing/add/AddToBriefing";
import { offerOf } from "@/components/briefing/add/stepOffer";
import { PeopleMatrixView } from "@/components/charts/people";
import { ListNotices } from "@/components/filters/ListNotices";
import { ExportContext } from "@/components/ui/ExportContext";
import { ListForm } from "@/components/ui/ListForm";
import { PageHead } from "@/components/ui/PageHead";
import { useExploreLinks } from "@/components/ui/useExploreLinks";
import { useWords } from "@/components/ui/useWords";
import type { PeopleMatrix } from "@/lib/dossiers/people";
import type { PeopleSort, PersonRow } from "@/lib/dossiers/peopleRows";
import type { Filter } from "@/lib/model/filter";
import { MAX_LIST_VALUES, MAX_QUERY_CHARS } from "@/lib/model/limits";
import type { Locale } from "@/lib/model/vocabulary";
import { PeopleTable } from "./PeopleTable";
import { type PeopleAsked, peopleAddress, usePeoplePages } from "./usePeoplePages";
import "./people.css";

const SORTS = ["events", "name", "last", "counterparts"] as const satisfies readonly PeopleSort[];

/**
 * All people on record: searched, filtered, sorted by the address, and beside them who meets whom.
 *
 * @param asked  what the address asked the server for
 * @param first  the server's first rows of it
 * @param actors sides by number of people, with it
 */
export function PeopleView({
  locale,
  texts,
  asked: initial,
  first,
  total,
  all,
  actors,
  matrix,
  dataVersion,
}: {
  locale: Locale;
  /** where the page's texts are, see `textsAddress` */
  texts: string;
  asked: PeopleAsked;
  first: readonly PersonRow[];
  /** people that match what was asked, and all */
  total: number;
  all: number;
  actors: readonly { actor: string; people: number }[];
  matrix: PeopleMatrix;
  dataVersion: string;
}) {
  const words = useWords(texts);
  const router = useRouter();
  const params = useSearchParams();
  const asked = useMemo(() => readAsked(params, actors), [params, actors]);
  const filter = useMemo<Filter>(() => (matrix.pair ? { pair: [matrix.pair] } : {}), [matrix.pair]);
  const { actions, tooltip } = useExploreLinks(words, filter);
  const pages = usePeoplePages(asked, locale, isSame(asked, initial) ? { first, total } : undefined);
  // Another country has another picture beside the list, and the server draws it.
  useEffect(() => {
    if (asked.actor !== initial.actor) router.refresh();
  }, [asked.actor, initial.actor, router]);

  const ask = (patch: Readonly<Record<string, string>>, isTyping = false) => {
    const params = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(patch)) params.set(name, value);
    history[isTyping ? "replaceState" : "pushState"](null, "", peopleAddress(locale, readAsked(params, actors)));
  };
  return (
    <ExportContext dataVersion={dataVersion}>
      <PageHead
        title={words.t("shell.people")}
        sub={words.t("people.sub", { count: all, actors: actors.length })}
        acts={
          pages.rows.length > 0 && (
            <AddToBriefing
              offer={offerOf("events", { person: pages.rows.slice(0, MAX_LIST_VALUES).map(({ id }) => id) })}
              heading={words.t("shell.people")}
              words={words}
              className="btn"
            />
          )
        }
      />
      <ListNotices
        words={words}
        known={{
          q: () => true,
          actor: (id) => actors.some(({ actor }) => actor === id),
          sort: (value) => SORTS.some((sort) => sort === value),
        }}
      />
      <div className="grid people-grid">
        <section className="sec heavy people-list" aria-labelledby="people-list-name">
          <header>
            <h2 id="people-list-name">
              {words.t("people.list")} <span className="person-count">{words.number(pages.total)}</span>
            </h2>
          </header>
          <ListForm
            action={`/${locale}/people`}
            q={asked.q}
            label={words.t("people.search")}
            hint={words.t("people.searchHint")}
            choices={[
              {
                name: "actor",
                label: words.t("people.side"),
                value: asked.actor,
                options: [
                  { value: "", label: words.t("people.allSides", { count: all }) },
                  ...actors.map(({ actor, people }) => ({
                    value: actor,
                    label: words.t("people.sideCount", { name: words.actor(actor), count: people }),
                  })),
                ],
              },
              {
                name: "sort",
                label: words.t("people.sort"),
                value: asked.sort,
                options: SORTS.map((sort) => ({ value: sort, label: words.t(`people.sorts.${sort}`) })),
              },
            ]}
            apply={words.t("people.apply")}
            onAsk={ask}
          />
          <PeopleTable pages={pages} words={words} onReset={() => ask({ q: "", actor: "" })} />
          <p className="foot">{words.t("people.listFoot")}</p>
        </section>
        <div className="people-side">
          <PeopleMatrixView matrix={matrix} words={words} filter={filter} actions={actions} heavy />
        </div>
      </div>
      {tooltip}
    </ExportContext>
  );
}

/** The question of an address; what cannot be read is not asked, as on the server. */
function readAsked(params: Pick<URLSearchParams, "get">, actors: readonly { actor: string }[]): PeopleAsked {
  const actor = params.get("actor") ?? "";
  return {
    q: (params.get("q") ?? "").slice(0, MAX_QUERY_CHARS).trim(),
    actor: actors.some((entry) => entry.actor === actor) ? actor : "",
    sort: SORTS.find((sort) => sort === params.get("sort")) ?? "events",
  };
}

function isSame(a: PeopleAsked, b: PeopleAsked): boolean {
  return a.q === b.q && a.actor === b.actor && a.sort === b.sort;
}
