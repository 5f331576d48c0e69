import { useEffect, useLayoutEffect, useRef } from "react";
import type { Filter } from "@/lib/model/filter";
import type { ChangeManner } from "./filterControl";

/**
 * Make Back close a sheet and keep its choices. Opening adds an entry to the history, choices replace it; Back goes to
 * the entry before, and what was chosen is applied there as one new entry.
 *
 * @returns `set` applies a choice, `close` closes the sheet and leaves no empty entry behind
 */
export function useBackCloses(
  onChange: (next: Filter, manner?: ChangeManner) => void,
  onClose: () => void,
): { set(next: Filter): void; close(): void } {
  const latest = useRef({ onChange, onClose });
  const chosen = useRef<Filter>(undefined);
  useEffect(() => {
    latest.current = { onChange, onClose };
  });
  // Before the sheet is seen: who sees it may go back.
  useLayoutEffect(() => {
    history.pushState(null, "", location.href);
    const onBack = () => {
      const kept = chosen.current;
      latest.current.onClose();
      // After the page has read the address of the entry it went back to.
      if (kept) setTimeout(() => latest.current.onChange(kept));
    };
    addEventListener("popstate", onBack);
    return () => removeEventListener("popstate", onBack);
  }, []);
  return {
    set(next) {
      chosen.current = next;
      onChange(next, { replace: true });
    },
    close() {
      if (chosen.current === undefined) history.back();
      else onClose();
    },
  };
}
