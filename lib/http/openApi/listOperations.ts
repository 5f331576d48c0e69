import { readFlag, readList, readObject, readText } from "@/lib/query/readJson";

export interface ApiParameter {
  name: string;
  in: string;
  isRequired: boolean;
  description: string;
  example?: string;
}

/** One address of the API as a page shows it. */
export interface ApiOperation {
  /** operationId */
  id: string;
  /** "/api/events/{id}" */
  path: string;
  summary: string;
  parameters: readonly ApiParameter[];
  /** media types of the answer */
  types: readonly string[];
  /** status codes, rising */
  statuses: readonly string[];
}

const optionalText = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;

function readParameter(value: unknown, where: string): ApiParameter {
  const parameter = readObject(value, where);
  const example = optionalText(parameter.example);
  return {
    name: readText(parameter.name, `${where}.name`),
    in: readText(parameter.in, `${where}.in`),
    isRequired: parameter.required !== undefined && readFlag(parameter.required, `${where}.required`),
    description: readText(parameter.description, `${where}.description`),
    ...(example === undefined ? {} : { example }),
  };
}

/**
 * The addresses of an OpenAPI document that anyone may read, in its order: what the data page is drawn from.
 *
 * @throws Error naming the part that is not as OpenAPI 3.1 has it
 */
export function listOperations(document: unknown): ApiOperation[] {
  const paths = readObject(readObject(document, "document").paths, "paths");
  return Object.entries(paths).flatMap(([path, item]) => {
    const { get: reading } = readObject(item, path);
    if (reading === undefined) return [];
    const get = readObject(reading, `${path}.get`);
    if (get.security !== undefined) return [];
    const responses = readObject(get.responses, `${path}.responses`);
    const answer = readObject(responses["200"], `${path}.200`);
    return {
      id: readText(get.operationId, `${path}.operationId`),
      path,
      summary: readText(get.summary, `${path}.summary`),
      parameters: readList(get.parameters, `${path}.parameters`, readParameter),
      types: Object.keys(readObject(answer.content ?? {}, `${path}.content`)),
      statuses: Object.keys(responses).sort(),
    };
  });
}
