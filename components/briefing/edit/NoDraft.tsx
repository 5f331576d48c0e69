"use client";

import { PageHead } from "@/components/ui/PageHead";
import { draftKey } from "@/lib/briefing/edit/draftStore";
import type { Words } from "@/lib/i18n/words";
import { download } from "./download";

/** Neither this browser nor the server has such a briefing, or what is kept cannot be read. */
export function NoDraft({ id, isBroken, words }: { id: string; isBroken: boolean; words: Words }) {
  return (
    <>
      <PageHead
        title={words.t("briefing.noneTitle")}
        sub={words.t("edit.noDraftHint")}
        acts={
          <>
            <a className="btn main" href={`/${words.locale}/briefings/new/edit`}>
              {words.t("edit.new")}
            </a>
            <a className="btn" href={`/${words.locale}/briefings`}>
              {words.t("briefing.toList")}
            </a>
          </>
        }
      />
      {isBroken && <BrokenDraft id={id} words={words} />}
    </>
  );
}

/** What this browser keeps of a briefing and nobody can read: it can be saved as it is, and is left until then. */
export function BrokenDraft({ id, words }: { id: string; words: Words }) {
  return (
    <p className="notice bad" role="alert">
      {words.t("edit.brokenDraft")}
      <button
        type="button"
        className="link"
        onClick={() => download(`${id}-draft.txt`, localStorage.getItem(draftKey(id)) ?? "")}
      >
        {words.t("edit.saveBroken")}
      </button>
    </p>
  );
}
