import { handler, JSON_TYPE } from "@/lib/http/handler";
import { openApiDocument } from "@/lib/http/openApi/openApiDocument";

/** GET /api/openapi.json: this API in OpenAPI 3.1, its records made from the schemas that check the data. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(() => ({
  type: JSON_TYPE,
  body: () => JSON.stringify(openApiDocument()),
}));
