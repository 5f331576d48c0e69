import type { EditorSession } from "./editorSession";

/** An answer of the API; status 0 where none came. */
export interface ApiAnswer {
  status: number;
  body: Readonly<Record<string, unknown>>;
  etag?: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/**
 * Ask the API as an editor. Never throws: no answer is an answer of status 0.
 *
 * @param ifMatch ETag of the version that is changed
 */
export async function callApi(
  method: "GET" | "POST" | "PUT" | "DELETE",
  address: string,
  {
    session,
    body,
    ifMatch,
  }: { session?: EditorSession | undefined; body?: unknown; ifMatch?: string | undefined } = {},
): Promise<ApiAnswer> {
  try {
    const answer = await fetch(address, {
      method,
      cache: "no-store",
      headers: {
        Accept: "application/json",
        ...(session ? { Authorization: `Bearer ${session.token}` } : {}),
        // A header holds ASCII only.
        ...(session?.name ? { "X-Editor": encodeURIComponent(session.name) } : {}),
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...(ifMatch === undefined ? {} : { "If-Match": ifMatch }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const json: unknown = await answer.json().catch(() => ({}));
    const etag = answer.headers.get("etag");
    return { status: answer.status, body: isRecord(json) ? json : {}, ...(etag ? { etag } : {}) };
  } catch {
    return { status: 0, body: {} };
  }
}

/** What a refusal says, in the server's words; empty where it says nothing. */
export function detailOf({ body }: ApiAnswer): string {
  return typeof body.detail === "string" ? body.detail : "";
}
