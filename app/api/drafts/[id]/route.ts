import { type EditorCall, forEditors } from "@/lib/http/forEditors";
import { type Answer, handler, JSON_TYPE } from "@/lib/http/handler";
import { notFound } from "@/lib/http/problem";
import { readParameters } from "@/lib/http/readQuery";
import { removalBody } from "@/lib/http/writeBodies";
import { openDrafts } from "@/lib/store/drafts/openDrafts";

/**
 * GET /api/drafts/{id}, with the editors' token
 * 200 {received, by, draft}
 */
async function show({ path, search }: EditorCall): Promise<Answer> {
  readParameters(search, {});
  const found = (await openDrafts().list()).find(({ draft }) => draft.id === path.id);
  if (!found) throw notFound("There is no such draft; another editor may have decided on it.");
  const { received, by, draft } = found;
  return { type: JSON_TYPE, body: () => JSON.stringify({ received, by, draft }) };
}

/**
 * DELETE /api/drafts/{id} {reason, event?}, with the editors' token
 * 200 {draft}: it is decided on (rejected, or saved as `event`), and the reason stands in the trail; to undo a rejection, POST /api/drafts/rejected
 */
async function remove({ path, read, editor, search }: EditorCall): Promise<Answer> {
  readParameters(search, {});
  const { reason, event } = await read(removalBody);
  const id = path.id ?? "";
  const [draft] = (await openDrafts().remove([id], { by: editor.name, reason, event })).removed;
  if (!draft) throw notFound(`There is no record "${id.slice(0, 120)}".`);
  return { type: JSON_TYPE, body: () => JSON.stringify({ draft }) };
}

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(forEditors(show), {
  DELETE: forEditors(remove),
});
