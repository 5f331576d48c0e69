"use client";

import { useEffect, useState } from "react";
import { type LinkedVersion, readVersion } from "@/lib/cite/permalink";
import type { Words } from "@/lib/i18n/words";
import { pageEvents } from "./pageEvents";

/** Says that a cited link was made on other data, and what has become of the number of its events. */
export function VersionNotice({ asked, dataVersion, words }: { asked: string; dataVersion: string; words: Words }) {
  const [linked] = useState<LinkedVersion | undefined>(() => readVersion(asked));
  const [now, setNow] = useState<number>();
  const [isClosed, setIsClosed] = useState(false);
  const isOther = linked !== undefined && linked.version !== dataVersion;
  const counts = isOther && linked.events !== undefined;
  useEffect(() => {
    if (counts) void pageEvents(location.pathname, new URLSearchParams(location.search)).then(setNow);
  }, [counts]);
  if (isClosed || (linked && !isOther)) return null;
  const text = () => {
    if (!linked) return words.t("version.unreadable", { value: asked.slice(0, 40) });
    const versions = { old: linked.version.slice(0, 8), current: dataVersion.slice(0, 8) };
    if (linked.events === undefined || now === undefined) return words.t("version.changed", versions);
    return words.t("version.counted", {
      ...versions,
      before: linked.events,
      after: now,
      change: now - linked.events,
      difference: words.number(now - linked.events, { signDisplay: "always" }),
    });
  };
  return (
    <p className="notice warn" role="status">
      <span>{text()}</span>
      <button type="button" aria-label={words.t("filters.dismiss")} onClick={() => setIsClosed(true)}>
        <span aria-hidden="true">×</span>
      </button>
    </p>
  );
}
