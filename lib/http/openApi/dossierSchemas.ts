import { type JsonSchema, listOf, objectOf, refTo } from "./recordSchemas";

const text: JsonSchema = { type: "string" };
const count: JsonSchema = { type: "integer", minimum: 0 };
const dataVersion: JsonSchema = { type: "string", pattern: "^[0-9a-f]{16}$", description: "content hash of the data" };

/** The shapes of what the routes of pairs, people, mechanisms and figures answer. */
export const DOSSIER_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
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
  PairDossier: objectOf(
    {
      pair: text,
      sides: listOf(text),
      name: text,
      dataVersion,
      dataEnd: text,
      facts: {
        type: "object",
        description: "events, from, to (years), sources, oneSource, lead {theme, events}, leaders: their last meeting",
      },
      part: {
        ...objectOf({ held: count, asked: count, since: text }),
        description: "only where the pair has more events than are read for it: all but facts stands on the latest",
      },
      ties: listOf(objectOf({ text, since: text, event: text }, ["event"])),
      say: objectOf({ board: text, hosting: text }),
      board: {
        type: "object",
        description:
          "levels and people, each with the last meeting, days since, and the numbers of its sources; countedTo: the day that days are counted to",
      },
      due: {
        ...listOf(
          objectOf({
            mechanism: text,
            name: text,
            level: text,
            from: text,
            to: text,
            everyMonths: count,
            text,
            state: { type: "string", enum: ["expected", "due", "overdue"] },
            last: objectOf({ id: text, start: text }),
          }),
        ),
        description: "estimates from past intervals, the earliest first",
      },
      hosting: {
        type: "object",
        description:
          "meetings by year on either ground, totals, steps from round to round and changes of ground, turns",
      },
      mechanisms: { ...count, description: "mechanisms of exactly these two" },
      figures: {
        ...objectOf({ picture: { type: "object" }, isPromise: { type: "boolean" } }),
        description: "the running total of money that was stated most often, else any figure, with its statements",
      },
      milestones: listOf(objectOf({ date: text, text, event: { type: "object" }, sources: listOf(count) }, ["event"])),
      latest: listOf({ type: "object", description: "id, start, title, place, level, themes, sources" }),
      sources: listOf({ type: "object", description: "number, id, title, publisher, address" }),
    },
    ["part", "figures"],
  ),
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
  PeoplePage: objectOf({
    total: { ...count, description: "people that match, on all pages" },
    people: listOf(refTo("PersonRow")),
    next: { type: ["string", "null"], description: "cursor of the next page; null on the last" },
  }),
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
};
