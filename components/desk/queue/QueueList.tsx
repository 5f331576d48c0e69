"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import useSWR from "swr";
import { Virtualizer } from "virtua";
import type { SayReason } from "@/lib/desk/evidenceOf";
import type { DeskLists } from "@/lib/desk/lists";
import type { QueuedDraft } from "@/lib/desk/readDrafts";
import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { Draft } from "@/lib/model/draft";
import type { EditorSession } from "../editorSession";
import { handOver } from "../handOver";
import { loadQueue, sendToQueue } from "../queueApi";
import { acceptDrafts, type Decided, rejectDrafts } from "./decide";
import { Outcome } from "./Outcome";
import { QueueRow } from "./QueueRow";
import { QueueTools } from "./QueueTools";
import { type QueueState, queueState } from "./queueState";

/** Above this many rows only those in sight are drawn. */
const MAX_DRAWN = 60;
const NONE: readonly QueuedDraft[] = [];

/**
 * The queue with its decisions.
 *
 * @param onToken the server does not take the token
 */
export function QueueList({
  session,
  lists,
  words,
  say,
  onToken,
}: {
  session: EditorSession;
  lists: DeskLists | undefined;
  words: Words;
  say: SayReason;
  onToken(): void;
}) {
  const router = useRouter();
  const { data, error, mutate } = useSWR(["queue", session.token], () => loadQueue(session));
  const [origin, setOrigin] = useState("");
  const [state, setState] = useState<QueueState | "">("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [progress, setProgress] = useState<{ done: number; of: number }>();
  const [decided, setDecided] = useState<Decided>();
  if (error || (data && "refused" in data)) {
    const isToken = data && "refused" in data && data.refused.status === 401;
    return (
      <p className="notice bad" role="alert">
        {words.t(isToken ? "desk.token.wrong" : "desk.queue.failed")}
        <button type="button" className="link" onClick={() => (isToken ? onToken() : void mutate())}>
          {words.t(isToken ? "desk.token.give" : "shell.retry")}
        </button>
      </p>
    );
  }
  if (!data) return <p role="status">{words.t("desk.queue.loading")}</p>;
  const all = "drafts" in data ? data.drafts : NONE;
  const shown = all.filter(
    ({ draft }) => (!origin || draft.origin === origin) && (!state || queueState(draft) === state),
  );
  const picked = shown.filter(({ draft }) => chosen.has(draft.id)).map(({ draft }) => draft);

  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const decide = async (work: (onProgress: (done: number) => void) => Promise<Decided>) => {
    setProgress({ done: 0, of: picked.length });
    const outcome = await work((done) => setProgress({ done, of: picked.length }));
    setProgress(undefined);
    setDecided(outcome);
    setChosen(new Set(outcome.waiting));
    await mutate();
  };
  const open = (drafts: readonly Draft[]) => {
    if (handOver(drafts, true)) router.push(`/${words.locale}/desk`);
  };
  const undo = async (drafts: readonly Draft[]) => {
    const answer = await sendToQueue(drafts, session);
    if (answer.status === 201) setDecided(undefined);
    await mutate();
  };
  const gone = ({ fields, id }: Draft) =>
    words.t("desk.queue.gone", { title: fields.title.value ? localText(fields.title.value, words.locale) : id });
  const row = (queued: QueuedDraft) => (
    <QueueRow
      key={queued.draft.id}
      queued={queued}
      words={words}
      isChosen={chosen.has(queued.draft.id)}
      onChoose={() => toggle(queued.draft.id)}
      onOpen={() => open([queued.draft])}
    />
  );
  return (
    <>
      <QueueTools
        drafts={all}
        shown={shown.length}
        picked={picked.length}
        origin={origin}
        state={state}
        words={words}
        isBusy={progress !== undefined || !lists}
        onOrigin={setOrigin}
        onState={setState}
        onAll={(isAll) => setChosen(new Set(isAll ? shown.map(({ draft }) => draft.id) : []))}
        onAccept={() =>
          lists &&
          void decide((onProgress) =>
            acceptDrafts(picked, { lists, say, session, reason: words.t("desk.queue.accepted"), onProgress }),
          )
        }
        onReject={(reason) => void decide((onProgress) => rejectDrafts(picked, { session, reason, gone, onProgress }))}
        onOpen={() => open(picked)}
      />
      {progress && (
        <p role="status">
          {words.t("desk.queue.progress", progress)} <progress value={progress.done} max={progress.of} />
        </p>
      )}
      {decided && <Outcome decided={decided} session={session} words={words} onUndo={(drafts) => void undo(drafts)} />}
      {shown.length === 0 && <p className="ev-none">{words.t("desk.queue.none", { count: all.length })}</p>}
      {shown.length > MAX_DRAWN ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by Tab
        <section className="ev-box" tabIndex={0} aria-label={words.t("desk.queue.name")}>
          <Virtualizer data={shown}>{row}</Virtualizer>
        </section>
      ) : (
        <div>{shown.map(row)}</div>
      )}
    </>
  );
}
