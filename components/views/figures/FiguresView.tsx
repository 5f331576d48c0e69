"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { LedgerView } from "@/components/charts/ledger";
import { SourceList } from "@/components/events/SourceList";
import "@/components/events/detail.css";
import { ListNotices } from "@/components/filters/ListNotices";
import { ExportContext } from "@/components/ui/ExportContext";
import { PageHead } from "@/components/ui/PageHead";
import { useExploreLinks } from "@/components/ui/useExploreLinks";
import { useWords } from "@/components/ui/useWords";
import type { LedgerPicture } from "@/lib/dossiers/ledger";
import type { LedgerRow } from "@/lib/dossiers/ledgerRows";
import type { FiguresAsked } from "@/lib/dossiers/selectFigures";
import type { Filter } from "@/lib/model/filter";
import { MAX_QUERY_CHARS } from "@/lib/model/limits";
import type { ViewedSource } from "@/lib/query/eventView";
import { LedgerList } from "./LedgerList";
import { StatementTable } from "./StatementTable";
import "./figures.css";

const NO_FILTER: Filter = {};

/**
 * The ledger of figures: all metrics at the left, searched and narrowed by the address, and one of them open.
 *
 * @param rows    all metrics that are stated, more statements first
 * @param opened  id of the open metric
 * @param sources of the open picture, numbered in its order
 * @param unknown a metric that the address asked for and the data do not have
 */
export function FiguresView({
  texts,
  rows,
  picture,
  opened,
  sources,
  unknown,
  dataVersion,
}: {
  /** where the page's texts are, see `textsAddress` */
  texts: string;
  rows: readonly LedgerRow[];
  picture?: LedgerPicture;
  opened?: string;
  sources: readonly ViewedSource[];
  unknown?: string;
  dataVersion: string;
}) {
  const words = useWords(texts);
  const params = useSearchParams();
  const asked = useMemo(() => readAsked(params, rows), [params, rows]);
  const { actions, tooltip } = useExploreLinks(words, NO_FILTER);
  const statements = rows.reduce((sum, row) => sum + row.statements, 0);
  const list = (
    <LedgerList key="list" rows={rows} asked={asked} words={words} {...(opened === undefined ? {} : { opened })} />
  );
  const open = picture && (
    <div className="figures-open" key={opened}>
      <LedgerView
        picture={picture}
        words={words}
        filter={NO_FILTER}
        actions={actions}
        heavy
        tools={
          <a className="tool-link figures-back" href="#figures-list-name">
            {words.t("figures.all")}
          </a>
        }
      />
      <StatementTable picture={picture} words={words} />
      <section className="sec figures-sources" aria-labelledby="figure-sources">
        <header>
          <h2 id="figure-sources">{words.t("figures.sourcesName")}</h2>
        </header>
        <SourceList sources={sources} words={words} />
      </section>
    </div>
  );
  // In a single column what was asked for comes first: the metric of the address, else the ledger.
  const isAsked = params.get("metric") === opened;
  return (
    <ExportContext dataVersion={dataVersion}>
      <PageHead title={words.t("shell.figures")} sub={words.t("figures.sub", { metrics: rows.length, statements })} />
      <ListNotices
        words={words}
        known={{
          q: () => true,
          pair: (pair) => readAsked(new URLSearchParams({ pair }), rows).pair !== "",
          theme: (theme) => readAsked(new URLSearchParams({ theme }), rows).theme !== "",
          // the page says itself which metric it does not have
          metric: () => true,
        }}
      />
      {unknown !== undefined && <p className="figures-unknown">{words.t("figures.unknown", { id: unknown })}</p>}
      <div className="grid figures-grid">{isAsked ? [open, list] : [list, open]}</div>
      {tooltip}
    </ExportContext>
  );
}

/** The question of an address; what cannot be read is not asked. */
function readAsked(params: Pick<URLSearchParams, "get">, rows: readonly LedgerRow[]): Required<FiguresAsked> {
  const pair = params.get("pair")?.toUpperCase().split("-").sort().join("-") ?? "";
  const theme = params.get("theme") ?? "";
  return {
    q: (params.get("q") ?? "").slice(0, MAX_QUERY_CHARS).trim(),
    pair: rows.some(({ pairs }) => pairs.includes(pair)) ? pair : "",
    theme: rows.some(({ themes }) => themes.includes(theme)) ? theme : "",
  };
}
