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
  Pairs: objectOf({
    dataVersion,
    countedTo: { ...text, description: "the day to which days since a meeting are counted" },
    pairs: listOf(
      objectOf({
        pair: text,
        name: text,
        events: count,
        firstYear: { type: "integer" },
        lastYear: { type: "integer" },
        sources: count,
        oneSource: { ...count, description: "events that rest on a single source" },
        themes: listOf(objectOf({ theme: text, events: count })),
        last: listOf(
          objectOf(
            {
              level: text,
              id: text,
              start: text,
              date: text,
              days: { ...count, description: "absent for a date that is no single day" },
            },
            ["days"],
          ),
        ),
        next: { type: ["object", "null"], description: "mechanism, state, from, to: an estimate" },
        tie: { type: ["object", "null"], description: "text, since: by the latest milestone" },
      }),
    ),
  }),
  PairDossier: {
    type: "object",
    properties: {
      pair: text,
      sides: listOf(text),
      name: text,
      dataVersion,
      dataEnd: text,
      facts: { type: "object" },
      say: objectOf({ board: text, hosting: text }),
      board: {
        type: "object",
        description: "levels and people, each with the last meeting and the numbers of its sources",
      },
      due: listOf({ type: "object" }),
      hosting: { type: "object" },
      milestones: listOf({ type: "object" }),
      latest: listOf({ type: "object" }),
      sources: listOf({ type: "object" }),
    },
    required: [
      "pair",
      "sides",
      "name",
      "dataVersion",
      "dataEnd",
      "facts",
      "board",
      "due",
      "hosting",
      "latest",
      "sources",
    ],
  },
  DataProblem: objectOf({ file: text, record: text, fault: text }, ["record"]),
  PersonRow: objectOf(
    {
      id: text,
      actor: text,
      name: text,
      also: { ...text, description: "the other spelling: at home, or in English" },
      office: {
        ...objectOf({ name: objectOf({ text, lang: text }, ["lang"]), at: text }),
        description: "the latest office on record, and the date of the event that states it",
      },
      events: count,
      counterparts: { ...count, description: "different people of other sides, met in events that were held" },
      first: { ...text, description: "date of the first event on record" },
      last: text,
    },
    ["also", "office", "first", "last"],
  ),
  MetricLedger: objectOf({
    id: text,
    name: text,
    counts: text,
    unit: { type: "object", description: "currency (ISO 4217), or the words for one and for many" },
    cumulative: { type: "boolean", description: "each statement is a running total to its date" },
    statements: listOf(
      objectOf(
        {
          event: text,
          start: text,
          end: text,
          value: { type: "number" },
          amount: { ...text, description: "value and unit in the language asked for" },
          note: text,
          sources: listOf(text),
        },
        ["end", "note"],
      ),
    ),
    questions: {
      ...listOf(objectOf({ kind: { type: "string", enum: ["fall", "days"] }, a: count, b: count })),
      description:
        "two statements, by position, that do not fit: a running total that falls, two values on the same days",
    },
  }),
  FiguresAnswer: objectOf({
    dataVersion,
    total: { ...count, description: "metrics that match" },
    metrics: listOf(refTo("MetricLedger")),
  }),
  PeoplePage: objectOf({
    total: { ...count, description: "people that match, on all pages" },
    people: listOf(refTo("PersonRow")),
    next: { type: ["string", "null"], description: "cursor of the next page; null on the last" },
  }),
  Mechanisms: objectOf({
    dataVersion,
    dataEnd: text,
    mechanisms: listOf(
      objectOf({
        id: text,
        name: text,
        pairs: listOf(text),
        theme: { type: ["string", "null"], description: "leading theme of most rounds" },
        level: { type: ["string", "null"] },
        state: { type: "string", enum: ["overdue", "due", "silent", "few"] },
        rounds: listOf(
          objectOf({
            id: text,
            start: text,
            number: { type: ["integer", "null"] },
            side: {
              type: "string",
              enum: ["home", "away", "none"],
              description: "whose ground; home is Viet Nam, else the first by code",
            },
            status: text,
          }),
        ),
        gaps: listOf(objectOf({ after: { ...count, description: "position in rounds" }, count })),
        missing: count,
        everyMonths: { type: ["integer", "null"], description: "median interval" },
        last: { type: ["string", "null"] },
        next: { type: ["object", "null"], description: "from, to: an estimate" },
        questions: listOf(objectOf({ kind: text, says: text, asks: text, events: listOf(text) })),
      }),
    ),
  }),
  BriefingList: objectOf({
    dataVersion,
    briefings: listOf(
      objectOf({
        id: text,
        title: refTo("LocalText"),
        audience: refTo("LocalText"),
        author: refTo("LocalText"),
        dataVersion: { ...dataVersion, description: "version of the data that it was written on" },
        steps: count,
      }),
    ),
    problems: listOf(refTo("DataProblem")),
  }),
  BriefingRun: objectOf(
    {
      text,
      strong: { const: true },
      em: { const: true },
      event: { ...text, description: "id of the event that states it" },
      query: { ...text, description: "filter of the events that it counts" },
      sources: { ...listOf(count), description: "numbers of the event's sources" },
    },
    ["strong", "em", "event", "query", "sources"],
  ),
  BriefingSlide: objectOf(
    {
      id: text,
      number: { type: "integer", minimum: 1 },
      heading: text,
      facts: listOf(objectOf({ runs: listOf(refTo("BriefingRun")) })),
      notes: listOf(objectOf({ runs: listOf(refTo("BriefingRun")) })),
      views: listOf(refTo("StageView")),
      emphasis: { ...text, description: "filter whose marks are strong" },
      filterLine: text,
      sources: listOf(objectOf({ number: count, text, url: text }, ["url"])),
    },
    ["emphasis"],
  ),
  BriefingDetail: objectOf({ briefing: refTo("Briefing"), slides: listOf(refTo("BriefingSlide")) }, ["slides"]),
  Health: objectOf({
    status: { type: "string", enum: ["ok", "degraded", "unavailable"] },
    events: count,
    dataVersion: { type: ["string", "null"] },
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
