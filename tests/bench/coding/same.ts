import type { Reference } from "@/lib/model/dataset";
import type { DraftFigure, DraftParticipant } from "@/lib/model/draft";
import type { FigureAnswer, ParticipantAnswer, PlaceAnswer } from "./answers";

/** Lower case, no marks, single blanks: "Đà Nẵng" -> "da nang". */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(" ")
    .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ""))
    .filter((word) => word.length > 1);

/** Honours that a source may write before a name: no part of it. */
const HONOURS = new Set(["mr", "mrs", "ms", "dr", "sir", "lord", "dato", "samdech"]);

/** A name's words in alphabetical order: family name first or last, with or without honours and initials, is the same name. */
const nameKey = (name: string): string =>
  wordsOf(name)
    .filter((word) => !HONOURS.has(word))
    .sort()
    .join(" ");

/** True if the draft's place is the one expected: the same id, or a name of it where the draft has no id. */
export function isSamePlace(
  got: { id?: string | undefined; name: string; country?: string | undefined },
  expected: PlaceAnswer,
  places: Reference["places"],
): boolean {
  if (expected === null) return false;
  if (typeof expected !== "string")
    return fold(got.name) === fold(expected.city) && (got.country === undefined || got.country === expected.country);
  if (got.id !== undefined) return got.id === expected;
  const place = places.find((row) => row.id === expected);
  const names = place ? [place.name.en, place.name.vi ?? place.name.en, ...(place.aliases ?? [])] : [];
  return names.some((name) => fold(name) === fold(got.name));
}

/**
 * True if the draft's participant is the one expected: same side and same person; where one of them has no id, the same
 * name in either order of its words; where the text names nobody, an unnamed participant with an office.
 */
export function isSameParticipant(
  got: DraftParticipant,
  expected: ParticipantAnswer,
  people: Reference["people"],
): boolean {
  if (got.actor !== expected.actor) return false;
  if (got.person && expected.person) return got.person === expected.person;
  const isUnnamed = !expected.person && !expected.name;
  if (isUnnamed) return !got.person && !got.name && got.office !== undefined;
  const namesOf = (id: string | undefined, name: string | undefined): string[] => {
    const row = people.find((person) => person.id === id);
    const all = row ? [row.name.en, row.name.vi, row.native, ...(row.aliases ?? [])] : [];
    return [...all, name].filter((one) => one !== undefined).map(nameKey);
  };
  const left = namesOf(got.person, got.name);
  return namesOf(expected.person, expected.name).some((name) => name !== "" && left.includes(name));
}

const CODE = /^[A-Z]{3}$/;

/** True if value and unit agree; what is counted needs one word in common with the answer's, in the language of the report. */
export function isSameFigure(got: DraftFigure, expected: FigureAnswer): boolean {
  if (got.value !== expected.value && !expected.or?.includes(got.value)) return false;
  if (CODE.test(expected.unit) || expected.unit === "%") return got.unit === expected.unit;
  if (CODE.test(got.unit) || got.unit === "%") return false;
  const said = new Set([...wordsOf(got.unit), ...wordsOf(got.counts ?? "")]);
  return [...wordsOf(expected.unit), ...wordsOf(expected.what ?? "")].some((word) => said.has(word));
}

/** True if the two offices share their words, the shorter within the longer. */
export function isSameOffice(got: string, expected: string): boolean {
  const [small, large] = [wordsOf(got), wordsOf(expected)].sort((a, b) => a.length - b.length);
  return small !== undefined && small.length > 0 && small.every((word) => large?.includes(word));
}
