import { EXPORTERS } from "@/lib/exporters/exporters";
import { MAX_EXPORT_ROWS, MAX_QUERY_CHARS, MAX_SEARCH_CHARS } from "@/lib/model/limits";
import { ANSWER_SCHEMAS } from "./answerSchemas";
import {
  EVENT_ID_PARAMETER,
  FIGURES_PARAMETERS,
  FILTER_PARAMETERS,
  LOCALE_PARAMETER,
  PAGE_PARAMETERS,
  type Parameter,
  PEOPLE_PARAMETERS,
} from "./parameters";
import { type JsonSchema, recordSchemas, refTo } from "./recordSchemas";

const VERSION = "1.0.0";
const PROBLEMS: Readonly<Record<string, string>> = {
  400: "A parameter is unknown, repeated or wrong: `errors` names field, value and what would be right.",
  404: "There is no such thing.",
  410: "The data have changed since the cursor or version was given: start again.",
  414: `The query has more than ${MAX_SEARCH_CHARS} characters.`,
  422: `More than ${MAX_EXPORT_ROWS} events match: narrow the filter.`,
  503: "No good data have been read since the start: `problems` names file, record and fault.",
};

interface Operation {
  id: string;
  summary: string;
  parameters?: readonly Parameter[];
  /** what a 200 holds, by media type */
  content: Readonly<Record<string, JsonSchema>>;
  problems: readonly (keyof typeof PROBLEMS & string)[];
  /** false where the answer is of this moment only */
  isTagged?: false;
}

function pathItem({ id, summary, parameters = [], content, problems, isTagged }: Operation): JsonSchema {
  const failed = problems.map((status) => [
    status,
    {
      description: PROBLEMS[status],
      content: { "application/problem+json": { schema: refTo("Problem") } },
    },
  ]);
  const body = Object.entries(content).map(([type, schema]) => [type, { schema }]);
  const tag = { ETag: { description: "strong, of data version and question", schema: { type: "string" } } };
  return {
    get: {
      operationId: id,
      summary,
      parameters,
      responses: {
        200: {
          description: "As asked.",
          ...(isTagged === false ? {} : { headers: tag }),
          content: Object.fromEntries(body),
        },
        ...(isTagged === false ? {} : { 304: { description: "Unchanged: If-None-Match named this answer." } }),
        ...Object.fromEntries(failed),
      },
    },
  };
}

const json = (name: string) => ({ "application/json": refTo(name) });
const mediaType = (type: string) => type.split(";")[0] ?? type;

