import { useCallback, useReducer } from "react";
import type { RowId } from "@/lib/desk/deskDraft";
import { type DeskHistory, type Edit, editDraft, startHistory } from "@/lib/desk/edits";
import { orderRows } from "@/lib/desk/rowState";
import type { Draft } from "@/lib/model/draft";

/** One draft on the desk with the text that it was read from. */
export interface DeskTab {
  /** the draft's id: one report may give several */
  id: string;
  /** empty for a draft whose report was not kept */
  text: string;
  history: DeskHistory;
  current?: RowId | undefined;
  /** id of the event that it became */
  saved?: string;
  /** it waits in the queue, and leaves it once it is saved */
  isQueued?: boolean;
  /** why it was rejected */
  rejected?: string | undefined;
}

export interface DeskState {
  tabs: readonly DeskTab[];
  active: number;
}

type Action =
  | { type: "open"; text: string; drafts: readonly Draft[]; isAdded?: boolean; isQueued?: boolean }
  | { type: "show"; tab: number }
  /** the next that is not decided on */
  | { type: "next" }
  | { type: "close" }
  | { type: "current"; row: RowId | undefined }
  | { type: "saved"; event: string }
  /** `reason` absent: the rejection is taken back, and the draft waits in the queue */
  | { type: "rejected"; reason?: string | undefined }
  | { type: "edit"; edit: Edit };

const EMPTY: DeskState = { tabs: [], active: 0 };

function withActive(state: DeskState, change: (tab: DeskTab) => DeskTab): DeskState {
  return { ...state, tabs: state.tabs.map((tab, i) => (i === state.active ? change(tab) : tab)) };
}

function reduce(state: DeskState, action: Action): DeskState {
  switch (action.type) {
    case "open": {
      // What is decided on has left the desk.
      const before = action.isAdded ? state.tabs.filter((tab) => !isDecided(tab)) : [];
      const opened = action.drafts.map((draft) => {
        const history = startHistory(draft);
        // What needs a person most is open already.
        const [first] = orderRows(history.present, true);
        return {
          id: draft.id,
          text: action.text,
          history,
          current: first,
          ...(action.isQueued ? { isQueued: true } : {}),
        };
      });
      return { tabs: [...before, ...opened], active: before.length };
    }
    case "show":
      return { ...state, active: action.tab };
    case "next": {
      const { tabs, active } = state;
      const around = tabs.map((_, i) => (active + 1 + i) % tabs.length);
      return { ...state, active: around.find((i) => tabs[i] && !isDecided(tabs[i])) ?? active };
    }
    case "close":
      return EMPTY;
    case "current":
      return withActive(state, (tab) => ({ ...tab, current: action.row }));
    case "saved":
      return withActive(state, (tab) => ({ ...tab, saved: action.event }));
    case "rejected":
      return withActive(state, ({ rejected: _, ...tab }) => ({
        ...tab,
        ...(action.reason === undefined ? { isQueued: true } : { rejected: action.reason }),
      }));
    case "edit":
      return withActive(state, (tab) => ({ ...tab, history: editDraft(tab.history, action.edit) }));
  }
}

/** True if nothing is left to decide on a draft. */
export const isDecided = ({ saved, rejected }: DeskTab): boolean => saved !== undefined || rejected !== undefined;

/** All drafts of the desk, and what can be done with the one that is shown. */
export function useDesk() {
  const [state, dispatch] = useReducer(reduce, EMPTY);
  const edit = useCallback((edit: Edit) => dispatch({ type: "edit", edit }), []);
  const setCurrent = useCallback((row: RowId | undefined) => dispatch({ type: "current", row }), []);
  return { state, tab: state.tabs[state.active], dispatch, edit, setCurrent };
}
