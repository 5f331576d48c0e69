import { handler } from "@/lib/http/handler";
import { notFound } from "@/lib/http/problem";

/** Every address of the API that is none: 404 problem+json instead of a page. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(() => {
  throw notFound("There is no such address. /api/openapi.json lists all that there are.");
});
