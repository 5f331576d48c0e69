import type { PeopleMatrix } from "@/lib/dossiers/people";
import type { PersonDossier } from "@/lib/dossiers/personDossier";
import type { Insight } from "./insight";

/**
 * Who stands together most often: the two people of most meetings, or how many pairs of people share the
 * highest number, which names nobody then.
 */
export function describePeople({
  top,
  ties,
  rowActor,
  columnActor,
}: Pick<PeopleMatrix, "top" | "ties" | "rowActor" | "columnActor">): Insight {
  const [first] = top;
  if (!first) return { id: "people.say.none", values: {} };
  const values = { a: first.a.name, b: first.b.name, count: first.events };
  if (ties === 1 && top.length === 1) return { id: "people.say.only", values };
  // Only the people of one side stand in the rows: of others nothing is said.
  if (ties === 1 && columnActor === undefined)
    return { id: "people.say.mostOf", values: { ...values, side: { actor: rowActor } } };
  if (ties === 1) return { id: "people.say.most", values };
  return { id: "people.say.even", values: { ties, count: first.events } };
}

/**
 * What a person's page says first: how many events, how many people of how many other sides, whom most often.
 * Nobody is named where several were met equally often.
 */
export function describePerson({
  name,
  total,
  counterparts,
  first,
  last,
}: Pick<PersonDossier, "name" | "total" | "counterparts" | "first" | "last">): Insight {
  const [from, to] = [first?.slice(0, 4), last?.slice(0, 4)];
  if (from === undefined || to === undefined) return { id: "person.say.none", values: { name } };
  const [top, next] = counterparts;
  const values = { name, count: total, span: from === to ? "one" : "more", from, to };
  if (!top) return { id: "person.say.alone", values };
  const met = {
    ...values,
    people: counterparts.length,
    sides: new Set(counterparts.map(({ actor }) => actor)).size,
    topCount: top.events,
  };
  if (!next) return { id: "person.say.one", values: { ...met, top: top.name } };
  if (next.events === top.events) return { id: "person.say.even", values: met };
  return { id: "person.say.most", values: { ...met, top: top.name } };
}

/** The year of most events of a person; the latest of equal ones is not named, but how many there are. */
export function describePersonYears({ years, total }: Pick<PersonDossier, "years" | "total">): Insight {
  const most = Math.max(0, ...years.map(({ events }) => events));
  const peaks = years.filter(({ events }) => events === most);
  const [peak] = peaks;
  if (!peak || most === 0) return { id: "person.years.none", values: {} };
  const filled = years.filter(({ events }) => events > 0).length;
  if (filled === 1) return { id: "person.years.one", values: { total, year: { year: peak.year } } };
  if (peaks.length > 1) return { id: "person.years.even", values: { years: peaks.length, count: most } };
  return { id: "person.years.peak", values: { year: { year: peak.year }, count: most, total } };
}
