/** One field in which two forms of a record differ, as texts. */
export interface FieldDifference {
  /** "start", "title.en", "evidence.place" */
  field: string;
  current?: string;
  yours?: string;
}

/** Fields that are told one level down. */
const OPENED = ["title", "summary", "dateNote", "evidence"];

function fieldsOf(record: object): Map<string, string> {
  const fields = new Map<string, string>();
  const say = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  for (const [key, value] of Object.entries(record)) {
    if (OPENED.includes(key) && typeof value === "object" && value !== null)
      for (const [inner, part] of Object.entries(value)) fields.set(`${key}.${inner}`, say(part));
    else if (value !== undefined) fields.set(key, say(value));
  }
  return fields;
}

/** The fields in which two forms of a record differ, in the order of the current one, then those that only yours has. */
export function compareEvents(current: object, yours: object): FieldDifference[] {
  const [theirs, ours] = [fieldsOf(current), fieldsOf(yours)];
  return [...new Set([...theirs.keys(), ...ours.keys()])].flatMap((field) => {
    const [a, b] = [theirs.get(field), ours.get(field)];
    if (a === b) return [];
    return [{ field, ...(a === undefined ? {} : { current: a }), ...(b === undefined ? {} : { yours: b }) }];
  });
}
