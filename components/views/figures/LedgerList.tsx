"use client";

import { type FormEvent, useEffect, useMemo, useRef, useState } from "react";
import type { LedgerRow } from "@/lib/dossiers/ledger";
import { type FiguresAsked, selectFigures } from "@/lib/dossiers/selectFigures";
import type { Words } from "@/lib/i18n/words";
import { MAX_QUERY_CHARS } from "@/lib/model/limits";
import { figuresAddress } from "./figuresAddress";
import { LedgerRows } from "./LedgerRows";

const DEBOUNCE_MS = 200;
/** Rows shown before the rest is asked for. */
const FIRST_ROWS = 40;

/**
 * All metrics, those stated more than once first. The address alone holds what is asked.
 *
 * @param opened id of the metric that is open beside the list
 */
export function LedgerList({
  rows,
  asked,
  opened,
  words,
}: {
  rows: readonly LedgerRow[];
  asked: Required<FiguresAsked>;
  opened?: string;
  words: Words;
}) {
  const { t, locale } = words;
  const [typed, setTyped] = useState(asked.q);
  const [isWhole, setIsWhole] = useState(false);
  const sent = useRef(asked.q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Another text in the address than the one this box has sent: Back, Forward, a link.
  useEffect(() => {
    if (asked.q === sent.current) return;
    sent.current = asked.q;
    setTyped(asked.q);
  }, [asked.q]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const ask = (patch: FiguresAsked, isTyping = false) => {
    clearTimeout(timer.current);
    const params = new URLSearchParams(location.search);
    const next = { ...asked, q: params.get("q") ?? "", ...patch };
    sent.current = next.q;
    const address = figuresAddress(locale, next, params.get("metric") ?? undefined);
    history[isTyping ? "replaceState" : "pushState"](null, "", address);
  };
  const found = useMemo(() => selectFigures(rows, asked, words), [rows, asked, words]);
  const shown = isWhole ? found : found.slice(0, FIRST_ROWS);
  const options = useMemo(() => choices(rows, words), [rows, words]);
  const groups = [
    { key: "more", rows: shown.filter(({ statements }) => statements > 1) },
    { key: "once", rows: shown.filter(({ statements }) => statements === 1) },
  ].filter((group) => group.rows.length > 0);
  return (
    <section className="sec heavy figures-list" aria-labelledby="figures-list-name">
      <header>
        <h2 id="figures-list-name">
          {t("figures.list")} <span className="figures-count">{words.number(found.length)}</span>
        </h2>
      </header>
      <form
        className="figures-form"
        method="get"
        action={`/${locale}/figures`}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          ask({ q: typed.trim() }, true);
        }}
      >
        <label className="figures-search">
          <span>{t("figures.search")}</span>
          <input
            type="search"
            name="q"
            value={typed}
            maxLength={MAX_QUERY_CHARS}
            placeholder={t("figures.searchHint")}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => {
              const q = event.target.value;
              setTyped(q);
              clearTimeout(timer.current);
              timer.current = setTimeout(() => ask({ q: q.trim() }, true), DEBOUNCE_MS);
            }}
          />
        </label>
        <label>
          <span>{t("figures.pair")}</span>
          <select name="pair" value={asked.pair} onChange={(event) => ask({ pair: event.target.value })}>
            <option value="">{t("figures.allPairs")}</option>
            {options.pairs.map((id) => (
              <option key={id} value={id}>
                {words.pair(id)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t("figures.theme")}</span>
          <select name="theme" value={asked.theme} onChange={(event) => ask({ theme: event.target.value })}>
            <option value="">{t("figures.allThemes")}</option>
            {options.themes.map((id) => (
              <option key={id} value={id}>
                {words.theme(id)}
              </option>
            ))}
          </select>
        </label>
        <noscript>
          <button type="submit" className="btn">
            {t("figures.apply")}
          </button>
        </noscript>
      </form>
      <div className="figures-scroll">
        {groups.map(({ key, rows: list }) => (
          <LedgerRows key={key} title={t(`figures.${key}`)} rows={list} asked={asked} opened={opened} words={words} />
        ))}
        {found.length > shown.length && (
          <p className="figures-more">
            <button type="button" className="btn" onClick={() => setIsWhole(true)}>
              {t("figures.showMore", { count: found.length - shown.length })}
            </button>
          </p>
        )}
      </div>
      {found.length === 0 && (
        <div className="empty">
          <p>
            <b>{t("figures.nothing")}</b>
          </p>
          <p>{t("figures.nothingHint")}</p>
          <button
            type="button"
            className="btn"
            onClick={() => {
              setTyped("");
              ask({ q: "", pair: "", theme: "" });
            }}
          >
            {t("figures.reset")}
          </button>
        </div>
      )}
      <p className="foot">{t("figures.foundFoot")}</p>
    </section>
  );
}

/** Pairs by the number of their metrics, themes in reading order with their subthemes left out. */
function choices(rows: readonly LedgerRow[], { labels }: Words): { pairs: string[]; themes: string[] } {
  const counts = new Map<string, number>();
  for (const { pairs } of rows) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const themes = new Set(rows.flatMap((row) => row.themes));
  return {
    pairs: [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([pair]) => pair),
    themes: Object.keys(labels.themes).filter((id) => themes.has(id)),
  };
}
