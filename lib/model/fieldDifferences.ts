/** One field in which two forms of a record differ, as texts; absent where a form does not have it. */
export interface FieldDifference {
  /** "title.en", "evidence.place" */
  field: string;
  mine?: string;
  theirs?: string;
}

/** The value of a field as a text. */
export const fieldText = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** The fields in which two forms differ, in the order of `mine`, then those that only the other has. */
export function fieldDifferences(
  mine: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
): FieldDifference[] {
  return [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((field) => {
    const [here, there] = [mine.get(field), theirs.get(field)];
    return here === there
      ? []
      : [{ field, ...(here === undefined ? {} : { mine: here }), ...(there === undefined ? {} : { theirs: there }) }];
  });
}
