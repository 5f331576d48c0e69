import type { FilterFault } from "./parseFilter";

/** Parameters that every page understands: the data version of a cited link. */
const EVERYWHERE = ["v"];

/**
 * What the address of a list asks and the list does not know, for its notices.
 *
 * @param known for each parameter of the page, whether a value of it is one; an empty value asks nothing
 * @returns     in the order of the address; a parameter that stands more than once is told once
 */
export function listFaults(
  params: URLSearchParams,
  known: Readonly<Record<string, (value: string) => boolean>>,
): FilterFault[] {
  return [...new Set(params.keys())].flatMap((field): FilterFault[] => {
    if (EVERYWHERE.includes(field)) return [];
    const [value = "", ...more] = params.getAll(field);
    if (!Object.hasOwn(known, field)) return [{ field, value, code: "unknown-parameter" }];
    if (more.length > 0) return [{ field, value, code: "repeated-parameter" }];
    return value === "" || known[field]?.(value) ? [] : [{ field, value, code: "unknown-value" }];
  });
}
