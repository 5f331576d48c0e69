import type { Dataset } from "@/lib/model/dataset";
import type { EventRecord } from "@/lib/model/record";
import type { Moment } from "../moment";
import { readExcerpt } from "./readExcerpt";

/** An event, and what its page needs of the data. */
export interface EventExcerpt {
  event: EventRecord;
  data: Dataset;
}

/**
 * An event with the rounds of its mechanism, the visit that it is a part of and its own parts.
 * @returns `undefined` for an unknown id
 */
export async function eventExcerpt(moment: Moment, id: string): Promise<EventExcerpt | undefined> {
  const event = await moment.event(id);
  if (!event) return undefined;
  if (moment.whole) return { event, data: moment.whole };
  const parts = await moment.partsOf(id);
  const ids = [id, ...(event.partOf === undefined ? [] : [event.partOf]), ...parts.map((part) => part.id)];
  const filters = event.mechanism === undefined ? [] : [{ mechanism: [event.mechanism] }];
  return { event, data: await readExcerpt(moment, { filters, ids }) };
}
