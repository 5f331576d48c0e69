"use client";

import { useMemo, useState } from "react";
import { ListForm } from "@/components/ui/ListForm";
import type { LedgerRow } from "@/lib/dossiers/ledgerRows";
import { type FiguresAsked, selectFigures } from "@/lib/dossiers/selectFigures";
import type { Words } from "@/lib/i18n/words";
import { figuresAddress } from "./figuresAddress";
import { LedgerRows } from "./LedgerRows";

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
  const [isWhole, setIsWhole] = useState(false);
  const ask = (patch: FiguresAsked, isTyping = false) => {
    const params = new URLSearchParams(location.search);
    const address = figuresAddress(locale, { ...asked, ...patch }, params.get("metric") ?? undefined);
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
      <ListForm
        action={`/${locale}/figures`}
        q={asked.q}
        label={t("figures.search")}
        hint={t("figures.searchHint")}
        choices={[
          {
            name: "pair",
            label: t("figures.pair"),
            value: asked.pair,
            options: [
              { value: "", label: t("figures.allPairs") },
              ...options.pairs.map((id) => ({ value: id, label: words.pair(id) })),
            ],
          },
          {
            name: "theme",
            label: t("figures.theme"),
            value: asked.theme,
            options: [
              { value: "", label: t("figures.allThemes") },
              ...options.themes.map((id) => ({ value: id, label: words.theme(id) })),
            ],
          },
        ]}
        apply={t("figures.apply")}
        onAsk={ask}
      />
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
          <button type="button" className="btn" onClick={() => ask({ q: "", pair: "", theme: "" })}>
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
