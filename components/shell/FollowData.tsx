"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";

/**
 * Lets an open page take over a change of the data: it asks for their version now and then and whenever it is looked at again,
 * and draws itself anew in place where they have changed.
 *
 * @param version of the data that the page shows
 * @param everyMs between two questions, while the page is seen
 * @param said    what is told then, once, to who hears the page
 */
export function FollowData({ version, everyMs, said }: { version: string; everyMs: number; said: string }) {
  const { refresh } = useRouter();
  const first = useRef(version);
  const [isNew, setIsNew] = useState(false);
  useEffect(() => {
    if (first.current !== version) setIsNew(true);
    const look = async () => {
      if (document.hidden) return;
      const answer = await fetch("/api/health", { method: "HEAD" }).catch(() => undefined);
      const now = answer?.headers.get("x-data-version");
      if (now && now !== version) refresh();
    };
    const timer = setInterval(look, everyMs);
    document.addEventListener("visibilitychange", look);
    addEventListener("focus", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      removeEventListener("focus", look);
    };
  }, [version, everyMs, refresh]);
  return (
    <p className="hidden" role="status">
      {isNew && said}
    </p>
  );
}
