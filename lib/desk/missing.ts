import { endsBeforeStart, parseDate } from "@/lib/model/date";
import { type DeskDraft, isPlaced, ROW_IDS, type RowId } from "./deskDraft";

/** Why an event cannot be saved; the words stand under `desk.missing`. */
export const FAULTS = [
  "noDate",
  "notADate",
  "endBeforeStart",
  "placeNotKnown",
  "twoActors",
  "actorNotKnown",
  "actorNotInData",
  "roundAlone",
  "noKind",
  "noLevel",
  "noFormat",
  "noStatus",
  "noTitle",
  "noSummary",
  "noSource",
  "badAddress",
] as const;
export type Fault = (typeof FAULTS)[number];

export interface Missing {
  row: RowId;
  fault: Fault;
  /** what is at fault, where the words name it */
  name?: string;
}

/** The actors of a draft, each once, in the order of the participants. */
export function actorsOf({ draft }: DeskDraft): string[] {
  return [...new Set(draft.fields.participants.map(({ actor }) => actor).filter((actor) => actor !== ""))];
}

function dateFaults({ draft }: DeskDraft): Fault[] {
  const start = draft.fields.start.value;
  const end = draft.fields.end.value;
  if (start === undefined) return ["noDate"];
  if (!parseDate(start) || (end !== undefined && !parseDate(end))) return ["notADate"];
  return end !== undefined && endsBeforeStart(start, end) ? ["endBeforeStart"] : [];
}

function participantFaults(desk: DeskDraft): Fault[] {
  const actors = actorsOf(desk);
  const isStrange = desk.draft.fields.participants.some(({ actor }) => !/^[A-Z]{2,6}$/.test(actor));
  return isStrange ? ["actorNotKnown"] : actors.length < 2 ? ["twoActors"] : [];
}

function sourceFaults({ draft: { source } }: DeskDraft): Fault[] {
  if (source.url !== undefined && !/^https?:\/\/\S+$/.test(source.url)) return ["badAddress"];
  return source.url === undefined && source.title === undefined ? ["noSource"] : [];
}

/** What is missing in one row before the event can be saved. */
export function missingIn(row: RowId, desk: DeskDraft): Fault[] {
  const { fields } = desk.draft;
  const needs = (value: unknown, fault: Fault): Fault[] => (value === undefined ? [fault] : []);
  switch (row) {
    case "date":
      return dateFaults(desk);
    case "place":
      return fields.place.value && fields.place.value.id === undefined && !(desk.newPlace && isPlaced(desk.newPlace))
        ? ["placeNotKnown"]
        : [];
    case "participants":
      return participantFaults(desk);
    case "mechanism":
      return fields.round.value !== undefined && fields.mechanism.value === undefined ? ["roundAlone"] : [];
    case "kind":
      return needs(fields.kind.value, "noKind");
    case "level":
      return needs(fields.level.value, "noLevel");
    case "format":
      return needs(fields.format.value, "noFormat");
    case "status":
      return needs(fields.status.value, "noStatus");
    case "title":
      return needs(fields.title.value?.en || undefined, "noTitle");
    case "summary":
      return needs(fields.summary.value?.en || undefined, "noSummary");
    case "source":
      return sourceFaults(desk);
    default:
      return [];
  }
}

/** All that is missing, in the order of the record; empty where the event can be saved. */
export function missingOf(desk: DeskDraft): Missing[] {
  return ROW_IDS.flatMap((row) => missingIn(row, desk).map((fault) => ({ row, fault })));
}
