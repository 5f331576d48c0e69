import { type EditorCall, forEditors } from "@/lib/http/forEditors";
import { type Answer, handler, JSON_TYPE } from "@/lib/http/handler";
import { badParameters } from "@/lib/http/problem";
import { anyText, readParameters, wholeNumber } from "@/lib/http/readQuery";
import { draftsBody, rejectionBody } from "@/lib/http/writeBodies";
import { DEFAULT_PAGE_DRAFTS, MAX_PAGE_DRAFTS } from "@/lib/model/limits";
import { queueKey } from "@/lib/store/drafts/draftQueue";
import { openDrafts } from "@/lib/store/drafts/openDrafts";

const RULES = { limit: wholeNumber(1, MAX_PAGE_DRAFTS), cursor: anyText(400) };
const KEY = /^\d{4}-\d\d-\d\dT[\d:.]+Z \d{6} [a-z0-9-]+$/;

/**
 * GET /api/drafts?limit=50&cursor=, with the editors' token
 * 200 {total, drafts: [{received, by, draft}], next, problems}: the first to come first; a cursor stays good when others are decided on
 */
async function list({ search }: EditorCall): Promise<Answer> {
  const { limit = DEFAULT_PAGE_DRAFTS, cursor } = readParameters(search, RULES);
  const after = cursor === undefined ? "" : Buffer.from(cursor, "base64url").toString("latin1");
  if (after !== "" && !KEY.test(after)) {
    const detail = "cursor: this is no cursor that an answer gave as next. Start again without a cursor.";
    throw badParameters([{ field: "cursor", value: "", detail }]);
  }
  const queue = openDrafts();
  const all = await queue.list();
  const rest = all.filter((queued) => queueKey(queued) > after);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  const next = rest.length > limit && last ? Buffer.from(queueKey(last), "latin1").toString("base64url") : null;
  const drafts = page.map(({ received, by, draft }) => ({ received, by, draft }));
  return {
    type: JSON_TYPE,
    body: () => JSON.stringify({ total: all.length, drafts, next, problems: queue.problems() }),
  };
}

/**
 * POST /api/drafts {drafts}, with the editors' token
 * 201 {kept, replaced, total}: ids of what waits now; a draft that waited already is replaced
 * 409 above MAX_DRAFTS in the queue: none is kept then
 */
async function add({ read, editor, search }: EditorCall): Promise<Answer> {
  readParameters(search, {});
  const { drafts } = await read(draftsBody);
  const { replaced, total } = await openDrafts().add(drafts, editor.name);
  const kept = drafts.map(({ id }) => id);
  return { type: JSON_TYPE, status: 201, body: () => JSON.stringify({ kept, replaced, total }) };
}

/**
 * DELETE /api/drafts {ids, reason}, with the editors' token
 * 200 {removed: [draft], missing: [id]}: all that waited are rejected in one write, with the reason in the trail; ids that
 * another editor has decided on meanwhile are named. To undo: POST /api/drafts/rejected
 */
async function reject({ read, editor, search }: EditorCall): Promise<Answer> {
  readParameters(search, {});
  const { ids, reason } = await read(rejectionBody);
  const { removed, missing } = await openDrafts().remove(ids, { by: editor.name, reason });
  return { type: JSON_TYPE, body: () => JSON.stringify({ removed, missing }) };
}

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handler(forEditors(list), {
  POST: forEditors(add),
  DELETE: forEditors(reject),
});
