import { type KnownIds, parseFilter } from "@/lib/filters/parseFilter";
import type { Briefing, BriefingStep } from "@/lib/model/briefing";
import { MAX_TEXT_CHARS } from "@/lib/model/limits";
import type { LocalText } from "@/lib/model/record";
import type { BriefingFault } from "../briefingFault";
import { type OptionFacts, optionFault } from "../stageOptions";

/** The data that the form of a briefing can be held against in the browser. */
export interface FormFacts extends Pick<OptionFacts, "metrics"> {
  /** people are not known in the browser: those of the query are taken as written, the server judges them */
  known: Omit<KnownIds, "person">;
}

function textFaults(where: string, text: LocalText): BriefingFault[] {
  const faults: BriefingFault[] = [];
  if (text.en.trim() === "" && !text.vi?.trim()) faults.push({ where, code: "empty", values: {}, text: "is empty" });
  for (const locale of ["en", "vi"] as const) {
    const { length } = text[locale] ?? "";
    if (length > MAX_TEXT_CHARS) {
      const values = { count: length, most: MAX_TEXT_CHARS };
      faults.push({ where: `${where}.${locale}`, code: "tooLong", values, text: `has ${length} characters` });
    }
  }
  return faults;
}

/** Faults of a filter as it stands in an address. */
export function queryFaults(where: string, query: string, { known }: FormFacts): BriefingFault[] {
  const params = new URLSearchParams(query);
  const person = new Set((params.get("person") ?? "").split(","));
  return parseFilter(params, { ...known, person }).faults.map(({ field, value, code }) => ({
    where,
    code: `filter.${code}` as const,
    values: { field, value },
    text: `cannot be read: ${field} ${value}`,
  }));
}

function stepFaults(step: BriefingStep, where: string, facts: FormFacts): BriefingFault[] {
  return [
    ...textFaults(`${where}.heading`, step.heading),
    ...textFaults(`${where}.body`, step.body),
    ...(step.notes ? textFaults(`${where}.notes`, step.notes) : []),
    ...step.views.flatMap((view, k) => {
      const fault = optionFault(view, { ...facts.known, metrics: facts.metrics });
      return [
        ...queryFaults(`${where}.views[${k}].query`, view.query, facts),
        ...(fault ? [{ where: `${where}.views[${k}]`, ...fault }] : []),
      ];
    }),
    ...(step.emphasis === undefined ? [] : queryFaults(`${where}.emphasis`, step.emphasis, facts)),
  ];
}

/**
 * What a briefing still lacks to be shown: texts that are empty or too long, filters and choices that the data do not
 * know. The same rules as the schema and `checkBriefing`, without either, so that the editor needs no schema; what the
 * texts claim is checked by the server.
 */
export function formFaults(briefing: Briefing, facts: FormFacts): BriefingFault[] {
  return [
    ...(["title", "audience", "author"] as const).flatMap((field) => textFaults(field, briefing[field])),
    ...briefing.steps.flatMap((step, i) => stepFaults(step, `steps[${i}]`, facts)),
  ];
}
