import { MAX_EXPORT_ROWS, MAX_SEARCH_CHARS } from "@/lib/model/limits";
import type { Parameter } from "./parameters";
import { type JsonSchema, refTo } from "./recordSchemas";

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

/** One route of the document: what it takes, what a 200 holds, which problems it may answer. */
export function pathItem({ id, summary, parameters = [], content, problems, isTagged }: Operation): JsonSchema {
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

/** An answer of JSON by the name of its schema. */
export const json = (name: string) => ({ "application/json": refTo(name) });
