import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { type ShownBriefing, showBriefing } from "@/lib/briefing/showBriefing";
import type { BaseGeometry } from "@/lib/geo/baseGeometry";
import { loadBase } from "@/lib/geo/loadBase";
import { openBriefings } from "@/lib/store/briefings/openBriefings";
import { type PageContext, pageContext } from "../pageContext";

export interface BriefingContext extends PageContext {
  briefing: ShownBriefing;
  geo: BaseGeometry;
}

type Params = Promise<{ locale: string; id: string }>;

/** What every page of one briefing needs, once a request; an unknown id is a page that does not exist. */
export const briefingContext = cache(async (params: Params): Promise<BriefingContext> => {
  const context = await pageContext(params);
  const { id } = await params;
  const record = (await openBriefings()).get(id);
  if (!record) notFound();
  const { snapshot } = context;
  // The list of briefings says why.
  if (!snapshot) redirect(`/${context.locale}/briefings`);
  const briefing = showBriefing(record, snapshot, context.words);
  return { ...context, briefing, geo: loadBase(context.locale) };
});

/** The step that an address asks for, 0 is the first: "?step=3" is the third; anything else is the first. */
export function stepAsked(step: string | string[] | undefined): number {
  const number = Number(Array.isArray(step) ? step[0] : step);
  return Number.isInteger(number) && number > 0 ? number - 1 : 0;
}
