"use client";

import { Activity, type ReactNode, use, useSyncExternalStore } from "react";
import { isAwake, whenAwake } from "./waking";

/** A wait that is over, as React marks it. */
const NOTHING = Object.assign(Promise.resolve(), { status: "fulfilled", value: undefined });
const subscribe = () => () => undefined;

/**
 * A part of a page that stays as the server drew it until a reader does anything: it can be read, and its links lead on, but no
 * script has taken it up. What happens inside first takes it up at once, before it is answered.
 */
export function Island({ children }: { children: ReactNode }) {
  return (
    <Activity>
      <Shore>{children}</Shore>
    </Activity>
  );
}

/** Holds React back only where it takes up the server's part, never where it draws one of its own. */
function Shore({ children }: { children: ReactNode }) {
  const isServers = useSyncExternalStore(
    subscribe,
    () => false,
    () => true,
  );
  use(isServers && !isAwake() ? whenAwake() : NOTHING);
  return children;
}
