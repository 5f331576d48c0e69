import type { Part } from "./meetingsWith";
import type { SentenceView } from "./sentenceView";

const MOST_BETWEEN = 14;

/** Countries that a sentence names, by themselves or by a place of the data. */
function countriesOf({ countries, places }: SentenceView): Set<string> {
  return new Set([
    ...countries.flatMap(({ values }) => values[0]?.actor ?? []),
    ...places.flatMap(({ values }) => values.find(({ id }) => id !== undefined)?.country ?? []),
  ]);
}

/**
 * The visits that one sentence tells, "will visit Cambodia from April 22 to 24 and Thailand from April 24 to 26": each country
 * with the days that follow it, and the sentences that are not of another one.
 * @returns fewer than two where the sentence tells one
 */
export function visitsApart(text: string, lead: SentenceView, sentences: readonly SentenceView[]): Part[] {
  const verb = [...lead.strong, ...lead.nouns].find(({ kind }) => kind === "visit");
  if (!verb) return [];
  const stays = lead.countries.flatMap((country) => {
    if (country.start < verb.start || country.values[0]?.form !== "name") return [];
    const date = lead.dates.find(({ form, start }) => form === "day" && start >= country.end);
    const isNext =
      date && date.start - country.end <= MOST_BETWEEN && !/[.;]/.test(text.slice(country.end, date.start));
    return isNext ? [{ country, date }] : [];
  });
  if (stays.length < 2) return [];
  return stays.map(({ country, date }) => {
    const others = new Set(
      stays.flatMap((stay) => (stay.country === country ? [] : (stay.country.values[0]?.actor ?? []))),
    );
    const days = new Set(stays.map((stay) => stay.date));
    const visit: SentenceView = {
      ...lead,
      countries: lead.countries.filter(({ values }) => !others.has(values[0]?.actor ?? "")),
      people: lead.people.filter(({ actor }) => actor === undefined || !others.has(actor)),
      dates: lead.dates.filter((day) => day === date || !days.has(day)),
    };
    const own = country.values[0]?.actor ?? "";
    const isOthers = (view: SentenceView) => {
      const named = countriesOf(view);
      return !named.has(own) && [...others].some((other) => named.has(other));
    };
    return {
      lead: visit,
      sentences: [visit, ...sentences.filter(({ index }) => index > lead.index).filter((view) => !isOthers(view))],
    };
  });
}
