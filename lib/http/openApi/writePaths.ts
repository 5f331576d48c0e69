import {
  DEFAULT_PAGE_DRAFTS,
  MAX_BODY_BYTES,
  MAX_DRAFTS,
  MAX_PAGE_DRAFTS,
  MAX_PREVIEW_BYTES,
  MAX_TRAIL_ENTRIES,
} from "@/lib/model/limits";
import { EVENT_ID_PARAMETER, type Parameter } from "./parameters";
import { pathItem } from "./pathItem";
import { type JsonSchema, listOf, objectOf, refTo } from "./recordSchemas";

/** Why a write is refused; nothing has changed then. */
const REFUSALS: Readonly<Record<string, string>> = {
  400: "The body is not JSON, or a header or parameter is wrong.",
  401: "The token is missing or wrong.",
  403: "`read-only`: the server has no token. `cross-site`: a page of another site asks.",
  404: "There is no such record.",
  409: "`exists`: there is a record of this id, see `current`. `full`: a bound is reached.",
  412: "The record has changed since it was read: `current` and `yours`; ETag is that of `current`.",
  413: `The body has more than ${MAX_BODY_BYTES} bytes.`,
  415: "The body is not application/json.",
  422: "The record is not right: `errors` or `problems` name field, value and what would be right.",
  428: "If-Match is missing.",
  503: "`busy`: others write, try again. `data-faulty`: the folder has faults already.",
  507: "The disk is full.",
};

interface WriteOperation {
  id: string;
  summary: string;
  parameters?: readonly unknown[];
  /** schema of the body */
  body: string;
  /** status and schema of the answer */
  answers: Readonly<Record<string, JsonSchema>>;
  problems: readonly (keyof typeof REFUSALS & string)[];
}

const ALWAYS = ["400", "401", "403", "413", "415", "422", "503", "507"];

function operation({ id, summary, parameters = [], body, answers, problems }: WriteOperation): JsonSchema {
  const good = Object.entries(answers).map(([status, schema]) => [
    status,
    { description: "Done.", content: { "application/json": { schema } } },
  ]);
  const failed = [...ALWAYS, ...problems].map((status) => [
    status,
    { description: REFUSALS[status], content: { "application/problem+json": { schema: refTo("Problem") } } },
  ]);
  return {
    operationId: id,
    summary,
    security: [{ editor: [] }],
    parameters,
    requestBody: { required: true, content: { "application/json": { schema: refTo(body) } } },
    responses: Object.fromEntries([...good, ...failed]),
  };
}

const IF_MATCH = {
  name: "If-Match",
  in: "header",
  description: "The ETag that GET gave for this record, so that nobody's change is lost.",
  schema: { type: "string" },
  example: '"mZ1Yp3xO0bqkQnJc7o9sTg.Vn3mTqk2bq0dR1xw8yYb4A"',
};
const draftId: Parameter = {
  name: "id",
  in: "path",
  required: true,
  description: "The draft's id.",
  schema: { type: "string" },
  example: "report-1a2b3c",
};
const limit = (most: number, description: string): Parameter => ({
  name: "limit",
  in: "query",
  description,
  schema: { type: "integer", minimum: 1, maximum: most },
  example: 20,
});
const text: JsonSchema = { type: "string" };
const durable = { type: "boolean", description: "false if a power cut could still undo it" };
const savedEvent = objectOf({ event: refTo("EventRecord"), durable });
const savedBriefing = objectOf({ briefing: refTo("Briefing"), durable });
const queued = objectOf({ received: text, by: text, draft: refTo("Draft") });
const briefingId = { ...draftId, description: "The briefing's id.", example: "war-legacies" };
const forEditors = (item: JsonSchema): JsonSchema => ({
  get: { ...Object(item.get), security: [{ editor: [] }] },
});

