import { explainFault, type KnownIds, parseFilter } from "@/lib/filters/parseFilter";
import { localText } from "@/lib/i18n/labels";
import type { Briefing, BriefingStep, StageView } from "@/lib/model/briefing";
import type { Dataset } from "@/lib/model/dataset";
import type { Filter } from "@/lib/model/filter";
import type { LocalText } from "@/lib/model/record";
import { LOCALES, type Locale } from "@/lib/model/vocabulary";
import { indexDataset } from "@/lib/query/datasetIndex";
import { type BodyRun, bodyParts, plainBody } from "./bodyParts";
import { type BriefingFault, faultText } from "./briefingFault";
import { optionFault } from "./stageOptions";
import { numbersOfEvent, statedNumbers } from "./statedNumbers";

/** The data that a briefing is held against: a snapshot of the store. */
export interface CheckedAgainst {
  data: Dataset;
  known: KnownIds;
  /** events that a filter selects */
  rows(filter: Filter): readonly unknown[];
}

/** The languages in which a text is written. */
const writtenIn = (text: LocalText) => LOCALES.filter((locale) => (text[locale] ?? "").trim() !== "");

class Check {
  readonly faults: BriefingFault[] = [];
  constructor(private readonly facts: CheckedAgainst) {}

  say(where: string, code: BriefingFault["code"], values: BriefingFault["values"], text: string): void {
    this.faults.push({ where, code, values, text });
  }

  /** The filter of a query; each part that the data do not know is a fault. */
  filter(where: string, query: string): Filter {
    const { filter, faults } = parseFilter(new URLSearchParams(query), this.facts.known);
    for (const fault of faults) {
      const { field, value, code } = fault;
      this.say(where, `filter.${code}`, { field, value }, `cannot be read: ${explainFault(fault)}`);
    }
    return filter;
  }

  count(filter: Filter): number {
    return this.facts.rows(filter).length;
  }

  view(where: string, view: StageView): void {
    this.filter(`${where}.query`, view.query);
    const { data, known } = this.facts;
    const fault = optionFault(view, { metrics: data.metrics, actor: known.actor, theme: known.theme });
    if (fault) this.faults.push({ where, ...fault });
  }

  /** A number in a link to a filter is the count of its events, or their share of those of any theme. */
  countLink(where: string, run: BodyRun, locale: Locale): void {
    const filter = this.filter(where, run.query ?? "");
    for (const { value, isShare, text } of statedNumbers(run.text, locale)) {
      const count = this.count(filter);
      const { theme: _, ...anyTheme } = filter;
      const right = isShare ? Math.round((100 * count) / this.count(anyTheme)) : count;
      const said = `${text}${isShare ? " %" : ""}`;
      const values = { said, query: run.query ?? "", right };
      if (value !== right) this.say(where, "saysCount", values, `says ${said} where ?${run.query} gives ${right}`);
    }
  }

  /** A number in a link to an event stands in that event's record. */
  eventLink(where: string, run: BodyRun, locale: Locale): void {
    const event = indexDataset(this.facts.data).events.get(run.event ?? "");
    if (!event) {
      const values = { event: run.event ?? "" };
      this.say(where, "unknownEvent", values, `links to the unknown event "${run.event}"`);
      return;
    }
    const known = numbersOfEvent(event);
    for (const { value, text } of statedNumbers(run.text, locale))
      if (!known.has(value))
        this.say(where, "notStated", { said: text, event: event.id }, `says ${text}, which ${event.id} does not state`);
  }

  run(where: string, run: BodyRun, locale: Locale, mustLink: boolean): void {
    if (run.event !== undefined) this.eventLink(where, run, locale);
    else if (run.query !== undefined) this.countLink(where, run, locale);
    else if (mustLink)
      for (const { text } of statedNumbers(run.text, locale))
        this.say(where, "noLink", { said: text }, `has the number ${text} outside a link`);
  }

  text(where: string, text: LocalText, mustLink: boolean): void {
    const written = writtenIn(text);
    for (const locale of written) {
      for (const { runs } of bodyParts(localText(text, locale)))
        for (const run of runs) this.run(`${where}.${locale}`, run, locale, mustLink);
    }
    const targets = (locale: Locale) =>
      bodyParts(localText(text, locale))
        .flatMap(({ runs }) => runs.flatMap((run) => run.event ?? run.query ?? []))
        .sort()
        .join("\n");
    if (written.length > 1 && targets("en") !== targets("vi"))
      this.say(where, "otherLinks", {}, "has other links in Vietnamese than in English");
  }

  /** What the heading counts, the body counts too: there it is linked. */
  heading(where: string, { heading, body }: BriefingStep): void {
    for (const locale of writtenIn(heading)) {
      const inBody = new Set(statedNumbers(plainBody(bodyParts(localText(body, locale))), locale).map((n) => n.value));
      for (const { value, text } of statedNumbers(localText(heading, locale), locale))
        if (!inBody.has(value))
          this.say(
            `${where}.${locale}`,
            "notInBody",
            { said: text },
            `has the number ${text}, which the body does not give`,
          );
    }
  }
}

/**
 * Hold a briefing against the data: every claim has events behind it.
 *
 * Each filter can be read and each option is known; each linked event is there; a number in a text is a date or
 * stands in a link; a number that links to a filter is the count of its events (or, with %, their share among the
 * same filter without theme), one that links to an event stands in its record; both languages lead to the same.
 *
 * @returns each fault by field and code; empty if all is well
 */
export function briefingFaults(briefing: Pick<Briefing, "steps">, facts: CheckedAgainst): BriefingFault[] {
  const check = new Check(facts);
  briefing.steps.forEach((step, i) => {
    const where = `steps[${i}]`;
    step.views.forEach((view, k) => {
      check.view(`${where}.views[${k}]`, view);
    });
    if (step.emphasis !== undefined) check.filter(`${where}.emphasis`, step.emphasis);
    check.text(`${where}.body`, step.body, true);
    if (step.notes) check.text(`${where}.notes`, step.notes, false);
    check.heading(`${where}.heading`, step);
  });
  return check.faults;
}

/** As `briefingFaults`, in plain words: "steps[2].body.en says 12 where ?theme=dioxin gives 13". */
export function checkBriefing(briefing: Briefing, facts: CheckedAgainst): string[] {
  return briefingFaults(briefing, facts).map(faultText);
}
