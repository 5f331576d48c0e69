import { locateJsonFault } from "@/lib/store/jsonFile/locateJsonFault";
import { HttpProblem } from "./problem";

const tooLarge = (mostBytes: number) =>
  new HttpProblem({
    status: 413,
    kind: "body-too-large",
    title: "The body is too large",
    detail: `A body here has at most ${mostBytes} bytes.`,
  });

async function readBytes(request: Request, mostBytes: number): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) throw tooLarge(mostBytes);
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > mostBytes) {
      await reader?.cancel();
      throw tooLarge(mostBytes);
    }
    parts.push(read.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

function notJson(status: number, detail: string): HttpProblem {
  return new HttpProblem({ status, kind: "not-json", title: "The body is not JSON", detail });
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw notJson(400, "The body is not UTF-8 text.");
  }
}

/** A form of another site can send other types without asking. @throws HttpProblem 415 for all but JSON */
export function refuseOtherTypes(headers: Headers): void {
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json")
    throw notJson(415, `The body is of type "${type ?? ""}". Right would be: application/json.`);
}

/**
 * The JSON that a request carries, not yet judged: what it holds is for a schema to say.
 *
 * @param mostBytes more are not read to the end
 * @throws HttpProblem 413 for a larger body, 415 for another type, 400 for what is no JSON in UTF-8
 */
export async function readJsonBody(request: Request, mostBytes: number): Promise<unknown> {
  refuseOtherTypes(request.headers);
  const text = textOf(await readBytes(request, mostBytes));
  try {
    return JSON.parse(text);
  } catch {
    const at = locateJsonFault(text);
    throw notJson(400, `The body is not JSON${at ? `: line ${at.line}, column ${at.column}: ${at.why}` : ""}.`);
  }
}
