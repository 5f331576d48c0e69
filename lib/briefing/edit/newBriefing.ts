import type { Briefing, BriefingStep, StageView } from "@/lib/model/briefing";
import { BRIEFING_VERSION } from "@/lib/model/stage";
import type { Locale } from "@/lib/model/vocabulary";
import { freeId } from "./editBriefing";

const MAX_ID_CHARS = 60;
/** Parts of addresses that are no briefing's. */
const RESERVED = ["new", "preview"];

/** An id from a title: "Biển Đông, 2025" is "bien-dong-2025". */
export function idFromTitle(title: string, taken: readonly string[]): string {
  const slug = title
    .replace(/đ/gi, "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_ID_CHARS)
    .replace(/^-+|-+$/g, "");
  return freeId(slug || "briefing", [...taken, ...RESERVED]);
}

/** The number of events as the first fact of a step, leading to them. */
const FACT: Readonly<Record<Locale, (count: number, query: string) => string>> = {
  en: (count, query) => `[${count.toLocaleString("en-GB")} ${count === 1 ? "event" : "events"}](?${query})`,
  vi: (count, query) => `[${count.toLocaleString("vi-VN")} sự kiện](?${query})`,
};

/**
 * A step from views: its body gives the number of events of the first one, with a link to them.
 *
 * @param heading in the language that it was said in; the other may be written later
 */
export function newStep(
  views: readonly [StageView, ...StageView[]],
  heading: string,
  locale: Locale,
  events: number | undefined,
): BriefingStep {
  const [{ chart, query }] = views;
  const body = events === undefined ? { en: "" } : { en: FACT.en(events, query), vi: FACT.vi(events, query) };
  return {
    id: chart,
    heading: locale === "en" ? { en: heading } : { en: "", [locale]: heading },
    body,
    views: [...views],
  };
}

/** A briefing of one step. Its title stands in the language that it was given in. */
export function newBriefing(
  id: string,
  title: string,
  locale: Locale,
  dataVersion: string,
  step: BriefingStep,
): Briefing {
  return {
    version: BRIEFING_VERSION,
    id,
    title: locale === "en" ? { en: title } : { en: "", [locale]: title },
    audience: { en: "" },
    author: { en: "" },
    dataVersion,
    steps: [step],
  };
}
