import { z } from "zod";
import { briefingSchema } from "@/lib/model/briefing";
import { draftSchema } from "@/lib/model/draft";
import { MAX_DRAFTS_A_POST, MAX_ID_CHARS, MAX_NEW_ROWS, MAX_REASON_CHARS } from "@/lib/model/limits";
import { eventSchema, personSchema, placeSchema, sourceSchema } from "@/lib/model/record";

const reason = z.string().min(1).max(MAX_REASON_CHARS);

/** An event as it is to stand, the rows of lists that it needs and the data lack, and why. */
export const eventBody = z.strictObject({
  event: eventSchema,
  sources: z.array(sourceSchema).max(MAX_NEW_ROWS).optional(),
  people: z.array(personSchema).max(MAX_NEW_ROWS).optional(),
  places: z.array(placeSchema).max(MAX_NEW_ROWS).optional(),
  reason: reason.optional(),
});

/** A briefing as it is to stand, and why. */
export const briefingBody = z.strictObject({ briefing: briefingSchema, reason: reason.optional() });

/** Drafts for the queue. */
export const draftsBody = z.strictObject({ drafts: z.array(draftSchema).min(1).max(MAX_DRAFTS_A_POST) });

/** Why a draft leaves the queue, and the event that it became. */
export const removalBody = z.strictObject({ reason, event: z.string().max(MAX_ID_CHARS).optional() });

const ids = z.array(z.string().max(MAX_ID_CHARS)).min(1).max(MAX_DRAFTS_A_POST);

/** Drafts that are rejected at once, for one reason. */
export const rejectionBody = z.strictObject({ ids, reason });

/** Drafts whose rejection is taken back. */
export const restorationBody = z.strictObject({ ids });
