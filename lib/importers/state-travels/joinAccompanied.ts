import { spanOf } from "@/lib/model/date";
import type { Draft, DraftParticipant } from "@/lib/model/draft";
import type { ImportItem } from "../importer";
import { quoteOf } from "../makeDraft";

const ACCOMPANIED = /\bAccompanied President (?:[\p{Lu}]\p{L}*\.? )*?(\p{Lu}[\p{L}’'-]+)(?=[\s.,;]|$)/u;
type Trip = Extract<ImportItem, { draft: Draft }>;

const travellerOf = ({ draft }: Trip) => draft.fields.participants[0];
const isPresident = (trip: Trip) => travellerOf(trip)?.office === "President";
const countryOf = ({ draft }: Trip) => draft.fields.country.value;

/** First and last day of a trip. */
function daysOf({ draft: { fields } }: Trip): [number, number] {
  const start = spanOf(fields.start.value ?? "").first;
  return [start, fields.end.value === undefined ? start : spanOf(fields.end.value).last];
}

function overlap(a: Trip, b: Trip): boolean {
  const [[start, end], [otherStart, otherEnd]] = [daysOf(a), daysOf(b)];
  return start <= otherEnd && otherStart <= end;
}

/** Surname of the president whom the remarks of a secretary's trip say was accompanied, with the words. */
function accompaniedBy(trip: Trip): { surname: string; start: number; end: number; remarks: string } | undefined {
  const remarks = trip.draft.fields.summary.value?.en ?? "";
  const match = isPresident(trip) ? null : ACCOMPANIED.exec(remarks);
  return match?.[1]
    ? { surname: match[1], start: match.index, end: match.index + match[0].length, remarks }
    : undefined;
}

/** The president's trip with the secretary among its participants. */
function withSecretary(trip: Trip, secretary: DraftParticipant): Trip {
  const { fields } = trip.draft;
  const [traveller, ...others] = fields.participants;
  if (!traveller) return trip;
  return { ...trip, draft: { ...trip.draft, fields: { ...fields, participants: [traveller, secretary, ...others] } } };
}

/**
 * One trip stands in two files: the secretary's row says "Accompanied President Clinton", the president's tells of the trip. Where
 * both are there (same country, days that overlap) the secretary joins the president's draft and the row is named as joined. Trips of
 * presidents and of who accompanied them are held to the end of the input: a few thousand at most.
 */
export async function* joinAccompanied(items: AsyncIterable<ImportItem>): AsyncIterable<ImportItem> {
  const presidents: Trip[] = [];
  const companions: Trip[] = [];
  for await (const item of items) {
    if (!("draft" in item)) yield item;
    else if (isPresident(item)) presidents.push(item);
    else if (accompaniedBy(item)) companions.push(item);
    else yield item;
  }
  const joined: ImportItem[] = [];
  for (const trip of companions) {
    const words = accompaniedBy(trip);
    const at = presidents.findIndex(
      (other) =>
        countryOf(other) === countryOf(trip) &&
        travellerOf(other)?.name?.split(" ").at(-1) === words?.surname &&
        overlap(other, trip),
    );
    const [president, traveller] = [presidents[at], travellerOf(trip)];
    if (!president || !traveller || !words) {
      joined.push(trip);
      continue;
    }
    const quotes = [quoteOf(words.remarks, words.start, words.end)];
    presidents[at] = withSecretary(president, { ...traveller, state: "imported", quotes });
    const { id } = president.draft;
    const text = `"${words.remarks.slice(words.start, words.end)}": joined to ${id}`;
    const ref = trip.draft.originRef ?? trip.draft.id;
    const { row, file } = trip;
    joined.push({
      reject: { ...(file !== undefined && { file }), row, ref, reason: "joined", text, values: { draft: id } },
    });
  }
  yield* presidents;
  yield* joined;
}
