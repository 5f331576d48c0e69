import { BRIEFING_SCHEMAS } from "./briefingSchemas";
import { DOSSIER_SCHEMAS } from "./dossierSchemas";
import { type JsonSchema, listOf, objectOf, refTo } from "./recordSchemas";

const text: JsonSchema = { type: "string" };
const count: JsonSchema = { type: "integer", minimum: 0 };
const day: JsonSchema = { type: "integer", description: "days since 1970-01-01" };
const dataVersion: JsonSchema = { type: "string", pattern: "^[0-9a-f]{16}$", description: "content hash of the data" };
const countBy = (key: string): JsonSchema => listOf(objectOf({ [key]: text, events: count }));
const mixedBy = (key: string): JsonSchema =>
  listOf(objectOf({ [key]: text, events: count, lead: text, themes: listOf(refTo("ThemeCount")) }, ["lead"]));
const eventLink = objectOf({ id: text, start: text, title: refTo("LocalText") });
const withPairs: JsonSchema = {
  // the record refuses unknown keys by itself, so the two cannot be joined by allOf
  type: "object",
  description: "EventRecord and `pairs`: all pairs among its actors",
  properties: { id: text, pairs: listOf(text) },
  required: ["id", "pairs"],
};

/** The shapes of answers, beside the records. */
export const ANSWER_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  ...DOSSIER_SCHEMAS,
  ...BRIEFING_SCHEMAS,
  EventWithPairs: withPairs,
  EventsPage: objectOf({
    total: { ...count, description: "events that match, on all pages" },
    events: listOf(refTo("EventWithPairs")),
    next: { type: ["string", "null"], description: "cursor of the next page; null on the last" },
  }),
  EventDetail: objectOf({
    id: text,
    pairs: listOf(text),
    sourceRecords: listOf(refTo("Source")),
    parts: listOf(eventLink),
    previousRound: { anyOf: [eventLink, { type: "null" }] },
    nextRound: { anyOf: [eventLink, { type: "null" }] },
    dataVersion,
  }),
  ThemeCount: objectOf({ theme: text, events: count }),
  ThemeTimeline: objectOf({
    first: { type: "integer", description: "first bin: a year, or a month as year * 12 + month - 1" },
    totals: listOf(count),
    rows: listOf(objectOf({ theme: text, counts: listOf(count), leads: listOf(count) })),
    unbinned: { ...count, description: "events whose date is too vague for these bins" },
  }),
  Summary: objectOf(
    {
      dataVersion,
      total: { ...count, description: "events that match the whole filter" },
      all: { ...count, description: "events in the data" },
      dataEnd: day,
      matched: objectOf(
        {
          pairs: count,
          actors: count,
          places: count,
          sources: count,
          themes: listOf(refTo("ThemeCount")),
          topPairs: countBy("pair"),
          firstDay: day,
          lastDay: day,
        },
        ["firstDay", "lastDay"],
      ),
      byPair: { ...mixedBy("pair"), description: "not narrowed by pair and actor" },
      byActor: { ...mixedBy("actor"), description: "not narrowed by pair and actor" },
      byTheme: { ...countBy("theme"), description: "not narrowed by theme" },
      byPlace: { ...mixedBy("place"), description: "not narrowed by place" },
      unplaced: { type: "object", description: "by phone, virtual, in person with no city named" },
      byCountry: countBy("actor"),
      byKind: countBy("kind"),
      byLevel: countBy("level"),
      byFormat: countBy("format"),
      byStatus: countBy("status"),
      byMechanism: countBy("mechanism"),
      byYear: objectOf({ first: { type: "integer" }, counts: listOf(count) }),
      themeByYear: { ...refTo("ThemeTimeline"), description: "not narrowed by theme, from and to" },
      themeByMonth: { ...refTo("ThemeTimeline"), description: "not narrowed by theme, from and to" },
      coverage: listOf(
        objectOf({ year: { type: "integer" }, events: count, sources: count, oneSource: count, inferred: count }),
      ),
    },
    [],
  ),
  Matches: objectOf({ dataVersion, rows: listOf(count) }),
  Reference: objectOf({
    dataVersion,
    actors: listOf(refTo("Actor")),
    places: listOf(refTo("Place")),
    people: listOf(refTo("Person")),
    themes: listOf(refTo("Theme")),
    mechanisms: listOf(refTo("Mechanism")),
    metrics: listOf(refTo("Metric")),
    instruments: listOf(refTo("Instrument")),
    milestones: listOf(refTo("Milestone")),
    vocabulary: { type: "object", additionalProperties: listOf(text) },
  }),
  DataProblem: objectOf({ file: text, record: text, fault: text }, ["record"]),
  Health: objectOf({
    status: { type: "string", enum: ["ok", "degraded", "unavailable"] },
    events: count,
    dataVersion: { type: ["string", "null"] },
    isWritable: { type: "boolean", description: "whether the server has a token for editors" },
    problems: listOf(refTo("DataProblem")),
  }),
  Problem: {
    ...objectOf(
      {
        type: { ...text, examples: ["urn:entente:problem:bad-parameter"] },
        title: text,
        status: { type: "integer" },
        detail: text,
        requestId: text,
        errors: listOf(objectOf({ field: text, value: text, detail: text, suggestion: text }, ["suggestion"])),
        problems: listOf(refTo("DataProblem")),
      },
      ["errors", "problems"],
    ),
    description: "RFC 9457",
  },
};