/** What editors do, by path and method; joined to what anyone may read. */
export const WRITE_PATHS: Readonly<Record<string, JsonSchema>> = {
  "/api/events": {
    post: operation({
      id: "createEvent",
      summary: "A new event, with the rows of sources, people and places that it names and the data lack.",
      body: "EventChange",
      answers: { 201: savedEvent },
      problems: ["409"],
    }),
  },
  "/api/events/{id}": {
    put: operation({
      id: "changeEvent",
      summary: "An event as it is to stand.",
      parameters: [EVENT_ID_PARAMETER, IF_MATCH],
      body: "EventChange",
      answers: { 200: savedEvent },
      problems: ["404", "412", "428"],
    }),
  },
  "/api/events/{id}/trail": pathItem({
    id: "getTrail",
    summary:
      "How a record came to stand as it does, the latest change first. Who and why: with the editors' token only.",
    parameters: [EVENT_ID_PARAMETER, limit(MAX_TRAIL_ENTRIES, "Entries in the answer.")],
    content: {
      "application/json": objectOf({ total: { type: "integer" }, entries: listOf(refTo("TrailEntry")) }),
    },
    problems: ["400", "404", "503"],
    isTagged: false,
  }),
  "/api/briefings/{id}": {
    put: operation({
      id: "saveBriefing",
      summary: "A briefing as it is to stand; `If-None-Match: *` instead of If-Match for a new one.",
      parameters: [briefingId, IF_MATCH],
      body: "BriefingChange",
      answers: { 200: savedBriefing, 201: savedBriefing },
      problems: ["404", "409", "412", "428"],
    }),
  },
  "/api/briefings/preview": {
    post: {
      operationId: "previewStep",
      summary: "A step as it will be shown, and what is wrong with it. Changes nothing, needs no token.",
      requestBody: { required: true, content: { "application/json": { schema: { type: "object" } } } },
      responses: {
        200: { description: "As asked.", content: { "application/json": { schema: { type: "object" } } } },
        413: { description: `The body has more than ${MAX_PREVIEW_BYTES} bytes.` },
      },
    },
  },
  "/api/drafts": {
    ...forEditors(
      pathItem({
        id: "listDrafts",
        summary: "Drafts that wait for a person, the first to come first.",
        parameters: [
          limit(MAX_PAGE_DRAFTS, `Drafts in the answer; ${DEFAULT_PAGE_DRAFTS} unless said.`),
          {
            name: "cursor",
            in: "query",
            description: "`next` of the page before.",
            schema: { type: "string", maxLength: 400 },
            example: "MjAyNi0xMS0yOVQwMjowMDowMC4wMDBaIDAwMDAwMCBhLWI",
          },
        ],
        content: {
          "application/json": objectOf({
            total: { type: "integer" },
            drafts: listOf(queued),
            next: { type: ["string", "null"] },
            problems: listOf(refTo("DataProblem")),
          }),
        },
        problems: ["400", "503"],
        isTagged: false,
      }),
    ),
    post: operation({
      id: "addDrafts",
      summary: `Drafts for the queue, which holds at most ${MAX_DRAFTS}; one that waits already is replaced.`,
      body: "DraftsChange",
      answers: { 201: objectOf({ kept: listOf(text), replaced: listOf(text), total: { type: "integer" } }) },
      problems: ["409"],
    }),
    delete: operation({
      id: "rejectDrafts",
      summary:
        "Drafts that are rejected for one reason leave the queue in one write; those that wait no more are named.",
      body: "DraftsRejection",
      answers: { 200: objectOf({ removed: listOf(refTo("Draft")), missing: listOf(text) }) },
      problems: [],
    }),
  },
  "/api/drafts/rejected": {
    ...forEditors(
      pathItem({
        id: "listRejectedDrafts",
        summary: "What was decided on drafts that became no event, the latest first; `isKept`: it can be taken back.",
        parameters: [limit(MAX_TRAIL_ENTRIES, `Entries in the answer; ${MAX_TRAIL_ENTRIES} unless said.`)],
        content: {
          "application/json": objectOf({
            total: { type: "integer" },
            entries: listOf({ type: "object", required: ["id", "time", "by", "action", "isKept"] }),
          }),
        },
        problems: ["400", "503"],
        isTagged: false,
      }),
    ),
    post: operation({
      id: "restoreDrafts",
      summary: "Rejections taken back in one write: the drafts wait again where they stood.",
      body: "DraftsRestoration",
      answers: { 200: objectOf({ restored: listOf(text), missing: listOf(text) }) },
      problems: ["409"],
    }),
  },
  "/api/drafts/{id}": {
    ...forEditors(
      pathItem({
        id: "getDraft",
        summary: "One draft.",
        parameters: [draftId],
        content: { "application/json": queued },
        problems: ["400", "404", "503"],
        isTagged: false,
      }),
    ),
    delete: operation({
      id: "removeDraft",
      summary: "A draft that is decided on leaves the queue, with the reason in the trail.",
      parameters: [draftId],
      body: "DraftRemoval",
      answers: { 200: objectOf({ draft: refTo("Draft") }) },
      problems: ["404"],
    }),
  },
};

/** The paths of two lists, the methods of each path together. */
export function joinPaths(
  reading: Readonly<Record<string, JsonSchema>>,
  writing: Readonly<Record<string, JsonSchema>>,
): Record<string, JsonSchema> {
  const joined: Record<string, JsonSchema> = { ...reading };
  for (const [path, item] of Object.entries(writing)) joined[path] = { ...joined[path], ...item };
  return joined;
}
