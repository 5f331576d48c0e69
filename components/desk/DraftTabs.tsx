"use client";

import type { Words } from "@/lib/i18n/words";
import type { DeskTab } from "./useDesk";

/** The drafts of one report, where there are several. */
export function DraftTabs({
  tabs,
  active,
  words,
  onShow,
}: {
  tabs: readonly DeskTab[];
  active: number;
  words: Words;
  onShow(tab: number): void;
}) {
  if (tabs.length < 2) return null;
  return (
    <nav className="seg dk-tabs" aria-label={words.t("desk.drafts")}>
      {tabs.map(({ id, history, saved, rejected }, i) => {
        const title = history.present.draft.fields.title.value?.en;
        return (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: the same lead may be drafted twice
            key={`${id}${i}`}
            type="button"
            aria-pressed={i === active}
            title={title}
            onClick={() => onShow(i)}
          >
            {words.t("desk.draftNumber", { number: i + 1 })}
            {saved && ` · ${words.t("desk.savedShort")}`}
            {rejected !== undefined && ` · ${words.t("desk.rejectedShort")}`}
          </button>
        );
      })}
    </nav>
  );
}
