import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import {
  actorSchema,
  eventSchema,
  instrumentSchema,
  mechanismSchema,
  metricSchema,
  milestoneSchema,
  personSchema,
  placeSchema,
  sourceSchema,
  themeSchema,
} from "@/lib/model/record";

const FOLDER = new URL("../../../data/", import.meta.url);

/** One line of `data/intake.json`: what became of one row of the gathered facts. */
export const intakeSchema = z.strictObject({
  /** the file of facts, without its ending */
  file: z.string(),
  id: z.string(),
  outcome: z.enum(["kept", "merged", "rejected"]),
  /** the event that holds the row's matter; absent where the row was rejected */
  event: z.string().optional(),
  /** why it was merged or rejected */
  reason: z.string().optional(),
});

/** The text of a file below `data/`. */
export function readText(file: string): string {
  return readFileSync(fileURLToPath(new URL(file, FOLDER)), "utf8");
}

/** The rows of a file below `data/`, checked by their schema. @throws ZodError naming row and key */
function readRows<T>(file: string, schema: z.ZodType<T>): T[] {
  return z.array(schema).parse(JSON.parse(readText(file)));
}

/** Names of the yearly files of events, in order. */
export const EVENT_FILES = readdirSync(fileURLToPath(new URL("events/", FOLDER)))
  .sort()
  .map((name) => `events/${name}`);

/** Every other list, with the schema of its rows. */
export const LISTS = {
  "sources.json": sourceSchema,
  "actors.json": actorSchema,
  "places.json": placeSchema,
  "people.json": personSchema,
  "themes.json": themeSchema,
  "mechanisms.json": mechanismSchema,
  "metrics.json": metricSchema,
  "instruments.json": instrumentSchema,
  "milestones.json": milestoneSchema,
  "intake.json": intakeSchema,
} as const;

/** All of `data/`, read straight from the files: these tests do not lean on the store. */
export const data = {
  events: EVENT_FILES.flatMap((file) => readRows(file, eventSchema)),
  sources: readRows("sources.json", sourceSchema),
  actors: readRows("actors.json", actorSchema),
  places: readRows("places.json", placeSchema),
  people: readRows("people.json", personSchema),
  themes: readRows("themes.json", themeSchema),
  mechanisms: readRows("mechanisms.json", mechanismSchema),
  metrics: readRows("metrics.json", metricSchema),
  instruments: readRows("instruments.json", instrumentSchema),
  milestones: readRows("milestones.json", milestoneSchema),
  intake: readRows("intake.json", intakeSchema),
};
