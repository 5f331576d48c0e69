import { useEffect, useEffectEvent, useRef } from "react";
import type { VirtualizerHandle } from "virtua";

const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-draft="${id}"] .qu-open`);

/** The draft whose row has the focus. */
const focusedDraft = (): string | undefined =>
  document.activeElement?.closest("[data-draft]")?.getAttribute("data-draft") ?? undefined;

/**
 * The focus among the rows, also among those that are not drawn, and where it goes when its row leaves the queue.
 *
 * @param ids of the rows as they are shown
 */
export function useRowFocus(ids: readonly string[]) {
  const rows = useRef<VirtualizerHandle>(null);
  /** the row that had the focus last, by place */
  const last = useRef(0);
  const go = (to: number, options?: FocusOptions) => {
    const at = Math.max(0, Math.min(to, ids.length - 1));
    const id = ids[at];
    if (id === undefined) return;
    last.current = at;
    const row = rowOf(id);
    if (row) return row.focus(options);
    rows.current?.scrollToIndex(at, { align: "nearest" });
    // It is drawn in the frame after the next.
    requestAnimationFrame(() => requestAnimationFrame(() => rowOf(id)?.focus()));
  };
  const indexNow = () => {
    const found = ids.indexOf(focusedDraft() ?? "");
    if (found >= 0) last.current = found;
    return found;
  };
  // The keys work at once. The row of a draft that is decided on goes, and the focus with it: the next one takes it.
  const count = ids.length;
  const settle = () => {
    if (document.activeElement !== document.body) return;
    // Where no row is left: what can be undone.
    if (count === 0) document.querySelector<HTMLElement>(".qu-outcome .link")?.focus();
    else go(last.current, { preventScroll: true });
  };
  const onCount = useEffectEvent(settle);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when rows come or go
  useEffect(() => onCount(), [count]);
  return {
    rows,
    /** the draft of the row that has the focus */
    current: focusedDraft,
    step: (by: 1 | -1) => {
      const now = indexNow();
      go(now < 0 ? last.current : now + by);
    },
    back: () => go(last.current),
    /** Leave a text or button for the rows, once they stand as they are to stand. */
    leave: () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    },
    settle,
    /** to be called before a row may leave */
    remember: () => void indexNow(),
  };
}
