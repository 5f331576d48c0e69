import type { Metadata } from "next";
import { ExploreView } from "@/components/views/explore/ExploreView";
import { FarPage } from "@/components/views/far/FarPage";
import { parseFilter } from "@/lib/filters/parseFilter";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import { DEFAULT_PAGE_EVENTS } from "@/lib/model/limits";
import { pack } from "@/lib/model/packed";
import { readEventsPage } from "@/lib/query/eventRow";
import { pageContext } from "./pageContext";

type Search = Record<string, string | string[] | undefined>;

/** The parameters as they stood in the address, repeated ones too. */
function searchParams(search: Search): URLSearchParams {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search))
    for (const entry of Array.isArray(value) ? value : [value ?? ""]) params.append(key, entry);
  return params;
}

export async function generateMetadata({ params }: { params: Promise<{ locale: string }> }): Promise<Metadata> {
  const { words, moment } = await pageContext(params);
  return {
    title: words.t("explore.title"),
    description: words.t("explore.description", { total: moment.events }),
    alternates: { languages: { en: "/en", vi: "/vi" } },
  };
}

/** Explore: the counts of the asked filter, drawn on the server, alive in the browser. */
export default async function ExplorePage({
  params,
  searchParams: search,
}: {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Search>;
}) {
  const { locale, moment, texts, words } = await pageContext(params);
  const { filter } = parseFilter(searchParams(await search), moment.known, ["event", "v"]);
  if (filter.q && !moment.isSearchable) {
    const { q, ...rest } = filter;
    return (
      <FarPage
        title={words.t("far.searched", { text: q })}
        events={moment.events}
        say={words.t("far.wordless")}
        query={serializeFilter(rest)}
        words={words}
      />
    );
  }
  const [{ themeByMonth: _months, ...summary }, page] = await Promise.all([
    moment.summary(filter),
    moment.page(filter, { order: "desc", limit: DEFAULT_PAGE_EVENTS }),
  ]);
  const explore = (
    <ExploreView
      locale={locale}
      texts={texts}
      initial={pack({
        summary,
        query: serializeFilter(filter),
        fitsBrowser: moment.fitsBrowser,
        events: readEventsPage(page).events,
        people: moment.reference.people.map(({ id }) => id),
      })}
    />
  );
  return moment.isSearchable ? explore : <div className="wordless">{explore}</div>;
}
