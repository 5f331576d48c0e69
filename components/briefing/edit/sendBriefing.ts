import type { EditorSession } from "@/components/desk/editorSession";
import { briefingMark } from "@/lib/briefing/edit/briefingFile";
import { readDraftBriefing } from "@/lib/briefing/edit/readDraft";
import { readServerBriefing } from "@/lib/briefing/edit/readServer";
import type { Briefing } from "@/lib/model/briefing";
import { readObject } from "@/lib/query/readJson";

/** What became of a briefing that was sent. */
export type Sent =
  | { kind: "saved"; mark: string }
  /** the server's version is not the one that this began from */
  | { kind: "conflict"; theirs: Briefing }
  | { kind: "wrongToken" | "readOnly" | "failed" }
  | { kind: "refused"; detail: string };

async function problemOf(answer: Response): Promise<Readonly<Record<string, unknown>>> {
  try {
    return readObject(await answer.json(), "problem");
  } catch {
    return {};
  }
}

function theirsOf(current: unknown): Briefing | undefined {
  try {
    return readDraftBriefing(current, "current");
  } catch {
    return undefined;
  }
}

async function judge(answer: Response, briefing: Briefing): Promise<Sent> {
  if (answer.ok) return { kind: "saved", mark: briefingMark(briefing) };
  const { detail, type, current } = await problemOf(answer);
  if (answer.status === 412 || answer.status === 409) {
    const theirs = theirsOf(current);
    if (theirs) return { kind: "conflict", theirs };
  }
  if (answer.status === 401) return { kind: "wrongToken" };
  if (answer.status === 403 && typeof type === "string" && type.endsWith("read-only")) return { kind: "readOnly" };
  return { kind: "refused", detail: typeof detail === "string" ? detail : `HTTP ${answer.status}` };
}

/**
 * Save a briefing on the server, unless it has another version than the one that this began from.
 *
 * @param base   mark of the server's version that this began from; absent for a new one
 * @param writer whose token it is, and the name for the trail
 */
export async function sendBriefing(briefing: Briefing, base: string | undefined, writer: EditorSession): Promise<Sent> {
  const address = `/api/briefings/${encodeURIComponent(briefing.id)}`;
  try {
    const present = await fetch(address, { cache: "no-store" });
    if (!present.ok && present.status !== 404) return { kind: "failed" };
    let expects: Record<string, string> = { "If-None-Match": "*" };
    if (present.ok) {
      const theirs = readServerBriefing(await present.json());
      if (briefingMark(theirs) !== base) return { kind: "conflict", theirs };
      expects = { "If-Match": present.headers.get("etag") ?? "" };
    }
    const answer = await fetch(address, {
      method: "PUT",
      headers: {
        ...expects,
        "Content-Type": "application/json",
        Authorization: `Bearer ${writer.token}`,
        // A header holds ASCII only.
        ...(writer.name ? { "X-Editor": encodeURIComponent(writer.name) } : {}),
      },
      body: JSON.stringify({ briefing }),
    });
    return await judge(answer, briefing);
  } catch {
    return { kind: "failed" };
  }
}
