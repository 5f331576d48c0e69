import { EXPORTERS } from "@/lib/exporters/exporters";
import { MAX_QUERY_CHARS } from "@/lib/model/limits";
import { ANSWER_SCHEMAS } from "./answerSchemas";
import { DOSSIER_PATHS } from "./dossierPaths";
import { EVENT_ID_PARAMETER, FILTER_PARAMETERS, LOCALE_PARAMETER, PAGE_PARAMETERS } from "./parameters";
import { json, pathItem } from "./pathItem";
import { type JsonSchema, recordSchemas } from "./recordSchemas";
import { joinPaths, WRITE_PATHS } from "./writePaths";

const VERSION = "1.0.0";
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
    ...DOSSIER_PATHS,
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
    "/api/lexicon": pathItem({
      id: "getLexicon",
      summary:
        "What drafting a report in the browser needs: all lists in both languages, city names, a light row an event.",
      parameters: [],
      content: { "application/json": { type: "object" } },
      problems: ["400", "503"],
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
    "/api/metrics": pathItem({
      id: "getMetrics",
      summary:
        "What Prometheus reads: requests, times, cache, data version. 404 unless the server has ENTENTE_METRICS=1.",
      content: { "text/plain": { type: "string" } },
      problems: ["404"],
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
        "Events of bilateral diplomacy with their sources. Reading for anyone, writing for editors. One filter for all addresses; lists by comma. Every answer carries a strong ETag.",
    },
    servers: [{ url: "/" }],
    paths: joinPaths(paths(), WRITE_PATHS),
    components: {
      securitySchemes: {
        editor: { type: "http", scheme: "bearer", description: "The editors' token of this server" },
      },
      schemas: {
        ...records,
        ...ANSWER_SCHEMAS,
        EventWithPairs: withRecord("EventWithPairs"),
        EventDetail: withRecord("EventDetail"),
      },
    },
  };
}
