import { type ReactNode, useState } from "react";
import { Modal } from "@/components/ui/Modal";
import type { Words } from "@/lib/i18n/words";
import { type ApiAnswer, detailOf } from "./api";
import type { EditorSession } from "./editorSession";
import { RejectForm } from "./queue/RejectForm";
import { rejectDraft, restoreDrafts } from "./rejections";
import { useAskToken } from "./useAskToken";
import { type DeskTab, isDecided } from "./useDesk";

/**
 * To reject the draft that is on the desk, and to take that back.
 *
 * @param onRejected with the reason; without one: it was taken back
 * @param onNotice   what went wrong, in words
 * @returns          the ways in, and the dialogs to be drawn
 */
export function useReject(
  tab: DeskTab,
  {
    words,
    isWritable,
    onRejected,
    onNotice,
  }: {
    words: Words;
    isWritable: boolean | undefined;
    onRejected(reason?: string): void;
    onNotice(text: string | undefined): void;
  },
): { ask(): void; takeBack(): void; dialogs: ReactNode } {
  const [isOpen, setIsOpen] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const token = useAskToken(words);
  const { draft } = tab.history.present;

  const work = async (call: Promise<ApiAnswer>, onDone: () => void) => {
    setIsBusy(true);
    const answer = await call;
    setIsBusy(false);
    const missing: unknown = answer.body.missing;
    const isGone = Array.isArray(missing) && missing.includes(draft.id);
    if (answer.status === 401) return token.ask();
    if (answer.status !== 200)
      return onNotice(
        words.t(`desk.refused.${answer.status === 0 ? "offline" : "other"}`, { detail: detailOf(answer) }),
      );
    onNotice(isGone ? words.t("desk.decidedElsewhere") : undefined);
    if (!isGone) onDone();
  };
  /** With the token, which is asked for where there is none. */
  const asEditor = (then: (session: EditorSession) => void) =>
    token.session ? then(token.session) : token.ask((session) => then(session));

  return {
    ask: () => {
      if (isWritable && !isDecided(tab)) setIsOpen(true);
    },
    takeBack: () => asEditor((session) => void work(restoreDrafts([draft.id], session), () => onRejected())),
    dialogs: (
      <>
        {isOpen && (
          <Modal title={words.t("desk.rejectDraft")} words={words} onClose={() => setIsOpen(false)}>
            <p className="dk-hint">{words.t("desk.rejectHint")}</p>
            <RejectForm
              count={1}
              words={words}
              isBusy={isBusy}
              isStacked
              onReject={(reason) => {
                setIsOpen(false);
                const isQueued = tab.isQueued === true;
                asEditor(
                  (session) => void work(rejectDraft(draft, { isQueued, reason, session }), () => onRejected(reason)),
                );
              }}
            />
          </Modal>
        )}
        {token.dialog}
      </>
    ),
  };
}
