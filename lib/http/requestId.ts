/** Under which the id of a request travels within the process, and back to the reader. */
export const REQUEST_ID = "x-request-id";
const FORM = /^[\w-]{8,64}$/;

/** The id that a header names, if it is one; else a new one. */
export function requestIdOf(header: string | null | undefined): string {
  return header && FORM.test(header) ? header : crypto.randomUUID();
}
