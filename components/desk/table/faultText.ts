import type { Words } from "@/lib/i18n/words";
import { FORMATS, KINDS, LEVELS, STATUSES } from "@/lib/model/vocabulary";
import type { TableFault } from "./readTable";

const LISTS: Readonly<Record<string, readonly string[]>> = {
  kind: KINDS,
  level: LEVELS,
  format: FORMATS,
  status: STATUSES,
};

/** Words of a closed list, "visit, talks", as the page says them. */
function wordsOf(allowed: string, words: Words): string {
  const ids = allowed.split(", ");
  const [key] = Object.entries(LISTS).find(([, list]) => ids.every((id) => list.includes(id))) ?? [];
  return key ? words.list(ids.map((id) => words.t(`${key}.${id}`))) : allowed;
}

/** What is wrong with a row, in the language of the page; as the importer says it where there is no message. */
export function faultText({ text, reasons = [] }: TableFault, words: Words): string {
  const said = reasons.map(({ reason, values }) => {
    const key = `importers.reject.${reason}`;
    if (!words.has(key)) return undefined;
    const { allowed } = values ?? {};
    return words.t(key, { ...values, ...(allowed === undefined ? {} : { allowed: wordsOf(allowed, words) }) });
  });
  return said.length > 0 && said.every((one) => one !== undefined) ? said.join(" ") : text;
}
