"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { type FormEvent, useEffect, useMemo, useRef, useState } from "react";
import { ExportContext } from "@/components/ui/ExportContext";
import { PageHead } from "@/components/ui/PageHead";
import { Sentence } from "@/components/ui/Sentence";
import { Swatch } from "@/components/ui/Swatch";
import type { PairRow, PairRows } from "@/lib/dossiers/pairRows";
import { PAIR_SORTS, type PairQuery, type PairSort, selectPairs } from "@/lib/dossiers/selectPairs";
import type { Labels } from "@/lib/i18n/labels";
import { createWords, type Messages, type Words } from "@/lib/i18n/words";
import { describePairs } from "@/lib/insight/pairs";
import { isoOf } from "@/lib/model/date";
import { MAX_QUERY_CHARS } from "@/lib/model/limits";
import { isOneOf, type Locale } from "@/lib/model/vocabulary";
import { Sparkline } from "./Sparkline";
import "./pairs.css";

const DEBOUNCE_MS = 150;

/** What the address asks; a value that is none is left out, as the list shows. */
function readAsked(params: URLSearchParams, labels: Labels): PairQuery & { sort: PairSort } {
  const [q, actor, theme, sort] = ["q", "actor", "theme", "sort"].map((name) => params.get(name) ?? "");
  return {
    ...(q ? { q: q.slice(0, MAX_QUERY_CHARS) } : {}),
    ...(actor && labels.actors[actor] ? { actor } : {}),
    ...(theme && labels.themes[theme] ? { theme } : {}),
    sort: sort && isOneOf(PAIR_SORTS, sort) ? sort : "events",
  };
}

function addressOf(locale: Locale, { q, actor, theme, sort }: PairQuery): string {
  const query = new URLSearchParams();
  if (q) query.set("q", q);
  if (actor) query.set("actor", actor);
  if (theme) query.set("theme", theme);
  if (sort && sort !== "events") query.set("sort", sort);
  return `/${locale}/pairs${query.size ? `?${query}` : ""}`;
}