function paths(): Record<string, JsonSchema> {
  return {
    "/api/events": pathItem({
      id: "listEvents",
      summary:
        "Events that a filter selects, page by page. Visits that have parts are left out unless the filter includes them.",
      parameters: [...FILTER_PARAMETERS, ...PAGE_PARAMETERS],
      content: json("EventsPage"),
      problems: ["400", "410", "414", "503"],
    }),
    "/api/events/{id}": pathItem({
      id: "getEvent",
      summary: "One event with its sources, parts and the rounds before and after it.",
      parameters: [EVENT_ID_PARAMETER],
      content: json("EventDetail"),
      problems: ["400", "404", "503"],
    }),
    "/api/events/{id}/view": pathItem({
      id: "viewEvent",
      summary: "One event with everything named in one language, as its page shows it.",
      parameters: [EVENT_ID_PARAMETER, LOCALE_PARAMETER],
      content: { "application/json": { type: "object" } },
      problems: ["400", "404", "503"],
    }),
    "/api/people": pathItem({
      id: "listPeople",
      summary: "People with their latest office on record, events and counterparts, page by page, in one language.",
      parameters: PEOPLE_PARAMETERS,
      content: json("PeoplePage"),
      problems: ["400", "410", "414", "503"],
    }),
    "/api/figures": pathItem({
      id: "listFigures",
      summary:
        "The ledger: each metric with its statements by date, their events and sources, and what does not fit together as questions.",
      parameters: FIGURES_PARAMETERS,
      content: json("FiguresAnswer"),
      problems: ["400", "414", "503"],
    }),
    "/api/pairs": pathItem({
      id: "listPairs",
      summary:
        "Every pair: events, leading themes, last met by level with days since, what is due next, what holds since when.",
      parameters: [
        {
          name: "format",
          in: "query",
          description: "csv: the same as a file, with its citation.",
          example: "csv",
          schema: { type: "string", enum: ["json", "csv"] },
        },
        LOCALE_PARAMETER,
      ],
      content: { ...json("Pairs"), "text/csv": { schema: { type: "string" } } },
      problems: ["400", "414", "503"],
    }),
    "/api/pairs/{pair}": pathItem({
      id: "getPair",
      summary:
        "One pair: last met by level and person, what is due (estimates), hosts, figures, milestones, latest events, sources.",
      parameters: [
        {
          name: "pair",
          in: "path",
          required: true,
          description: "Two codes joined by a hyphen, in any order.",
          schema: { type: "string" },
          example: "US-VN",
        },
        LOCALE_PARAMETER,
      ],
      content: json("PairDossier"),
      problems: ["400", "404", "414", "503"],
    }),
    "/api/mechanisms": pathItem({
      id: "listMechanisms",
      summary:
        "Recurring dialogues: rounds, gaps in their numbers, interval, last round, window of the next (an estimate), and what does not add up.",
      parameters: [
        {
          name: "pair",
          in: "query",
          description: "Only mechanisms that both are members of.",
          schema: { type: "string" },
          example: "US-VN",
        },
        LOCALE_PARAMETER,
      ],
      content: json("Mechanisms"),
      problems: ["400", "414", "503"],
    }),
    "/api/summary": pathItem({
      id: "summarise",
      summary: "Counts for all views at once. A view is not narrowed by its own parameter.",
      parameters: FILTER_PARAMETERS,
      content: json("Summary"),
      problems: ["400", "414", "503"],
    }),
    "/api/columns": pathItem({
      id: "getColumns",
      summary: "The events as typed arrays for the browser's engine; kept for ever at the address of their version.",
      parameters: [
        {
          name: "v",
          in: "query",
          description:
            "Data version and form of the wire, joined by a dot. Without it, or with an older one, the present columns come.",
          schema: { type: "string" },
          example: "64fc7edfea1c3437.1",
        },
      ],
      content: { "application/vnd.entente.columns+text": { type: "string", format: "binary" } },
      problems: ["400", "503"],
    }),
    "/api/matches": pathItem({
      id: "searchText",
      summary: "Rows of the columns whose text holds every word.",
      parameters: [
        {
          name: "q",
          in: "query",
          required: true,
          description: "Words; case and diacritics do not count.",
          schema: { type: "string", minLength: 1, maxLength: MAX_QUERY_CHARS },
          example: "Da Nang",
        },
        {
          name: "v",
          in: "query",
          description: "Data version that the rows are for; 410 if it is not the present one.",
          schema: { type: "string" },
          example: "64fc7edfea1c3437",
        },
      ],
      content: json("Matches"),
      problems: ["400", "410", "503"],
    }),
    "/api/reference": pathItem({
      id: "getReference",
      summary: "The lists that events refer to by id. With `locale` every text is a string in that language.",
      parameters: [LOCALE_PARAMETER],
      content: json("Reference"),
      problems: ["400", "503"],
    }),
    "/api/briefings": pathItem({
      id: "listBriefings",
      summary: "The briefings by id, and what is wrong with files that cannot be served as they stand.",
      content: json("BriefingList"),
      problems: ["400", "503"],
    }),
    "/api/briefings/{id}": pathItem({
      id: "getBriefing",
      summary: "One briefing. With `locale` its slides too: each step in that language, its sources numbered.",
      parameters: [
        {
          name: "id",
          in: "path",
          required: true,
          description: "The briefing's id.",
          schema: { type: "string" },
          example: "war-legacies",
        },
        LOCALE_PARAMETER,
      ],
      content: json("BriefingDetail"),
      problems: ["400", "404", "503"],
    }),
    "/api/export/{format}": pathItem({
      id: "exportEvents",
      summary: `A file to save, with its filter, day, data version, citation and border rule in it. ${EXPORTERS.map(
        ({ id, description }) => `${id}: ${description}`,
      ).join(". ")}.`,
      parameters: [
        {
          name: "format",
          in: "path",
          required: true,
          description: "The form of the file.",
          schema: { type: "string", enum: EXPORTERS.map(({ id }) => id) },
          example: "csv",
        },
        ...FILTER_PARAMETERS,
      ],
      content: Object.fromEntries(EXPORTERS.map(({ type }) => [mediaType(type), { type: "string" }])),
      problems: ["400", "404", "414", "422", "503"],
    }),
    "/api/health": pathItem({
      id: "getHealth",
      summary:
        "How the data stand: ok, degraded (the files are bad now, the last good data are served), or 503 unavailable.",
      content: json("Health"),
      problems: [],
      isTagged: false,
    }),
    "/api/openapi.json": pathItem({
      id: "getOpenApi",
      summary: "This document.",
      content: { "application/json": { type: "object" } },
      problems: [],
    }),
  };
}

/** The API in OpenAPI 3.1. The records come from the schemas that check the data; the paths are written here. */
export function openApiDocument(): JsonSchema {
  const records = recordSchemas();
  const event = records.EventRecord ?? {};
  const properties = typeof event.properties === "object" ? event.properties : {};
  const withRecord = (name: string): JsonSchema => {
    const answer = ANSWER_SCHEMAS[name] ?? {};
    const own = typeof answer.properties === "object" ? answer.properties : {};
    return { ...answer, properties: { ...properties, ...own } };
  };
  return {
    openapi: "3.1.0",
    info: {
      title: "Entente",
      version: VERSION,
      description:
        "Events of bilateral diplomacy with their sources. Reading only, for anyone. One filter for all addresses; lists by comma. Every answer carries a strong ETag.",
    },
    servers: [{ url: "/" }],
    paths: paths(),
    components: {
      schemas: {
        ...records,
        ...ANSWER_SCHEMAS,
        EventWithPairs: withRecord("EventWithPairs"),
        EventDetail: withRecord("EventDetail"),
      },
    },
  };
}
