import { foldText } from "@/lib/model/text";
import { CSV_FIELDS, type CsvField, type CsvMapping, HEADER_NAMES, NEEDED_FIELDS } from "./fields";

const plain = (name: string) => name.normalize("NFC").replaceAll("_", " ").toLowerCase().trim();
const folded = (name: string) => foldText(name.replaceAll("_", " "));

/** With accents first: "cấp" is the level, "cặp" the pair. Without them only where one field is meant. */
const KEYS = [plain, folded].map((keyOf) => {
  const fields = new Map<string, Set<CsvField>>();
  for (const field of CSV_FIELDS)
    for (const name of [field, ...HEADER_NAMES[field]])
      fields.set(keyOf(name), (fields.get(keyOf(name)) ?? new Set()).add(field));
  return { keyOf, fields };
});

function fieldOf(name: string): CsvField | undefined {
  for (const { keyOf, fields } of KEYS) {
    const [field, ...others] = fields.get(keyOf(name)) ?? [];
    if (field !== undefined && others.length === 0) return field;
  }
  return undefined;
}

/**
 * What each column is, by its name in English or Vietnamese, in any case: "Ngày bắt đầu" is the start. Each field gets one
 * column, the first that fits; a column whose name is the field's own comes before others.
 */
export function guessMapping(header: readonly string[]): CsvMapping {
  const mapping: CsvMapping = {};
  for (const field of CSV_FIELDS) {
    const own = header.find((name) => plain(name) === plain(field));
    const name = own ?? header.find((candidate) => fieldOf(candidate) === field);
    if (name !== undefined) mapping[field] = name;
  }
  return mapping;
}

/** Fields without which no row becomes a draft, and columns that the mapping names but the header lacks. */
export function checkMapping(
  mapping: CsvMapping,
  header: readonly string[],
): { missing: CsvField[]; unknown: string[] } {
  const names = new Set(header);
  const hasSides = mapping.actors !== undefined || mapping.participants !== undefined;
  return {
    missing: NEEDED_FIELDS.filter((field) => (field === "actors" ? !hasSides : mapping[field] === undefined)),
    unknown: Object.values(mapping).filter((name) => !names.has(name)),
  };
}

/**
 * Read a mapping from JSON: an object of field and column name, `{"start": "Ngày", "actors": "Các bên"}`.
 * @throws Error naming the field or value that is wrong
 */
export function parseMapping(json: string): CsvMapping {
  const value: unknown = JSON.parse(json);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error("the mapping must be an object of field and column name");
  const mapping: CsvMapping = {};
  for (const [key, name] of Object.entries(value)) {
    const field = CSV_FIELDS.find((candidate) => candidate === key);
    if (!field) throw new Error(`"${key}" is no field: there are ${CSV_FIELDS.join(", ")}`);
    if (typeof name !== "string" || name === "") throw new Error(`the column of "${key}" must be a name`);
    mapping[field] = name;
  }
  return mapping;
}
