import { type EditorCall, forEditors } from "@/lib/http/forEditors";
import { type Answer, handler, JSON_TYPE } from "@/lib/http/handler";
import { readParameters, wholeNumber } from "@/lib/http/readQuery";
import { restorationBody } from "@/lib/http/writeBodies";
import { MAX_TRAIL_ENTRIES } from "@/lib/model/limits";
import { openDrafts } from "@/lib/store/drafts/openDrafts";

/**
 * GET /api/drafts/rejected?limit=200, with the editors' token
 * 200 {total, entries: [{id, time, by, action, reason, draft, isKept}]}: what was decided on drafts that became no event, the
 * latest first; `action` is "removed" or "restored", `isKept` says that this rejection can be taken back
 */
async function list({ search }: EditorCall): Promise<Answer> {
  const { limit = MAX_TRAIL_ENTRIES } = readParameters(search, { limit: wholeNumber(1, MAX_TRAIL_ENTRIES) });
  const { total, entries } = await openDrafts().rejections(limit);
  const told = entries.map(({ entry, isKept }) => ({ ...entry, isKept }));
  return { type: JSON_TYPE, body: () => JSON.stringify({ total, entries: told }) };
}

/**
 * POST /api/drafts/rejected {ids}, with the editors' token
 * 200 {restored: [id], missing: [id]}: rejections taken back in one write; the drafts stand in the queue where they stood
 * 409 above MAX_DRAFTS in the queue: none is taken back then
 */
async function restore({ read, editor, search }: EditorCall): Promise<Answer> {
  readParameters(search, {});
  const { ids } = await read(restorationBody);
  const done = await openDrafts().restore(ids, editor.name);
  return { type: JSON_TYPE, body: () => JSON.stringify(done) };
}

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(forEditors(list), {
  POST: forEditors(restore),
});
