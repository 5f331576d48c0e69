import type { z } from "zod";
import { type Editor, requireEditor } from "./editor";
import type { Answer, Call, Respond } from "./handler";
import { readBody } from "./readBody";

/** What a route is asked that only editors may ask. */
export interface EditorCall extends Call {
  editor: Editor;
  /** The body, which must be JSON of a form. @throws HttpProblem 400, 413, 415, 422 */
  read<T>(schema: z.ZodType<T>): Promise<T>;
}

/** A method that only editors may use: who it is, is asked before anything else; the answer is kept by nobody. */
export function forEditors(respond: (call: EditorCall) => Answer | Promise<Answer>): Respond {
  return async (call) => {
    const editor = await requireEditor(call.request);
    const answer = await respond({ ...call, editor, read: (schema) => readBody(call.request, schema) });
    return { ...answer, keep: "never" };
  };
}
