"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { ListNotices } from "@/components/filters/ListNotices";
import { ExportContext } from "@/components/ui/ExportContext";
import { ListForm } from "@/components/ui/ListForm";
import { PageHead } from "@/components/ui/PageHead";
import { Sentence } from "@/components/ui/Sentence";
import { useWords } from "@/components/ui/useWords";
import type { PairRows } from "@/lib/dossiers/pairRows";
import { PAIR_SORTS, type PairQuery, type PairSort, pairsAddress, selectPairs } from "@/lib/dossiers/selectPairs";
import type { Labels } from "@/lib/i18n/labels";
import { describePairs } from "@/lib/insight/pairs";
import { isoOf } from "@/lib/model/date";
import { MAX_QUERY_CHARS } from "@/lib/model/limits";
import { isOneOf, type Locale } from "@/lib/model/vocabulary";
import { PairTable } from "./PairTable";
import "./pairs.css";

/** What the address asks; a value that is none is left out, as the list shows. */
function readAsked(params: URLSearchParams, labels: Labels): PairQuery & { sort: PairSort } {
  const [q, actor, theme, sort] = ["q", "actor", "theme", "sort"].map((name) => params.get(name) ?? "");
  return {
    ...(q ? { q: q.slice(0, MAX_QUERY_CHARS) } : {}),
    ...(actor && Object.hasOwn(labels.actors, actor) ? { actor } : {}),
    ...(theme && Object.hasOwn(labels.themes, theme) ? { theme } : {}),
    sort: sort && isOneOf(PAIR_SORTS, sort) ? sort : "events",
  };
}

/** Every pair as a row: how often, about what, last met by level, what is due, what holds between the two. */
export function PairsView({
  locale,
  texts,
  pairs,
  dataVersion,
}: {
  locale: Locale;
  /** where the page's texts are, see `textsAddress` */
  texts: string;
  pairs: PairRows;
  dataVersion: string;
}) {
  const words = useWords(texts);
  const { labels } = words;
  const params = useSearchParams();
  const asked = useMemo(() => readAsked(params, labels), [params, labels]);
  const ask = (patch: Readonly<Record<string, string>>, isTyping = false) => {
    const asks = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(patch)) asks.set(name, value);
    history[isTyping ? "replaceState" : "pushState"](
      null,
      "",
      pairsAddress(`/${locale}/pairs`, readAsked(asks, labels)),
    );
  };
  const rows = useMemo(() => selectPairs(pairs.rows, locale, asked), [pairs, locale, asked]);
  const actors = useMemo(() => {
    const all = [...new Set(pairs.rows.flatMap(({ pair }) => pair.split("-")))];
    return all.sort((a, b) => words.actor(a).localeCompare(words.actor(b), locale));
  }, [pairs, words, locale]);
  const themes = useMemo(() => {
    const led = new Set(pairs.rows.flatMap((row) => row.themes.map(({ theme }) => theme)));
    return Object.keys(labels.themes).filter((theme) => led.has(theme));
  }, [pairs, labels]);
  const { countedTo, firstYear } = pairs;
  const lastYear = firstYear + (pairs.rows[0]?.years.length ?? 1) - 1;
  const end = words.date(isoOf(countedTo.day));
  return (
    <ExportContext dataVersion={dataVersion}>
      <PageHead
        title={words.t("shell.pairs")}
        say={<Sentence insight={describePairs(rows)} words={words} />}
        acts={
          <a className="link" href={pairsAddress("/api/pairs", asked, { format: "csv", locale })}>
            {words.t("pairs.csv")}
          </a>
        }
      />
      <ListNotices
        words={words}
        known={{
          q: () => true,
          actor: (id) => Object.hasOwn(labels.actors, id),
          theme: (id) => Object.hasOwn(labels.themes, id),
          sort: (sort) => isOneOf(PAIR_SORTS, sort),
        }}
      />
      <section className="sec heavy pairs" aria-labelledby="pairs-name">
        <header>
          <h2 id="pairs-name">
            {words.t("pairs.list")} <span className="pairs-count">{words.number(rows.length)}</span>
          </h2>
        </header>
        <ListForm
          action={`/${locale}/pairs`}
          q={asked.q ?? ""}
          label={words.t("pairs.q")}
          hint={words.t("pairs.qHint")}
          choices={[
            {
              name: "actor",
              label: words.t("pairs.actor"),
              value: asked.actor ?? "",
              options: [
                { value: "", label: words.t("pairs.allActors", { count: actors.length }) },
                ...actors.map((id) => ({ value: id, label: words.actor(id) })),
              ],
            },
            {
              name: "theme",
              label: words.t("pairs.theme"),
              value: asked.theme ?? "",
              options: [
                { value: "", label: words.t("pairs.allThemes") },
                ...themes.map((id) => ({ value: id, label: words.theme(id) })),
              ],
            },
            {
              name: "sort",
              label: words.t("pairs.sort"),
              value: asked.sort,
              options: PAIR_SORTS.map((sort) => ({ value: sort, label: words.t(`pairs.sorts.${sort}`) })),
            },
          ]}
          apply={words.t("pairs.apply")}
          onAsk={ask}
        />
        <p className="hidden" role="status">
          {words.t("pairs.found", { count: rows.length })}
        </p>
        {rows.length === 0 ? (
          <div className="empty">
            <p>{words.t("pairs.nobody")}</p>
            <p>{words.t("pairs.nobodyHint")}</p>
            <p>
              <button type="button" className="btn" onClick={() => ask({ q: "", actor: "", theme: "" })}>
                {words.t("pairs.reset")}
              </button>
            </p>
          </div>
        ) : (
          <PairTable rows={rows} firstYear={firstYear} lastYear={lastYear} words={words} />
        )}
        <p className="foot">
          {words.t(countedTo.isDataEnd ? "pairs.listFootEnd" : "pairs.listFootToday", { date: end })}
        </p>
      </section>
    </ExportContext>
  );
}
