import { endsBeforeStart, parseDate } from "@/lib/model/date";
import type { DraftParticipant } from "@/lib/model/draft";
import { actorsOfPair } from "@/lib/model/pair";
import { isOneOf } from "@/lib/model/vocabulary";
import { countryOfName } from "../countries/countryOf";
import type { ImportLists } from "../lists";
import { fitText, sideOf } from "../makeDraft";

/** What is wrong with one cell: a message id under `importers.reject`, with the column as the file names it. */
export interface CellFault {
  reason: string;
  text: string;
  values: { column: string; value: string; allowed?: string };
}

/** Cells of one row, read with their faults gathered: a person mends them all at once. */
export interface CellReader {
  faults: CellFault[];
  fault(reason: string, column: string, value: string, text: string, allowed?: string): undefined;
}

export function makeCellReader(): CellReader {
  const faults: CellFault[] = [];
  return {
    faults,
    fault(reason, column, value, text, allowed) {
      const values = { column, value: value.slice(0, 80), ...(allowed !== undefined && { allowed }) };
      faults.push({ reason, text: `${column}: ${text}`, values });
      return undefined;
    },
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

/** A word of a closed list, in any case, with blanks for hyphens. */
export function readWord<T extends string>(
  reader: CellReader,
  column: string,
  cell: string,
  list: readonly T[],
): T | undefined {
  const word = cell.toLowerCase().replace(/[\s_]+/g, "-");
  if (word === "") return undefined;
  if (isOneOf(list, word)) return word;
  return reader.fault("badWord", column, cell, `"${cell}" is none of ${list.join(", ")}`, list.join(", "));
}

/** A country by code or name; bodies (ASEAN) only where `lists` has them. */
export function readActor(reader: CellReader, column: string, cell: string, lists: ImportLists): string | undefined {
  if (cell === "") return undefined;
  const id = lists.findActor(cell) ?? countryOfName(cell.toUpperCase());
  return id ?? reader.fault("unknownActor", column, cell, `"${cell}" is no country or body that is known`);
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
