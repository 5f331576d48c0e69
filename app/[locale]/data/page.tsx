import type { Metadata } from "next";
import { headers } from "next/headers";
import { DataPageView } from "@/components/views/data/DataPageView";
import type { Exporter } from "@/lib/exporters/exporter";
import { EXPORTERS } from "@/lib/exporters/exporters";
import { describeExport } from "@/lib/exporters/exportNote";
import { parseFilter } from "@/lib/filters/parseFilter";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import { listOperations } from "@/lib/http/openApi/listOperations";
import { openApiDocument } from "@/lib/http/openApi/openApiDocument";
import { siteAddress } from "@/lib/http/siteAddress";
import { isoOf } from "@/lib/model/date";
import { type Filter, NO_FILTER } from "@/lib/model/filter";
import type { EventRecord } from "@/lib/model/record";
import { countOpenQuestions, coverageByPair } from "@/lib/query/coverageByPair";
import { pageContext } from "../pageContext";

type Params = Promise<{ locale: string }>;
type Search = Record<string, string | string[] | undefined>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { words, locale } = await pageContext(params);
  return {
    title: words.t("data.pageTitle"),
    description: words.t("data.description"),
    alternates: { canonical: `/${locale}/data`, languages: { en: "/en/data", vi: "/vi/data" } },
  };
}

/** The data: coverage, downloads, rules, limits, the API. `/{locale}/data?<filter>` */
export default async function DataPage({ params, searchParams }: { params: Params; searchParams: Promise<Search> }) {
  const { locale, snapshot, words } = await pageContext(params);
  const asked = new URLSearchParams();
  for (const [key, value] of Object.entries(await searchParams))
    for (const entry of Array.isArray(value) ? value : [value ?? ""]) asked.append(key, entry);
  const { filter } = parseFilter(asked, snapshot.known, ["event", "v"]);
  const query = serializeFilter(filter);
  const events = snapshot.select(filter);
  const site = siteAddress(await headers());
  const all = snapshot.summary(NO_FILTER);
  const countOf = (exporter: Exporter, asked: Filter, found: readonly EventRecord[]) => {
    const note = describeExport(
      snapshot.data.version,
      serializeFilter(asked),
      found.length,
      snapshot.dataEnd,
      new Date(),
    );
    const select = (other: Filter) => snapshot.select(other);
    return exporter.count?.({ data: snapshot.data, events: found, note, filter: asked, select }) ?? found.length;
  };
  const allEvents = query ? snapshot.select(NO_FILTER) : events;
  const formats = EXPORTERS.map((exporter) => {
    const all = countOf(exporter, NO_FILTER, allEvents);
    return {
      id: exporter.id,
      unit: exporter.unit,
      all,
      filtered: query ? countOf(exporter, filter, events) : all,
    };
  });
  return (
    <DataPageView
      words={words}
      filter={filter}
      query={query}
      all={all.total}
      filtered={events.length}
      sources={all.matched.sources}
      dataEnd={isoOf(snapshot.dataEnd)}
      dataVersion={snapshot.data.version}
      years={snapshot.summary(filter).coverage}
      pairs={coverageByPair(events)}
      open={countOpenQuestions(events)}
      formats={formats}
      operations={listOperations(openApiDocument())}
      site={site}
      cited={{
        id: "data",
        title: words.t("cite.datasetTitle"),
        what: "dataset",
        dataVersion: snapshot.data.version,
        address: `${site}/${locale}/data`,
        accessed: new Date().toISOString().slice(0, 10),
      }}
    />
  );
}
