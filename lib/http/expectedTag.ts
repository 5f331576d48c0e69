import { namedRecord } from "./etag";
import { badParameters, HttpProblem } from "./problem";

/**
 * What a writer expects to find, from If-Match: the tag of the record that was read.
 *
 * @param mayBeNew true where `If-None-Match: *` says that there must be none yet
 * @returns        "new", or the record's tag
 * @throws HttpProblem 428 if it is not said
 */
export function expectedTag(headers: Headers, mayBeNew = false): string {
  if (mayBeNew && headers.get("if-none-match")?.trim() === "*") return "new";
  const tag = namedRecord(headers.get("if-match"));
  if (tag !== undefined) return tag;
  const orNew = mayBeNew ? ", or If-None-Match: * for a new one" : "";
  throw new HttpProblem({
    status: 428,
    kind: "precondition-required",
    title: "Say what you have read",
    detail: `Send If-Match with the ETag that GET gave for this record${orNew}, so that nobody's change is lost.`,
  });
}

/** @throws HttpProblem 400 if the record sent is not the one of the address */
export function sameId(inPath: string | undefined, inBody: string): void {
  if (inPath === inBody) return;
  const detail = `The id of the record, "${inBody.slice(0, 120)}", must be the one of the address.`;
  throw badParameters([{ field: "id", value: inBody.slice(0, 120), detail }]);
}
