"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useState } from "react";
import useSWR from "swr";
import { Virtualizer } from "virtua";
import type { SayReason } from "@/lib/desk/evidenceOf";
import type { DeskLists } from "@/lib/desk/lists";
import type { QueuedDraft } from "@/lib/desk/readDrafts";
import type { Words } from "@/lib/i18n/words";
import type { Draft } from "@/lib/model/draft";
import type { EditorSession } from "../editorSession";
import { handOver } from "../handOver";
import { loadQueue } from "../queueApi";
import { Outcome } from "./Outcome";
import { QueueRow } from "./QueueRow";
import { QueueTools } from "./QueueTools";
import { QueueKeys, queueKey } from "./queueKeys";
import { type QueueState, queueState } from "./queueState";
import { RejectedTrail } from "./RejectedTrail";
import { useDecisions } from "./useDecisions";
import { useRowFocus } from "./useRowFocus";

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
  const [isHelp, setIsHelp] = useState(false);
  const work = useDecisions(
    { session, lists, words, say },
    { onChange: () => mutate(), onLeft: (ids) => setChosen(new Set(ids)) },
  );
  const all = data && "drafts" in data ? data.drafts : NONE;
  const shown = all.filter(
    ({ draft }) => (!origin || draft.origin === origin) && (!state || queueState(draft) === state),
  );
  const focus = useRowFocus(shown.map(({ draft }) => draft.id));
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
  const picked = shown.filter(({ draft }) => chosen.has(draft.id)).map(({ draft }) => draft);

  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const open = (drafts: readonly Draft[]) => {
    if (handOver(drafts, true)) router.push(`/${words.locale}/desk`);
  };
  const chooseAll = (isAll: boolean) => setChosen(new Set(isAll ? shown.map(({ draft }) => draft.id) : []));
  /** What a key is about: the chosen ones, else the one that has the focus. */
  const meant = () => {
    const current = focus.current();
    focus.remember();
    return picked.length > 0 ? picked : shown.filter(({ draft }) => draft.id === current).map(({ draft }) => draft);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isOurs = queueKey(event, {
      onStep: focus.step,
      onChoose: () => {
        const current = focus.current();
        if (current) toggle(current);
      },
      onChooseAll: () => chooseAll(picked.length < shown.length),
      onAccept: () => void work.accept(meant()),
      onReject: () => {
        const drafts = meant();
        if (drafts.length === 0) return;
        setChosen(new Set(drafts.map(({ id }) => id)));
        document.querySelector<HTMLElement>("[data-reject]")?.focus();
      },
      onLeave: focus.back,
      onUndo: () => void work.undo(work.decided?.rejected ?? []),
      onHelp: () => setIsHelp(true),
    });
    if (isOurs) event.preventDefault();
  };
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
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the parts inside, each of which takes the focus
    <div onKeyDown={onKeyDown}>
      <p className="dk-keyline qu-keyline">
        <kbd>J</kbd> {words.t("desk.keys.nextShort")} <kbd>X</kbd> {words.t("desk.queue.keys.chooseShort")} <kbd>A</kbd>{" "}
        {words.t("desk.keys.acceptShort")} <kbd>R</kbd> {words.t("desk.keys.rejectShort")}{" "}
        <button type="button" className="link" onClick={() => setIsHelp(true)}>
          {words.t("desk.keys.all")}
        </button>
      </p>
      <QueueTools
        drafts={all}
        shown={shown.length}
        picked={picked.length}
        origin={origin}
        state={state}
        words={words}
        isBusy={work.isBusy}
        onOrigin={setOrigin}
        onState={setState}
        onAll={chooseAll}
        onAccept={() => void work.accept(picked)}
        onReject={(reason) => {
          focus.leave();
          void work.reject(picked, reason).then(focus.settle);
        }}
        onOpen={() => open(picked)}
      />
      {work.progress && (
        <p role="status">
          {words.t("desk.queue.progress", work.progress)} <progress value={work.progress.done} max={work.progress.of} />
        </p>
      )}
      {work.decided && (
        <Outcome decided={work.decided} session={session} words={words} onUndo={(drafts) => void work.undo(drafts)} />
      )}
      {shown.length === 0 && <p className="ev-none">{words.t("desk.queue.none", { count: all.length })}</p>}
      {shown.length > MAX_DRAWN ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by Tab
        <section className="ev-box" tabIndex={0} aria-label={words.t("desk.queue.name")}>
          <Virtualizer ref={focus.rows} data={shown}>
            {row}
          </Virtualizer>
        </section>
      ) : (
        <div>{shown.map(row)}</div>
      )}
      <RejectedTrail session={session} words={words} onRestored={() => void mutate()} />
      {isHelp && <QueueKeys words={words} onClose={() => setIsHelp(false)} />}
    </div>
  );
}
