import { createHash, timingSafeEqual } from "node:crypto";
import { tokenFault } from "@/lib/model/editorToken.mjs";
import { MAX_EDITOR_CHARS } from "@/lib/model/limits";
import { badParameters, HttpProblem } from "./problem";
import { refuseOtherTypes } from "./readJsonBody";
import { ownAddress, readerHost } from "./siteAddress";
import { slowDown } from "./slowDown";

/** Who writes: one token for all of them, and the name that each gives for the trail. */
export interface Editor {
  name: string;
}

const NAMELESS = "editor";
const editors = new WeakMap<object, Editor>();
const digestOf = (text: string) => createHash("sha256").update(text).digest();

/** The token of the server; `undefined` where nobody may write: none is set, or one that could be guessed. */
function ownToken(): string | undefined {
  const token = process.env.ENTENTE_EDITOR_TOKEN;
  return token && tokenFault(token) === undefined ? token : undefined;
}

/** True if editors may write here. */
export function isWritable(): boolean {
  return ownToken() !== undefined;
}

const refusal = (status: number, kind: string, title: string, detail: string, headers?: Record<string, string>) =>
  new HttpProblem({ status, kind, title, detail, ...(headers ? { headers } : {}) });

/** A page of another site must not write with a browser's help. Programs send neither header. */
function refuseOtherSites(headers: Headers): void {
  const from = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  const own = ownAddress();
  const hosts = [readerHost(headers), ...(own === undefined ? [] : [hostOf(own)])];
  const isOwn =
    from === null ? origin === null || hosts.includes(hostOf(origin)) : ["same-origin", "none"].includes(from);
  if (isOwn) return;
  throw refusal(
    403,
    "cross-site",
    "Not from another site",
    "Writing is allowed from Entente's own pages and from programs, not from pages of other sites.",
  );
}

/** The host of an origin; "" of one that has none ("null", of a page in a sandbox). */
function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : "";
}

async function refuseStrangers(headers: Headers, token: string): Promise<void> {
  const sent = /^Bearer +([\x21-\x7e]+) *$/i.exec(headers.get("authorization") ?? "")?.[1];
  const ask = { "WWW-Authenticate": 'Bearer realm="entente"' };
  if (sent === undefined)
    throw refusal(
      401,
      "no-token",
      "A token is needed",
      "Send the editors' token as the header Authorization: Bearer …",
      ask,
    );
  // equal lengths, so that the time tells nothing of the token
  if (timingSafeEqual(digestOf(sent), digestOf(token))) return;
  await slowDown();
  throw refusal(
    401,
    "wrong-token",
    "The token is wrong",
    "The token is not the one of this server (ENTENTE_EDITOR_TOKEN).",
    ask,
  );
}

/** The given name of the header X-Editor: percent-encoded where it is not ASCII, since a header holds nothing else. */
function nameOf(headers: Headers): string {
  const sent = headers.get("x-editor");
  if (sent === null) return NAMELESS;
  let name = "";
  try {
    name = decodeURIComponent(sent).normalize("NFC").trim();
  } catch {
    // not encoded as it should be
  }
  if (name !== "" && name.length <= MAX_EDITOR_CHARS && !/\p{C}/u.test(name)) return name;
  const detail = `The header X-Editor must be a name of 1 to ${MAX_EDITOR_CHARS} characters, percent-encoded as UTF-8 where it is not ASCII.`;
  throw badParameters([{ field: "X-Editor", value: sent.slice(0, MAX_EDITOR_CHARS), detail }]);
}

/** The editor of a request that `requireEditor` has let pass. */
export function editorOf(request: object): Editor | undefined {
  return editors.get(request);
}

/**
 * Who asks, if it is an editor.
 *
 * @throws HttpProblem 403 "read-only" where the server has no token, 403 "cross-site", 401 "no-token" or "wrong-token" (after a
 *         while), 429 while too many wrong ones wait, 400 for a name that is none, 415 where a body is not JSON
 */
export async function requireEditor(request: Pick<Request, "headers" | "method">): Promise<Editor> {
  const { headers, method } = request;
  const token = ownToken();
  if (token === undefined)
    throw refusal(
      403,
      "read-only",
      "This server is read-only",
      "Nobody can write here: the server was started without ENTENTE_EDITOR_TOKEN.",
    );
  refuseOtherSites(headers);
  await refuseStrangers(headers, token);
  if (!["GET", "HEAD"].includes(method)) refuseOtherTypes(headers);
  const editor = { name: nameOf(headers) };
  editors.set(request, editor);
  return editor;
}
