import { localText } from "@/lib/i18n/labels";
import { parseDate } from "@/lib/model/date";
import type { EventRecord, Evidence } from "@/lib/model/record";
import type { EvidenceRow, Said, ShownState } from "./eventView";
import { personName, placeText, type ViewContext } from "./viewContext";

/** Kinds that last more than a day as a rule, so that a missing end is a question. */
const LONG_KINDS = ["visit", "exercise", "port-call"];
/** Fields whose note says that something is not settled. */
const DISPUTED = /^(sources|status|participants|level|figures\..*)$/;
/** Fields that the coding rules set from what the sources say. */
const CODED = ["kind", "level", "themes"];
const NAMED_PEOPLE = 3;

interface Fact {
  field: string;
  label: string;
  value: string;
  /** the fact is asked for and no page gives it: the reason, as a message */
  unknown?: string;
}

/** The facts of an event in the order in which a reader asks for them. */
function factsOf(event: EventRecord, context: ViewContext): Fact[] {
  const { words, index } = context;
  const fact = (field: string, value: string, unknown?: string): Fact => ({
    field,
    label: words.t(`evidence.field.${field}`),
    value,
    ...(unknown === undefined ? {} : { unknown }),
  });
  const isMarked = (field: string) => event.evidence?.[field] !== undefined;
  const notKnown = words.t("evidence.notKnown");
  const people = event.participants.flatMap(({ person }) => person ?? []);
  const names = people.slice(0, NAMED_PEOPLE).map((id) => personName(id, context));
  const more = people.length - names.length;
  const unnamed = [...new Set(event.participants.map((entry) => entry.actor))].filter(
    (actor) => !event.participants.some((entry) => entry.actor === actor && entry.person),
  );

  const facts: Fact[] = [fact("start", words.date(event.start))];
  if (event.end !== undefined) facts.push(fact("end", words.date(event.end)));
  else if (isMarked("end")) facts.push(fact("end", notKnown));
  else if (LONG_KINDS.includes(event.kind) && parseDate(event.start)?.precision === "day")
    facts.push(fact("end", notKnown, words.t("evidence.noEnd")));
  if (event.place !== undefined || event.format !== "in-person") {
    if (event.place !== undefined || isMarked("place")) facts.push(fact("place", placeText(event, words)));
  } else
    facts.push(fact("place", placeText(event, words), isMarked("place") ? undefined : words.t("evidence.noPlace")));
  if (people.length)
    facts.push(
      fact("participants", more > 0 ? words.t("evidence.people", { names: names.join(", "), more }) : names.join(", ")),
    );
  if (unnamed.length)
    facts.push({
      ...fact("unnamed", notKnown, words.t("evidence.noPerson", { actors: words.list(unnamed.map(words.actor)) })),
    });
  facts.push(fact("kind", words.kind(event.kind)), fact("level", words.level(event.level)));
  if (event.mechanism !== undefined) facts.push(fact("mechanism", words.mechanism(event.mechanism)));
  if (event.round !== undefined) facts.push(fact("round", words.number(event.round)));
  const themes = new Set(event.themes.map((id) => words.labels.themes[id]?.parent ?? id));
  facts.push(fact("themes", words.t("evidence.themes", { count: themes.size })));
  const plain = (event.figures ?? []).filter(({ metric }) => !isMarked(`figures.${metric}`));
  if (plain.length) facts.push(fact("figures", words.t("evidence.figures", { count: plain.length })));
  for (const { metric } of event.figures ?? []) {
    const field = `figures.${metric}`;
    const known = index.metrics.get(metric);
    if (isMarked(field))
      facts.push({
        field,
        label: words.t("evidence.field.figure"),
        value: known ? localText(known.name, words.locale) : metric,
      });
  }
  if (event.status !== "held" || isMarked("status")) facts.push(fact("status", words.status(event.status)));
  if (event.partOf !== undefined || isMarked("partOf"))
    facts.push(fact("partOf", words.t(event.partOf === undefined ? "evidence.noVisit" : "evidence.visit")));
  if (isMarked("sources")) facts.push(fact("sources", words.t("event.sourceCount", { count: event.sources.length })));
  return facts;
}

function stateOf(fact: Fact, evidence: Evidence | undefined, hasOneSource: boolean): ShownState {
  if (fact.unknown !== undefined) return "unknown";
  if (evidence)
    return evidence.state === "reported" && evidence.note && DISPUTED.test(fact.field) ? "open" : evidence.state;
  if (CODED.includes(fact.field)) return "coded";
  // With a single source there is no doubt which page says it.
  return hasOneSource ? "reported" : "unmarked";
}

/**
 * How each fact of an event is known: a row a fact, in the order date, place, people, what, status, sources.
 * A fact that nothing marks says so; it is never given a state by guess.
 */
export function viewEvidence(event: EventRecord, context: ViewContext): EvidenceRow[] {
  const { numbers, index, say, words } = context;
  const hasOneSource = event.sources.length === 1;
  return factsOf(event, context).map((fact) => {
    const evidence = event.evidence?.[fact.field];
    const state = stateOf(fact, evidence, hasOneSource);
    const lang = evidence?.source === undefined ? undefined : index.sources.get(evidence.source)?.lang;
    const quote: Said | undefined =
      evidence?.quote === undefined
        ? undefined
        : { text: evidence.quote, ...(lang && lang !== words.locale ? { lang } : {}) };
    const written = evidence?.note ?? (fact.field === "start" ? event.dateNote : undefined);
    const note: Said | undefined =
      fact.unknown !== undefined ? { text: fact.unknown } : written === undefined ? undefined : say(written);
    const from = evidence?.source ?? (state === "reported" ? event.sources[0] : undefined);
    return {
      field: fact.field,
      label: fact.label,
      value: { text: fact.value },
      state,
      isOpen: state === "open" || state === "inferred" || state === "unknown",
      sources: numbers.of([from]),
      ...(quote ? { quote } : {}),
      ...(note ? { note } : {}),
    };
  });
}
