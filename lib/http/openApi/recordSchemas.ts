import { z } from "zod";
import { briefingSchema, stageViewSchema, stepSchema } from "@/lib/model/briefing";
import { draftSchema } from "@/lib/model/draft";
import {
  accountSchema,
  actorSchema,
  eventSchema,
  evidenceSchema,
  figureSchema,
  instrumentSchema,
  localTextSchema,
  mechanismSchema,
  metricSchema,
  milestoneSchema,
  participantSchema,
  personSchema,
  placeSchema,
  sourceSchema,
  themeSchema,
} from "@/lib/model/record";
import { trailEntrySchema } from "@/lib/store/write/trail";
import { briefingBody, draftsBody, eventBody, rejectionBody, removalBody, restorationBody } from "../writeBodies";

export type JsonSchema = Readonly<Record<string, unknown>>;

const RECORDS = {
  LocalText: localTextSchema,
  Evidence: evidenceSchema,
  Participant: participantSchema,
  Figure: figureSchema,
  Account: accountSchema,
  EventRecord: eventSchema,
  Source: sourceSchema,
  Actor: actorSchema,
  Place: placeSchema,
  Person: personSchema,
  Theme: themeSchema,
  Mechanism: mechanismSchema,
  Metric: metricSchema,
  Instrument: instrumentSchema,
  Milestone: milestoneSchema,
  StageView: stageViewSchema,
  BriefingStep: stepSchema,
  Briefing: briefingSchema,
  Draft: draftSchema,
  TrailEntry: trailEntrySchema,
  EventChange: eventBody,
  BriefingChange: briefingBody,
  DraftsChange: draftsBody,
  DraftsRestoration: restorationBody,
  DraftsRejection: rejectionBody,
  DraftRemoval: removalBody,
};

export const refTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
export const listOf = (items: JsonSchema): JsonSchema => ({ type: "array", items });

/** An object that has all the keys given, but for those named as optional. */
export function objectOf(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema {
  return {
    type: "object",
    properties,
    required: Object.keys(properties).filter((key) => !optional.includes(key)),
  };
}

/** The schemas that check the data, as JSON Schema 2020-12, by the name of their type. */
export function recordSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(RECORDS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, id: _name, ...schema }]) => [name, schema]),
  );
}
