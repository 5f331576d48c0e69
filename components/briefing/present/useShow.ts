"use client";

import { useCallback, useEffect, useRef, useState } from "react";

/** Where a show stands. */
export interface ShowState {
  /** 0 is the first step */
  step: number;
  isBlank: boolean;
}

type Message = { kind: "state"; step: number; isBlank: boolean } | { kind: "ask" };

/** A message of the other window, or undefined for anything else. */
export function readMessage(value: unknown): Message | undefined {
  if (typeof value !== "object" || value === null || !("kind" in value)) return undefined;
  if (value.kind === "ask") return { kind: "ask" };
  if (value.kind !== "state" || !("step" in value) || !("isBlank" in value)) return undefined;
  const { step, isBlank } = value;
  return typeof step === "number" && Number.isInteger(step) && typeof isBlank === "boolean"
    ? { kind: "state", step, isBlank }
    : undefined;
}

export const channelName = (id: string) => `entente-briefing-${id}`;

/**
 * The state of a show, kept in step between the wall and the presenter's window, both ways; the address holds the
 * step, without an entry of the history for each.
 *
 * @param id      of the briefing: shows of two briefings do not meet
 * @param count   number of steps
 * @param options.first the step in the address, 0 is the first
 * @param options.role  the show says where it stands; the notes ask
 */
export function useShow(
  id: string,
  count: number,
  { first, role }: { first: number; role: "show" | "notes" },
): ShowState & { go: (step: number) => void; setBlank: (isBlank: boolean) => void } {
  const clamp = useCallback((step: number) => Math.min(Math.max(0, step), count - 1), [count]);
  const [state, setState] = useState<ShowState>({ step: clamp(first), isBlank: false });
  const current = useRef(state);
  const channel = useRef<BroadcastChannel>(undefined);

  const take = useCallback((next: ShowState) => {
    current.current = next;
    setState(next);
  }, []);
  const say = useCallback(
    (next: ShowState) => {
      const { step, isBlank } = current.current;
      if (next.step === step && next.isBlank === isBlank) return;
      take(next);
      channel.current?.postMessage({ kind: "state", ...next } satisfies Message);
    },
    [take],
  );

  useEffect(() => {
    if (typeof BroadcastChannel === "undefined") return;
    const opened = new BroadcastChannel(channelName(id));
    channel.current = opened;
    opened.onmessage = ({ data }) => {
      const message = readMessage(data);
      if (message?.kind === "ask") opened.postMessage({ kind: "state", ...current.current } satisfies Message);
      else if (message) take({ step: clamp(message.step), isBlank: message.isBlank });
    };
    opened.postMessage(role === "notes" ? { kind: "ask" } : { kind: "state", ...current.current });
    return () => {
      opened.close();
      channel.current = undefined;
    };
  }, [id, role, clamp, take]);

  useEffect(() => {
    const address = new URL(location.href);
    if (address.searchParams.get("step") === String(state.step + 1)) return;
    address.searchParams.set("step", String(state.step + 1));
    history.replaceState(null, "", `${address.pathname}${address.search}`);
  }, [state.step]);

  return {
    ...state,
    go: useCallback((step) => say({ step: clamp(step), isBlank: false }), [say, clamp]),
    setBlank: useCallback((isBlank) => say({ ...current.current, isBlank }), [say]),
  };
}
