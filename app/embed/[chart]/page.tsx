import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { askedLocale } from "@/app/askedLocale";
import { EmbedView } from "@/components/embed/EmbedView";
import { parseFilter } from "@/lib/filters/parseFilter";
import { loadBase } from "@/lib/geo/loadBase";
import { EMBED_CHARTS } from "@/lib/model/stage";
import { isOneOf, LOCALES } from "@/lib/model/vocabulary";
import { pageContext } from "../../[locale]/pageContext";

type Search = Record<string, string | string[] | undefined>;

/** Parameters of the frame itself; the rest is the filter. */
const OWN = ["lang", "theme"];

/** The language that the proxy has read from `lang`. */
async function embedContext() {
  const asked = await askedLocale();
  return pageContext(Promise.resolve({ locale: isOneOf(LOCALES, asked) ? asked : "en" }));
}

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await embedContext();
  return { title: words.t("explore.title"), robots: { index: false } };
}

/** One chart for another page's frame: `/embed/map?<filter>&lang=vi&theme=dark`. */
export default async function EmbedPage({
  params,
  searchParams,
}: {
  params: Promise<{ chart: string }>;
  searchParams: Promise<Search>;
}) {
  const { chart } = await params;
  if (!isOneOf(EMBED_CHARTS, chart)) notFound();
  const { locale, moment, messages, labels, words } = await embedContext();
  const asked = new URLSearchParams();
  for (const [key, value] of Object.entries(await searchParams))
    for (const entry of Array.isArray(value) ? value : [value ?? ""]) if (!OWN.includes(key)) asked.append(key, entry);
  const { filter, faults } = parseFilter(asked, moment.known, ["event", "v"]);
  return (
    <EmbedView
      chart={chart}
      locale={locale}
      messages={messages}
      labels={labels}
      {...(chart === "map" ? { geo: loadBase(locale) } : {})}
      summary={await moment.summary(filter)}
      filter={filter}
      faults={faults.map(({ code, field, value }) =>
        words.t(`filters.fault.${code}`, { field, value: value.slice(0, 60) }),
      )}
    />
  );
}
