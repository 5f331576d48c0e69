import type { z } from "zod";
import { MAX_BODY_BYTES } from "@/lib/model/limits";
import { explainIssue } from "@/lib/store/jsonFile/explainIssue";
import { HttpProblem } from "./problem";
import { readJsonBody } from "./readJsonBody";

/**
 * The body of a request that writes, as a value of a form.
 * @throws HttpProblem 413 above MAX_BODY_BYTES, 415, 400 if it is no JSON, 422 naming each field that is not right
 */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const raw = await readJsonBody(request, MAX_BODY_BYTES);
  const read = schema.safeParse(raw);
  if (read.success) return read.data;
  const errors = read.error.issues.flatMap((issue) =>
    explainIssue(issue, raw, []).map((detail) => ({ field: issue.path.map(String).join("."), value: "", detail })),
  );
  throw new HttpProblem({
    status: 422,
    kind: "invalid-body",
    title: "The body is not right",
    detail: errors.map(({ detail }) => detail).join("; "),
    errors,
  });
}
