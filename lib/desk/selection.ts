import type { DraftFields, Quote } from "@/lib/model/draft";
import { foldText } from "@/lib/model/text";
import { FORMATS, KINDS, LEVELS, STATUSES } from "@/lib/model/vocabulary";
import { bySelection, type DeskDraft, type RowId } from "./deskDraft";
import type { DeskLists } from "./lists";
import { readDay } from "./readDay";

/** Characters before and after that find the words again. */
const CONTEXT_CHARS = 32;
/** Longer selections are no field. */
const MAX_SELECTION = 600;

/** Words of the report as a quote; blanks at both ends left out. `undefined` for nothing, or for far too much. */
export function quoteAt(text: string, from: number, to: number): Quote | undefined {
  const piece = text.slice(Math.max(0, from), to);
  const exact = piece.trim();
  if (exact === "" || exact.length > MAX_SELECTION) return undefined;
  const start = Math.max(0, from) + piece.indexOf(exact);
  const end = start + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, start - CONTEXT_CHARS), start),
    suffix: text.slice(end, end + CONTEXT_CHARS),
    start,
    end,
  };
}

type Names = { en: string; vi?: string | undefined };
const spellings = (name: Names, more: readonly string[] = []) =>
  [name.en, name.vi, ...more].flatMap((text) => (text ? [foldText(text)] : []));

/** The row of a list whose name is the words, or stands in them; the longest name wins. */
function findNamed<T>(words: string, rows: readonly T[], namesOf: (row: T) => readonly string[]): T | undefined {
  const wanted = ` ${foldText(words)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
  let best: { row: T; length: number } | undefined;
  for (const row of rows)
    for (const name of namesOf(row))
      if (name.length > (best?.length ?? 2) && wanted.includes(` ${name.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `))
        best = { row, length: name.length };
  return best?.row;
}

/** The first number in words, "430 million", "1,250.5", "24" */
function numberIn(words: string): { value: number; unit: string } | undefined {
  const match = /(\d[\d.,]*)\s*(thousand|million|billion|trillion|nghìn|triệu|tỷ|tỉ)?\s*(.*)/iu.exec(words);
  if (!match?.[1]) return undefined;
  const digits = match[1].replace(/[.,]$/, "");
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits);
  // "1.250,5" in Vietnamese, "1,250.5" in English: the last sign is the decimal one.
  const plain = isGrouped ? digits.replace(/[.,]/g, "") : digits.replace(/[.,](?=.*[.,])/g, "").replace(",", ".");
  const scales: Record<string, number> = {
    thousand: 1e3,
    nghìn: 1e3,
    million: 1e6,
    triệu: 1e6,
    billion: 1e9,
    tỷ: 1e9,
    tỉ: 1e9,
    trillion: 1e12,
  };
  const value = Number(plain) * (scales[match[2]?.toLowerCase() ?? ""] ?? 1);
  const before = /(USD|US\$|\$|EUR|€|JPY|¥)\s*$/.exec(words.slice(0, match.index))?.[1];
  const currency =
    before === "$" || before === "US$" ? "USD" : before === "€" ? "EUR" : before === "¥" ? "JPY" : before;
  return Number.isFinite(value) ? { value, unit: currency ?? ((match[3] ?? "").trim() || "1") } : undefined;
}

const ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
];

function roundIn(words: string): number | undefined {
  const digits = /\d{1,3}/.exec(words)?.[0];
  const folded = foldText(words).split(" ");
  const named = ORDINALS.findIndex((ordinal) => folded.includes(ordinal)) + 1;
  return digits ? Number(digits) || undefined : named || undefined;
}

const wordIn = <T extends string>(words: string, list: readonly T[]): T | undefined => {
  const folded = ` ${foldText(words)} `;
  return list.find((word) => folded.includes(` ${word.replace("-", " ")} `));
};

/**
 * What selected words say of a row.
 *
 * @returns the fields to set, `undefined` where the words name no value of it; a place, a person or a title is taken as it
 *          is written where the data do not know it
 */
export function fieldsFrom(
  row: RowId,
  quote: Quote,
  desk: DeskDraft,
  lists: DeskLists,
): Partial<DraftFields> | undefined {
  const { fields, source } = desk.draft;
  const words = quote.exact;
  const oneOf = <T extends string>(list: readonly T[], make: (value: T) => Partial<DraftFields>) => {
    const value = wordIn(words, list);
    return value && make(value);
  };
  switch (row) {
    case "date": {
      const date = readDay(words);
      return date ? { start: bySelection(date, quote) } : undefined;
    }
    case "place": {
      const known = findNamed(words, lists.places, ({ name, aliases }) => spellings(name, aliases));
      const value = known
        ? { id: known.id, name: known.name.en, ...(known.country ? { country: known.country } : {}) }
        : { name: words };
      return { place: bySelection(value, quote) };
    }
    case "participants": {
      const known = findNamed(words, lists.people, ({ name, native, aliases }) =>
        spellings(name, [...(native ? [native] : []), ...(aliases ?? [])]),
      );
      const actor = known?.actor ?? findNamed(words, lists.actors, ({ name, aliases }) => spellings(name, aliases))?.id;
      const isActor = !known && actor !== undefined;
      const added = {
        actor: actor ?? "",
        ...(known ? { person: known.id } : {}),
        ...(isActor ? {} : { name: known ? known.name.en : words }),
        state: "quoted" as const,
        quotes: [quote],
      };
      return { participants: [...fields.participants, added] };
    }
    case "mechanism": {
      const known = findNamed(words, lists.mechanisms, ({ name }) => spellings(name));
      const round = roundIn(words);
      if (!known && round === undefined) return undefined;
      return {
        ...(known ? { mechanism: bySelection(known.id, quote) } : {}),
        ...(round === undefined ? {} : { round: bySelection(round, quote) }),
      };
    }
    case "themes": {
      const known = findNamed(words, lists.themes, ({ label, short }) =>
        spellings(label, short ? spellings(short) : []),
      );
      if (!known) return undefined;
      const value = [...new Set([...(fields.themes.value ?? []), known.id])];
      return { themes: { value, state: "quoted", quotes: [...fields.themes.quotes, quote] } };
    }
    case "figures": {
      const number = numberIn(words);
      return number && { figures: [...fields.figures, { ...number, counts: words, quotes: [quote] }] };
    }
    case "instruments": {
      const known = findNamed(words, lists.instruments, ({ name, aliases }) => spellings(name, aliases));
      if (!known) return undefined;
      const value = [...new Set([...(fields.instruments.value ?? []), known.id])];
      return { instruments: { value, state: "quoted", quotes: [...fields.instruments.quotes, quote] } };
    }
    case "kind":
      return oneOf(KINDS, (value) => ({ kind: bySelection(value, quote) }));
    case "level":
      return oneOf(LEVELS, (value) => ({ level: bySelection(value, quote) }));
    case "format":
      return oneOf(FORMATS, (value) => ({ format: bySelection(value, quote) }));
    case "status":
      return oneOf(STATUSES, (value) => ({ status: bySelection(value, quote) }));
    case "title":
    case "summary": {
      const before = fields[row].value;
      const value = source.lang === "vi" ? { en: before?.en ?? words, vi: words } : { ...before, en: words };
      return { [row]: bySelection(value, quote) };
    }
    case "source":
      return undefined;
  }
}
