import { nearestOf } from "@/lib/filters/nearest";
import { endsBeforeStart, parseDate } from "@/lib/model/date";
import type { DraftParticipant } from "@/lib/model/draft";
import { actorsOfPair } from "@/lib/model/pair";
import { foldText } from "@/lib/model/text";
import { countryOfName } from "../countries/countryOf";
import type { ImportLists } from "../lists";
import { fitText, sideOf } from "../makeDraft";

/** What is wrong with one cell: a message id under `importers.reject`, with the column as the file names it. */
export interface CellFault {
  reason: string;
  text: string;
  values: {
    column: string;
    value: string;
    allowed?: string;
    /** the name on record that was likely meant; NO_NAME where none is near */
    nearest?: string;
  };
}

/** Says to a message that nothing is near. */
export const NO_NAME = "none";

/** Characters of a cell that a fault repeats. */
const MAX_TOLD = 80;

/** Cells of one row, read with their faults gathered: a person mends them all at once. */
export interface CellReader {
  faults: CellFault[];
  fault(reason: string, column: string, value: string, text: string, more?: Partial<CellFault["values"]>): undefined;
  /** a name that the lists do not hold, with the one that was likely meant */
  unknown(reason: string, column: string, value: string, text: string, nearest: string | undefined): undefined;
}

export function makeCellReader(): CellReader {
  const faults: CellFault[] = [];
  const fault: CellReader["fault"] = (reason, column, value, text, more) => {
    faults.push({ reason, text: `${column}: ${text}`, values: { column, value: value.slice(0, MAX_TOLD), ...more } });
    return undefined;
  };
  return {
    faults,
    fault,
    unknown: (reason, column, value, text, nearest) =>
      fault(reason, column, value, nearest === undefined ? text : `${text}; near to it: "${nearest}"`, {
        nearest: nearest ?? NO_NAME,
      }),
  };
}

/** Parts of a list: by semicolon, or by comma where there is none. */
export const partsOf = (cell: string) =>
  cell
    .split(cell.includes(";") ? ";" : ",")
    .map((part) => part.trim())
    .filter(Boolean);

/** A date as the record writes it. "24/6/2025" is a day; "5/6/2025" might be two days and is refused, never guessed. */
export function readDate(reader: CellReader, column: string, cell: string): string | undefined {
  if (cell === "") return undefined;
  if (parseDate(cell)) return cell;
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell);
  const [, first = "", second = "", year = ""] = match ?? [];
  if (match && Number(first) <= 12 && Number(second) <= 12 && first !== second)
    return reader.fault("ambiguousDate", column, cell, `"${cell}" may be two days: write YYYY-MM-DD`);
  const [day, month] = Number(first) > 12 ? [first, second] : [second, first];
  const iso = match ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : "";
  return parseDate(iso)
    ? iso
    : reader.fault("badDateIn", column, cell, `"${cell}" is no date: write YYYY-MM-DD, YYYY-MM or YYYY`);
}

/** The end, where it does not lie before the start. */
export function readEnd(
  reader: CellReader,
  column: string,
  cell: string,
  start: string | undefined,
): string | undefined {
  const end = readDate(reader, column, cell);
  if (end === undefined || start === undefined || !endsBeforeStart(start, end)) return end;
  return reader.fault("endBeforeStartIn", column, cell, `"${cell}" lies before the start`);
}

/** A word of a closed list or one of its names, in any case, with or without accents, with blanks for hyphens. */
export function readWord<T extends string>(
  reader: CellReader,
  column: string,
  cell: string,
  list: readonly T[],
  names: Readonly<Partial<Record<T, readonly string[]>>>,
): T | undefined {
  if (cell === "") return undefined;
  const key = foldText(cell.replaceAll("_", " "));
  const word = list.find((one) => [one, ...(names[one] ?? [])].some((name) => foldText(name) === key));
  if (word) return word;
  const allowed = list.join(", ");
  const nearest = nearestOf(
    cell,
    list.flatMap((one) => [one, ...(names[one] ?? [])]),
  );
  return reader.fault("badWord", column, cell, `"${cell}" is none of ${allowed}`, {
    allowed,
    nearest: nearest ?? NO_NAME,
  });
}

/** A country by code or name; bodies (ASEAN) only where `lists` has them. */
export function readActor(reader: CellReader, column: string, cell: string, lists: ImportLists): string | undefined {
  if (cell === "") return undefined;
  const id = lists.findActor(cell) ?? countryOfName(cell.toUpperCase());
  const text = `"${cell}" is no country or body that is known`;
  return id ?? reader.unknown("unknownActor", column, cell, text, lists.nearest("actor", cell));
}

/** "US; VN", "US-VN" or "Viet Nam, Hoa Kỳ" as sides. */
export function readActors(reader: CellReader, column: string, cell: string, lists: ImportLists): DraftParticipant[] {
  const names = partsOf(cell).flatMap((part) => actorsOfPair(part) ?? [part]);
  const actors = names.flatMap((name) => readActor(reader, column, name, lists) ?? []);
  return [...new Set(actors)].map((actor) => sideOf(actor));
}

/** "US: John Kerry, Secretary of State; VN: ..." as people with their sides. */
export function readPeople(reader: CellReader, column: string, cell: string, lists: ImportLists): DraftParticipant[] {
  return cell
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part): DraftParticipant[] => {
      const [side = "", ...rest] = part.split(":");
      const actor = readActor(reader, column, side.trim(), lists);
      const [name = "", ...office] = rest
        .join(":")
        .split(",")
        .map((text) => text.trim());
      if (actor === undefined) return [];
      if (name === "") return [sideOf(actor)];
      const isReceived = office.includes("received the visitors");
      const held = office.filter((text) => text !== "received the visitors").join(", ");
      const person = lists.findPerson(name, actor);
      return [
        {
          ...{ ...sideOf(actor), name: fitText(name) },
          ...(held && { office: fitText(held) }),
          ...(person !== undefined && { person }),
          ...(isReceived && { received: true }),
        },
      ];
    });
}
