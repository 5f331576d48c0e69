"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { readPreview } from "@/lib/briefing/edit/readPreview";
import type { StepPreview } from "@/lib/briefing/previewStep";
import type { BriefingStep } from "@/lib/model/briefing";
import type { Locale } from "@/lib/model/vocabulary";

const ASK_AFTER_MS = 250;
const MOST_KEPT = 60;

export interface Preview {
  /** the last that came; it stays while the next is on its way */
  preview: StepPreview | undefined;
  /** true while what is shown is not yet what is written */
  isStale: boolean;
  hasFailed: boolean;
  retry(): void;
}

const keyOf = (step: BriefingStep, locale: Locale) => JSON.stringify({ locale, step });

/** A step as it will be shown, asked of the server when the writing rests. */
export function usePreview(
  step: BriefingStep | undefined,
  locale: Locale,
  initial: { step: BriefingStep; locale: Locale; preview: StepPreview } | undefined,
): Preview {
  const known = useRef<Map<string, StepPreview>>(undefined);
  known.current ??= new Map(initial ? [[keyOf(initial.step, initial.locale), initial.preview]] : []);
  const [shown, setShown] = useState<{ key: string; id: string; preview: StepPreview }>();
  const [failed, setFailed] = useState<string>();
  const [tries, setTries] = useState(0);
  const body = step ? keyOf(step, locale) : undefined;
  const id = step?.id ?? "";
  const ready = body === undefined ? undefined : known.current.get(body);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further try asks the same again
  useEffect(() => {
    if (body === undefined) return;
    const found = known.current?.get(body);
    if (found) {
      setShown({ key: body, id, preview: found });
      return;
    }
    const stop = new AbortController();
    const ask = async () => {
      try {
        const answer = await fetch("/api/briefings/preview", {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body,
          signal: stop.signal,
        });
        if (!answer.ok) throw new Error(`preview: ${answer.status}`);
        const preview = readPreview(await answer.json());
        const map = known.current;
        map?.set(body, preview);
        const [oldest] = map?.keys() ?? [];
        if (map && map.size > MOST_KEPT && oldest !== undefined) map.delete(oldest);
        setFailed(undefined);
        setShown({ key: body, id, preview });
      } catch {
        if (!stop.signal.aborted) setFailed(body);
      }
    };
    const timer = setTimeout(() => void ask(), ASK_AFTER_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [body, id, tries]);
  const retry = useCallback(() => setTries((count) => count + 1), []);
  const current = ready ?? shown?.preview;
  return {
    preview: current,
    isStale: ready === undefined && body !== undefined,
    hasFailed: failed !== undefined && failed === body,
    retry,
  };
}
