import { useState } from "react";
import { useSWRConfig } from "swr";
import type { SayReason } from "@/lib/desk/evidenceOf";
import type { DeskLists } from "@/lib/desk/lists";
import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { Draft } from "@/lib/model/draft";
import type { EditorSession } from "../editorSession";
import { restoreDrafts } from "../rejections";
import { acceptDrafts, type Decided, rejectDrafts } from "./decide";
import { rejectionsKey } from "./RejectedTrail";

/**
 * Decisions on drafts of the queue: how far they are, how they ended, and the way back.
 *
 * @param onChange loads the queue anew
 * @param onLeft   ids of the drafts that a person must look at first
 */
export function useDecisions(
  {
    session,
    lists,
    words,
    say,
  }: { session: EditorSession; lists: DeskLists | undefined; words: Words; say: SayReason },
  { onChange, onLeft }: { onChange(): Promise<unknown>; onLeft(ids: readonly string[]): void },
) {
  const [progress, setProgress] = useState<{ done: number; of: number }>();
  const { mutate } = useSWRConfig();
  const [decided, setDecided] = useState<Decided>();
  const reload = () => Promise.all([onChange(), mutate(rejectionsKey(session))]);
  const decide = async (
    drafts: readonly Draft[],
    work: (onProgress: (done: number) => void) => Promise<Decided>,
  ): Promise<void> => {
    if (progress || drafts.length === 0) return;
    setProgress({ done: 0, of: drafts.length });
    const outcome = await work((done) => setProgress({ done, of: drafts.length }));
    setProgress(undefined);
    setDecided(outcome);
    onLeft(outcome.waiting);
    await reload();
  };
  const gone = ({ fields, id }: Draft) =>
    words.t("desk.queue.gone", { title: fields.title.value ? localText(fields.title.value, words.locale) : id });
  return {
    progress,
    decided,
    isBusy: progress !== undefined || !lists,
    accept: (drafts: readonly Draft[]) =>
      lists &&
      decide(drafts, (onProgress) =>
        acceptDrafts(drafts, { lists, say, session, reason: words.t("desk.queue.accepted"), onProgress }),
      ),
    reject: (drafts: readonly Draft[], reason: string) =>
      decide(drafts, (onProgress) => rejectDrafts(drafts, { session, reason, gone, onProgress })),
    /** Drafts that were just rejected wait again. */
    undo: async (drafts: readonly Draft[]) => {
      if (drafts.length === 0) return;
      const { status } = await restoreDrafts(
        drafts.map(({ id }) => id),
        session,
      );
      if (status === 200) setDecided(undefined);
      await reload();
    },
  };
}
