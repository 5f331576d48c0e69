import { z } from "zod";
import { briefingSchema } from "@/lib/model/briefing";
import { MAX_NEW_ROWS, MAX_REASON_CHARS } from "@/lib/model/limits";
import { eventSchema, personSchema, placeSchema, sourceSchema } from "@/lib/model/record";

const reason = z.string().min(1).max(MAX_REASON_CHARS).optional();

/** An event as it is to stand, the rows of lists that it needs and the data lack, and why. */
export const eventBody = z.strictObject({
  event: eventSchema,
  sources: z.array(sourceSchema).max(MAX_NEW_ROWS).optional(),
  people: z.array(personSchema).max(MAX_NEW_ROWS).optional(),
  places: z.array(placeSchema).max(MAX_NEW_ROWS).optional(),
  reason,
});

/** A briefing as it is to stand, and why. */
export const briefingBody = z.strictObject({ briefing: briefingSchema, reason });
