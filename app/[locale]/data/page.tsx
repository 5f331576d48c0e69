import type { Metadata } from "next";
import { headers } from "next/headers";
import { DataPageView } from "@/components/views/data/DataPageView";
import { EXPORTERS } from "@/lib/exporters/exporters";
import { describeExport } from "@/lib/exporters/exportNote";
import { parseFilter } from "@/lib/filters/parseFilter";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import { listOperations } from "@/lib/http/openApi/listOperations";
import { openApiDocument } from "@/lib/http/openApi/openApiDocument";
import { siteAddress } from "@/lib/http/siteAddress";
import { isoOf } from "@/lib/model/date";
import { type Filter, NO_FILTER } from "@/lib/model/filter";
import { MAX_EXPORT_ROWS } from "@/lib/model/limits";
import { countOpenQuestions, coverageByPair } from "@/lib/query/coverageByPair";
import type { Snapshot } from "@/lib/store/store";
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

/** How many of its unit each format holds under a filter; one that tells only when it is made has none. */
function countFiles(snapshot: Snapshot | undefined, filter: Filter, total: number): Record<string, number | undefined> {
  const isTooLong = total > MAX_EXPORT_ROWS;
  const counts = EXPORTERS.map(({ id, unit, count }): [string, number | undefined] => {
    if (!count || !snapshot) return [id, unit === "event" || (unit === "link" && isTooLong) ? total : undefined];
    const { data, dataEnd } = snapshot;
    const note = describeExport(data.version, serializeFilter(filter), total, dataEnd, new Date());
    const select = (other: Filter) => snapshot.select(other);
    return [id, count({ data, events: select(filter), note, filter, select })];
  });
  return Object.fromEntries(counts);
}

/** The data: coverage, downloads, rules, limits, the API. `/{locale}/data?<filter>` */
export default async function DataPage({ params, searchParams }: { params: Params; searchParams: Promise<Search> }) {
  const { locale, snapshot, moment, words } = await pageContext(params);
  const asked = new URLSearchParams();
  for (const [key, value] of Object.entries(await searchParams))
    for (const entry of Array.isArray(value) ? value : [value ?? ""]) asked.append(key, entry);
  const { filter } = parseFilter(asked, moment.known, ["event", "v"]);
  const query = serializeFilter(filter);
  const events = snapshot?.select(filter);
  const site = siteAddress(await headers());
  const [all, own] = await Promise.all([moment.summary(NO_FILTER), moment.summary(filter)]);
  const allCounts = countFiles(snapshot, NO_FILTER, all.total);
  const counts = query ? countFiles(snapshot, filter, own.total) : allCounts;
  const formats = EXPORTERS.map(({ id, unit }) => ({ id, unit, all: allCounts[id], filtered: counts[id] }));
  return (
    <DataPageView
      words={words}
      filter={filter}
      query={query}
      all={all.total}
      filtered={own.total}
      sources={all.matched.sources}
      dataEnd={isoOf(moment.dataEnd)}
      dataVersion={moment.version}
      years={own.coverage}
      {...(events ? { pairs: coverageByPair(events), open: countOpenQuestions(events) } : {})}
      formats={formats}
      operations={listOperations(openApiDocument())}
      site={site}
      cited={{
        id: "data",
        title: words.t("cite.datasetTitle"),
        what: "dataset",
        dataVersion: moment.version,
        address: `${site}/${locale}/data`,
        accessed: new Date().toISOString().slice(0, 10),
      }}
    />
  );
}
