"use client";

import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { briefingMark } from "@/lib/briefing/edit/briefingFile";
import { draftKey, type KeepResult, keepDraft, readDraft } from "@/lib/briefing/edit/draftStore";
import type { Edit } from "@/lib/briefing/edit/editBriefing";
import { endWriting, type History, makeEdit, redo, startHistory, undo } from "@/lib/briefing/edit/history";
import type { Briefing } from "@/lib/model/briefing";

/** Milliseconds after the last letter until it is kept. */
const KEEP_AFTER_MS = 250;

interface State {
  /** absent where neither browser nor server has the briefing */
  history?: History;
  /** mark of the server's version that this began from */
  base?: string;
  /** false for what stands on the server as it is: it needs no draft */
  isDraft: boolean;
  /** true once this page has saved it: what came with the page is no news any more */
  isSaved?: true;
}

type Action =
  | { kind: "load"; state: State }
  | { kind: "edit"; edit: Edit }
  | { kind: "saved"; base: string }
  | { kind: "undo" | "redo" | "endWriting" };

const STEPS = { undo, redo, endWriting };

function reduce(state: State, action: Action): State {
  if (action.kind === "load") return action.state;
  const { history } = state;
  if (!history) return state;
  if (action.kind === "saved") return { ...state, base: action.base, isDraft: true, isSaved: true };
  const next = action.kind === "edit" ? makeEdit(history, action.edit) : STEPS[action.kind](history);
  return next === history ? state : { ...state, history: next, isDraft: state.isDraft || action.kind !== "endWriting" };
}

export interface Editor {
  briefing: Briefing | undefined;
  base: string | undefined;
  isSaved: boolean;
  canUndo: boolean;
  canRedo: boolean;
  /** "waiting" until the browser's own draft has been looked for */
  state: "waiting" | "ready";
  /** what is kept in this browser cannot be read: it is left as it is until something is written */
  isBroken: boolean;
  /** how the last keeping went; absent before the first */
  kept: KeepResult | undefined;
  edit(edit: Edit): void;
  undo(): void;
  redo(): void;
  /** what is written next is a change of its own */
  endWriting(): void;
  /** the server has this content now */
  saved(base: string): void;
}

/**
 * The briefing that is being written, with undo, kept in this browser as it is written: nothing is lost on reload or
 * crash. Another window that writes the same one is followed; what stood here before can be taken back.
 *
 * @param record what the server has under this id, the same object between drawings
 */
export function useEditor(id: string, record: Briefing | undefined): Editor {
  const [state, dispatch] = useReducer(
    reduce,
    record,
    (briefing): State =>
      briefing ? { history: startHistory(briefing), base: briefingMark(briefing), isDraft: false } : { isDraft: false },
  );
  const [phase, setPhase] = useState<Editor["state"]>("waiting");
  const [isBroken, setIsBroken] = useState(false);
  const [kept, setKept] = useState<KeepResult>();

  useEffect(() => {
    const draft = readDraft(localStorage, id);
    if (draft === "broken") setIsBroken(true);
    else if (draft) {
      const { briefing, base } = draft;
      dispatch({
        kind: "load",
        state: { history: startHistory(briefing), isDraft: true, ...(base === undefined ? {} : { base }) },
      });
    }
    setPhase("ready");
  }, [id]);

  /** What is not kept yet. */
  const pending = useRef<State>(undefined);
  const flush = useCallback(() => {
    const { history, base } = pending.current ?? {};
    pending.current = undefined;
    if (!history) return;
    const draft = {
      briefing: history.present,
      kept: new Date().toISOString(),
      ...(base === undefined ? {} : { base }),
    };
    setKept(keepDraft(localStorage, draft));
    setIsBroken(false);
  }, []);
  const { history, base, isDraft } = state;
  const present = history?.present;
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept when the content changes, not at each step of its history
  useEffect(() => {
    if (phase !== "ready" || !isDraft) return;
    pending.current = state;
    const timer = setTimeout(flush, KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [phase, isDraft, present, base, flush]);
  useEffect(() => {
    const onHide = () => flush();
    addEventListener("pagehide", onHide);
    document.addEventListener("visibilitychange", onHide);
    return () => {
      removeEventListener("pagehide", onHide);
      document.removeEventListener("visibilitychange", onHide);
      flush();
    };
  }, [flush]);

  useEffect(() => {
    const onStorage = ({ key, newValue }: StorageEvent) => {
      if (key !== draftKey(id) || newValue === null) return;
      const draft = readDraft(localStorage, id);
      if (
        draft !== undefined &&
        draft !== "broken" &&
        present &&
        briefingMark(draft.briefing) !== briefingMark(present)
      )
        dispatch({ kind: "edit", edit: { kind: "replace", briefing: draft.briefing } });
    };
    addEventListener("storage", onStorage);
    return () => removeEventListener("storage", onStorage);
  }, [id, present]);

  const actions = useMemo(
    () => ({
      edit: (edit: Edit) => dispatch({ kind: "edit", edit }),
      undo: () => dispatch({ kind: "undo" }),
      redo: () => dispatch({ kind: "redo" }),
      endWriting: () => dispatch({ kind: "endWriting" }),
      saved: (mark: string) => dispatch({ kind: "saved", base: mark }),
    }),
    [],
  );
  return {
    briefing: present,
    base,
    isSaved: state.isSaved === true,
    canUndo: (history?.past.length ?? 0) > 0,
    canRedo: (history?.future.length ?? 0) > 0,
    state: phase,
    isBroken,
    kept,
    ...actions,
  };
}