/** Every pair as a row: how often, about what, last met by level, what is due, what holds between the two. */
export function PairsView({
  locale,
  messages,
  labels,
  pairs,
  dataVersion,
}: {
  locale: Locale;
  messages: Messages;
  labels: Labels;
  pairs: PairRows;
  dataVersion: string;
}) {
  const words = useMemo(() => createWords(locale, messages, labels), [locale, messages, labels]);
  const router = useRouter();
  const params = useSearchParams();
  const asked = useMemo(() => readAsked(params, labels), [params, labels]);
  const [typed, setTyped] = useState(asked.q ?? "");
  const sent = useRef(asked.q ?? "");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Another text in the address than the one this box has sent: Back, a link.
  useEffect(() => {
    if ((asked.q ?? "") === sent.current) return;
    sent.current = asked.q ?? "";
    setTyped(asked.q ?? "");
  }, [asked.q]);
  const ask = (patch: Partial<PairQuery>, isTyping = false) => {
    const next = { ...readAsked(new URLSearchParams(location.search), labels), ...patch };
    sent.current = next.q ?? "";
    history[isTyping ? "replaceState" : "pushState"](null, "", addressOf(locale, next));
  };
  const onType = (q: string) => {
    setTyped(q);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => ask({ q: q.trim() }, true), DEBOUNCE_MS);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    clearTimeout(timer.current);
    ask({ q: typed.trim() }, true);
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
          <a className="link" href="/api/pairs?format=csv">
            {words.t("pairs.csv")}
          </a>
        }
      />
      <section className="sec heavy pairs" aria-labelledby="pairs-name">
        <header>
          <h2 id="pairs-name">
            {words.t("pairs.list")} <span className="pairs-count">{words.number(rows.length)}</span>
          </h2>
        </header>
        <form className="pairs-form" method="get" action={`/${locale}/pairs`} onSubmit={onSubmit}>
          <label>
            <span>{words.t("pairs.q")}</span>
            <input
              name="q"
              type="search"
              value={typed}
              maxLength={MAX_QUERY_CHARS}
              autoComplete="off"
              onChange={(event) => onType(event.target.value)}
            />
          </label>
          <label>
            <span>{words.t("pairs.actor")}</span>
            <select name="actor" value={asked.actor ?? ""} onChange={(event) => ask({ actor: event.target.value })}>
              <option value="">{words.t("pairs.allActors", { count: actors.length })}</option>
              {actors.map((id) => (
                <option key={id} value={id}>
                  {words.actor(id)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{words.t("pairs.theme")}</span>
            <select name="theme" value={asked.theme ?? ""} onChange={(event) => ask({ theme: event.target.value })}>
              <option value="">{words.t("pairs.allThemes")}</option>
              {themes.map((id) => (
                <option key={id} value={id}>
                  {words.theme(id)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{words.t("pairs.sort")}</span>
            <select
              name="sort"
              value={asked.sort}
              onChange={(event) => {
                const sort = event.target.value;
                if (isOneOf(PAIR_SORTS, sort)) ask({ sort });
              }}
            >
              {PAIR_SORTS.map((sort) => (
                <option key={sort} value={sort}>
                  {words.t(`pairs.sorts.${sort}`)}
                </option>
              ))}
            </select>
          </label>
          <noscript>
            <button type="submit" className="btn">
              {words.t("pairs.apply")}
            </button>
          </noscript>
        </form>
        <p className="hidden" role="status">
          {words.t("pairs.found", { count: rows.length })}
        </p>
        {rows.length === 0 ? (
          <div className="empty">
            <p>{words.t("pairs.nobody")}</p>
            <p>{words.t("pairs.nobodyHint")}</p>
            <p>
              <a
                className="btn"
                href={`/${locale}/pairs`}
                onClick={(event) => {
                  event.preventDefault();
                  setTyped("");
                  sent.current = "";
                  router.push(`/${locale}/pairs`);
                }}
              >
                {words.t("pairs.reset")}
              </a>
            </p>
          </div>
        ) : (
          <table className="pairs-table">
            <thead>
              <tr>
                <th scope="col">{words.t("pairs.column.pair")}</th>
                <th scope="col" className="n">
                  {words.t("pairs.column.events")}
                </th>
                <th scope="col">{words.t("pairs.column.years", { from: String(firstYear), to: String(lastYear) })}</th>
                <th scope="col">{words.t("pairs.column.themes")}</th>
                <th scope="col">{words.t("pairs.column.last")}</th>
                <th scope="col">{words.t("pairs.column.next")}</th>
                <th scope="col">{words.t("pairs.column.tie")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.pair} row={row} firstYear={firstYear} words={words} />
              ))}
            </tbody>
          </table>
        )}
        <p className="foot">
          {words.t(countedTo.isDataEnd ? "pairs.listFootEnd" : "pairs.listFootToday", { date: end })}
        </p>
      </section>
    </ExportContext>
  );
}

function Row({ row, firstYear, words }: { row: PairRow; firstYear: number; words: Words }) {
  const { locale } = words;
  return (
    <tr>
      <th scope="row">
        <a className="pairs-name" href={`/${locale}/pairs/${row.pair}`}>
          {row.name}
        </a>{" "}
        <span className="dim">{row.pair}</span>
      </th>
      <td className="n">
        <a href={`/${locale}?pair=${row.pair}`}>{words.number(row.events)}</a>
      </td>
      <td className="pairs-years">
        <Sparkline row={row} firstYear={firstYear} words={words} />
      </td>
      <td>
        <ul className="pairs-themes">
          {row.themes.map(({ theme, events }) => (
            <li key={theme}>
              <Swatch theme={theme} words={words} /> {words.theme(theme)}{" "}
              <span className="dim">{words.number(events)}</span>
            </li>
          ))}
        </ul>
      </td>
      <td>
        {row.last.length === 0 && <span className="dim">{words.t("pairs.noMeeting")}</span>}
        <ul className="pairs-last">
          {row.last.map(({ level, id, days, date }) => (
            <li key={level}>
              <span>{words.level(level)}</span>{" "}
              <a href={`/${locale}/events/${id}`} title={date}>
                {days === undefined ? date : words.t("pairs.daysLong", { days })}
              </a>
            </li>
          ))}
        </ul>
      </td>
      <td>
        {row.next ? (
          <a href={`/${locale}/mechanisms/${row.next.mechanism}`}>
            <span className={row.next.state === "overdue" ? "pairs-overdue" : undefined}>{row.next.text}</span>{" "}
            <span className="dim">{row.next.name}</span>
          </a>
        ) : (
          <span className="dim">{words.t("pairs.noRhythm")}</span>
        )}
      </td>
      <td>
        {row.tie ? (
          <>
            {row.tie.text}{" "}
            <span className="dim">{words.t("pairs.sinceYear", { date: words.date(row.tie.since) })}</span>
          </>
        ) : (
          <span className="dim">{words.t("pairs.noTie")}</span>
        )}
      </td>
    </tr>
  );
}
