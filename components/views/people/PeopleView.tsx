"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { type FormEvent, useEffect, useMemo, useRef, useState } from "react";
import { PeopleMatrixView } from "@/components/charts/people";
import { ExportContext } from "@/components/ui/ExportContext";
import { PageHead } from "@/components/ui/PageHead";
import { useExploreLinks } from "@/components/ui/useExploreLinks";
import type { PeopleMatrix } from "@/lib/dossiers/people";
import type { PeopleSort, PersonRow } from "@/lib/dossiers/peopleRows";
import type { Labels } from "@/lib/i18n/labels";
import { createWords, type Messages } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import { MAX_QUERY_CHARS } from "@/lib/model/limits";
import type { Locale } from "@/lib/model/vocabulary";
import { PeopleTable } from "./PeopleTable";
import { type PeopleAsked, peopleAddress, usePeoplePages } from "./usePeoplePages";
import "./people.css";

const DEBOUNCE_MS = 200;
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
  messages,
  labels,
  asked: initial,
  first,
  total,
  all,
  actors,
  matrix,
  dataVersion,
}: {
  locale: Locale;
  messages: Messages;
  labels: Labels;
  asked: PeopleAsked;
  first: readonly PersonRow[];
  /** people that match what was asked, and all */
  total: number;
  all: number;
  actors: readonly { actor: string; people: number }[];
  matrix: PeopleMatrix;
  dataVersion: string;
}) {
  const words = useMemo(() => createWords(locale, messages, labels), [locale, messages, labels]);
  const router = useRouter();
  const params = useSearchParams();
  const asked = useMemo(() => readAsked(params, actors), [params, actors]);
  const [typed, setTyped] = useState(asked.q);
  const sent = useRef(asked.q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const filter = useMemo<Filter>(() => (matrix.pair ? { pair: [matrix.pair] } : {}), [matrix.pair]);
  const { actions, tooltip } = useExploreLinks(words, filter);
  const pages = usePeoplePages(asked, locale, isSame(asked, initial) ? { first, total } : undefined);
  // Another text in the address than the one this box has sent: Back, Forward, a link.
  useEffect(() => {
    if (asked.q === sent.current) return;
    sent.current = asked.q;
    setTyped(asked.q);
  }, [asked.q]);
  // Another country has another picture beside the list, and the server draws it.
  useEffect(() => {
    if (asked.actor !== initial.actor) router.refresh();
  }, [asked.actor, initial.actor, router]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const ask = (patch: Partial<PeopleAsked>, isTyping = false) => {
    clearTimeout(timer.current);
    const next = { ...readAsked(new URLSearchParams(location.search), actors), ...patch };
    sent.current = next.q;
    history[isTyping ? "replaceState" : "pushState"](null, "", peopleAddress(locale, next));
  };
  const onType = (q: string) => {
    setTyped(q);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => ask({ q: q.trim() }, true), DEBOUNCE_MS);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    ask({ q: typed.trim() }, true);
  };
  return (
    <ExportContext dataVersion={dataVersion}>
      <PageHead title={words.t("shell.people")} sub={words.t("people.sub", { count: all, actors: actors.length })} />
      <div className="grid people-grid">
        <section className="sec heavy people-list" aria-labelledby="people-list-name">
          <header>
            <h2 id="people-list-name">
              {words.t("people.list")} <span className="person-count">{words.number(pages.total)}</span>
            </h2>
          </header>
          <form className="people-form" method="get" action={`/${locale}/people`} onSubmit={onSubmit}>
            <label>
              <span>{words.t("people.search")}</span>
              <input
                type="search"
                name="q"
                value={typed}
                maxLength={MAX_QUERY_CHARS}
                placeholder={words.t("people.searchHint")}
                autoComplete="off"
                spellCheck={false}
                onChange={(event) => onType(event.target.value)}
              />
            </label>
            <label>
              <span>{words.t("people.side")}</span>
              <select name="actor" value={asked.actor} onChange={(event) => ask({ actor: event.target.value })}>
                <option value="">{words.t("people.allSides", { count: all })}</option>
                {actors.map(({ actor, people }) => (
                  <option key={actor} value={actor}>
                    {words.t("people.sideCount", { name: words.actor(actor), count: people })}
                  </option>
                ))}
              </select>
            </label>
            <label>
              <span>{words.t("people.sort")}</span>
              <select
                name="sort"
                value={asked.sort}
                onChange={(event) => ask({ sort: SORTS.find((sort) => sort === event.target.value) ?? "events" })}
              >
                {SORTS.map((sort) => (
                  <option key={sort} value={sort}>
                    {words.t(`people.sorts.${sort}`)}
                  </option>
                ))}
              </select>
            </label>
            <noscript>
              <button type="submit" className="btn">
                {words.t("people.apply")}
              </button>
            </noscript>
          </form>
          <PeopleTable
            pages={pages}
            words={words}
            onReset={() => {
              setTyped("");
              ask({ q: "", actor: "" });
            }}
          />
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
