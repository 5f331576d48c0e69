import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EditView } from "@/components/briefing/edit/EditView";
import { previewStep } from "@/lib/briefing/previewStep";
import { loadBase } from "@/lib/geo/loadBase";
import { localText } from "@/lib/i18n/labels";
import { openBriefings } from "@/lib/store/briefings/openBriefings";
import { pageContext } from "../../../pageContext";
import { stepAsked } from "../../briefingContext";

type Params = Promise<{ locale: string; id: string }>;
type Search = Promise<{ step?: string | string[] }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { words } = await pageContext(params);
  return { title: `${words.t("edit.name")}: Entente`, robots: { index: false } };
}

/** The editor of a briefing, `?step=3` at its third. An id that the server does not have may be a draft of the reader's browser. */
export default async function EditPage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const { locale, messages, labels, words, snapshot } = await pageContext(params);
  if (!snapshot) redirect(`/${locale}/briefings`);
  const { id } = await params;
  const { data } = snapshot;
  const record = (await openBriefings()).get(id);
  const [step] = record?.steps ?? [];
  const used = new Set(data.events.flatMap(({ figures }) => (figures ?? []).map(({ metric }) => metric)));
  const metrics = data.metrics
    .filter((metric) => used.has(metric.id))
    .map((metric) => ({ id: metric.id, name: localText(metric.name, locale), unit: metric.unit }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <EditView
      locale={locale}
      messages={messages}
      labels={labels}
      geo={loadBase(locale)}
      id={id}
      {...(record ? { record } : {})}
      {...(step ? { first: { step, preview: previewStep(step, snapshot, words) } } : {})}
      metrics={metrics}
      startAt={stepAsked((await searchParams).step)}
    />
  );
}
