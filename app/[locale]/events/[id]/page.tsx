import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { describeEvent } from "@/components/events/describeEvent";
import { EventPageView } from "@/components/views/event/EventPageView";
import { siteAddress } from "@/lib/http/siteAddress";
import { viewEvent } from "@/lib/query/viewEvent";
import { eventJsonLd, scriptJson } from "@/lib/schemaOrg/eventJsonLd";
import { eventExcerpt } from "@/lib/store/excerpts/eventExcerpt";
import { pageContext } from "../../pageContext";

/** The event as its page shows it; `undefined` for an unknown id. */
async function viewOf(params: Params) {
  const { moment, locale } = await pageContext(params);
  const found = await eventExcerpt(moment, (await params).id);
  return found && viewEvent(found.data, found.event.id, locale);
}

type Params = Promise<{ locale: string; id: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { locale, words } = await pageContext(params);
  const { id } = await params;
  const view = await viewOf(params);
  if (!view) return { title: words.t("event.notFound"), robots: { index: false } };
  return {
    title: `${view.title.text}, ${view.date}: Entente`,
    description: `${describeEvent(view, words)}. ${view.summary.text}`,
    alternates: { canonical: `/${locale}/events/${id}`, languages: { en: `/en/events/${id}`, vi: `/vi/events/${id}` } },
  };
}

/** One event: `/{locale}/events/{id}`. */
export default async function EventPage({ params }: { params: Params }) {
  const { locale, words } = await pageContext(params);
  const { id } = await params;
  const view = await viewOf(params);
  if (!view) notFound();
  const sent = await headers();
  const address = `${siteAddress(sent)}/${locale}/events/${id}`;
  const actorKind = (actor: string) => words.labels.actors[actor]?.kind;
  return (
    <>
      <script
        type="application/ld+json"
        nonce={sent.get("x-nonce") ?? undefined}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without "<", of our own data
        dangerouslySetInnerHTML={{ __html: scriptJson(eventJsonLd(view, { address, words, actorKind })) }}
      />
      <EventPageView
        view={view}
        words={words}
        cited={{
          id,
          title: `${view.title.text}, ${view.date}`,
          what: "event",
          dataVersion: view.dataVersion,
          address,
          accessed: new Date().toISOString().slice(0, 10),
        }}
      />
    </>
  );
}
