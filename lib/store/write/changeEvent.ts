import { compareDates, parseDate } from "@/lib/model/date";
import {
  type EventRecord,
  eventSchema,
  type Person,
  type Place,
  personSchema,
  placeSchema,
  type Source,
  sourceSchema,
} from "@/lib/model/record";
import { yearOfFile } from "../jsonFile/dataFiles";
import { formatRows, inOrder } from "./formatRows";

/** An event as it is to stand, with the rows of lists that it needs and the data lack. */
export interface EventChange {
  event: EventRecord;
  sources?: readonly Source[] | undefined;
  people?: readonly Person[] | undefined;
  places?: readonly Place[] | undefined;
}

type Texts = ReadonlyMap<string, string>;

function textField(row: unknown, key: "id" | "start"): string {
  const value: unknown = typeof row === "object" && row !== null ? Reflect.get(row, key) : undefined;
  return typeof value === "string" ? value : "";
}

/** Rows of a file; none of one that is no list: the check of the folder says so. */
function rowsOf(texts: Texts, file: string): unknown[] {
  try {
    const rows: unknown = JSON.parse(texts.get(file) ?? "[]");
    return Array.isArray(rows) ? rows : [];
  } catch {
    return [];
  }
}

/** Put a row before the first other that comes after it; the others keep their order, so that a diff shows one. */
function insert(rows: readonly unknown[], row: unknown, comesAfter: (other: unknown) => boolean): unknown[] {
  const at = rows.findIndex(comesAfter);
  return at < 0 ? [...rows, row] : [...rows.slice(0, at), row, ...rows.slice(at)];
}

function comesAfterEvent({ id, start }: EventRecord): (other: unknown) => boolean {
  return (other) => {
    const [otherId, otherStart] = [textField(other, "id"), textField(other, "start")];
    if (!parseDate(otherStart)) return false;
    return (compareDates(otherStart, start) || (otherId < id ? -1 : 1)) > 0;
  };
}

/** The event of an id as its file holds it, and which file that is. */
export function findInFiles(texts: Texts, id: string): { file: string; event: EventRecord } | undefined {
  for (const file of texts.keys()) {
    if (yearOfFile(file) === undefined || !texts.get(file)?.includes(id)) continue;
    const row = rowsOf(texts, file).find((other) => textField(other, "id") === id);
    const event = row === undefined ? undefined : eventSchema.safeParse(row).data;
    if (event) return { file, event };
  }
  return undefined;
}

/**
 * The files of a data folder that change with an event, as they are then to stand.
 *
 * @param texts of the folder's files
 * @returns     lists first, then the event's file, last the file that it leaves where its year has changed (null if it was
 *              the only one there); and the rows of lists that are new, as "people/to-lam"
 */
export function changeEvent(texts: Texts, change: EventChange): { files: Map<string, string | null>; added: string[] } {
  const files = new Map<string, string | null>();
  const added: string[] = [];
  const add = (list: string, rows: readonly { id: string }[] = []) => {
    const file = `${list}.json`;
    let all = rowsOf(texts, file);
    for (const row of rows) {
      const same = all.some((other) => JSON.stringify(other) === JSON.stringify(row));
      if (same) continue;
      all = insert(all, row, (other) => textField(other, "id") > row.id);
      added.push(`${list}/${row.id}`);
      files.set(file, formatRows(all));
    }
  };
  add(
    "sources",
    change.sources?.map((row) => inOrder(row, sourceSchema)),
  );
  add(
    "people",
    change.people?.map((row) => inOrder(row, personSchema)),
  );
  add(
    "places",
    change.places?.map((row) => inOrder(row, placeSchema)),
  );

  const event = inOrder(change.event, eventSchema);
  const target = `events/${event.start.slice(0, 4)}.json`;
  const isOther = (row: unknown) => textField(row, "id") !== event.id;
  const others = rowsOf(texts, target).filter(isOther);
  files.set(target, formatRows(insert(others, event, comesAfterEvent(event))));
  const old = findInFiles(texts, event.id);
  if (old && old.file !== target) {
    const left = rowsOf(texts, old.file).filter(isOther);
    files.set(old.file, left.length > 0 ? formatRows(left) : null);
  }
  return { files, added };
}
