"use client";

import { useEffect, useMemo } from "react";
import { MapView } from "@/components/charts/map/MapView";
import { NetworkView } from "@/components/charts/network/NetworkView";
import { ThemesView } from "@/components/charts/themes/ThemesView";
import { ExportContext } from "@/components/ui/ExportContext";
import { mergeFilter } from "@/lib/filters/editFilter";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { BaseGeometry } from "@/lib/geo/baseGeometry";
import { describeFilter } from "@/lib/i18n/describeFilter";
import type { Labels } from "@/lib/i18n/labels";
import { createWords, type Messages } from "@/lib/i18n/words";
import { isoOf } from "@/lib/model/date";
import type { Filter } from "@/lib/model/filter";
import type { EmbedChart } from "@/lib/model/stage";
import type { Locale } from "@/lib/model/vocabulary";
import type { Summary } from "@/lib/query/summary";
import "./embed.css";

/** The message that tells the page around how high the chart is, px. */
const HEIGHT_MESSAGE = "entente:height";

export interface EmbedProps {
  chart: EmbedChart;
  locale: Locale;
  messages: Messages;
  labels: Labels;
  /** of the map alone: it is the largest thing on its page */
  geo?: BaseGeometry;
  summary: Summary;
  filter: Filter;
  /** parts of the address that could not be read, in words */
  faults: readonly string[];
}

/** One chart in somebody else's page: its marks open Entente in a window of its own; it listens to nobody. */
export function EmbedView({ chart, locale, messages, labels, geo, summary, filter, faults }: EmbedProps) {
  const words = useMemo(() => createWords(locale, messages, labels), [locale, messages, labels]);
  const actions = useMemo(() => {
    const hrefFor = (patch: Filter) => {
      const query = serializeFilter(mergeFilter(filter, patch));
      return `/${locale}${query && `?${query}`}`;
    };
    return {
      hrefFor,
      onSelect: (patch: Filter) => void open(hrefFor(patch), "_blank", "noopener"),
      onHover: () => {},
    };
  }, [filter, locale]);
  useEffect(() => {
    const tell = () => {
      const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
      parent.postMessage({ type: HEIGHT_MESSAGE, height }, "*");
    };
    const observer = new ResizeObserver(tell);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  const shared = { summary, words, filter, actions };
  const query = serializeFilter(filter);
  return (
    <ExportContext dataVersion={summary.dataVersion} isFramed>
      <main className="embed">
        <h1 className="hidden">{words.t("embed.heading", { filter: describeFilter(filter, words) })}</h1>
        {faults.map((fault) => (
          <p key={fault} className="notice warn">
            {fault}
          </p>
        ))}
        {chart === "map" && geo && <MapView {...shared} geo={geo} />}
        {chart === "network" && <NetworkView {...shared} />}
        {chart === "themes" && <ThemesView {...shared} />}
        <p className="embed-source">
          {words.t("embed.source", {
            filter: describeFilter(filter, words),
            date: words.date(isoOf(summary.dataEnd)),
            version: summary.dataVersion.slice(0, 8),
          })}{" "}
          <a className="link" href={`/${locale}${query && `?${query}`}`} target="_blank" rel="noopener">
            {words.t("embed.open")}
          </a>
        </p>
      </main>
    </ExportContext>
  );
}
