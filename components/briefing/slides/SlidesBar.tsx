"use client";

import type { Words } from "@/lib/i18n/words";

/** Over the slides, not printed: what they are, with or without notes, print. */
export function SlidesBar({
  words,
  id,
  title,
  hasNotes,
}: {
  words: Words;
  id: string;
  title: string;
  hasNotes: boolean;
}) {
  const path = `/${words.locale}/briefings/${id}`;
  return (
    <div className="slides-bar">
      <h1>{title}</h1>
      <p>
        <a className="btn" href={path}>
          {words.t("briefing.toStory")}
        </a>
        <a className="btn" href={`${path}/slides${hasNotes ? "" : "?notes=1"}`}>
          {words.t(hasNotes ? "briefing.withoutNotes" : "briefing.withNotes")}
        </a>
        <button type="button" className="btn main" onClick={() => print()}>
          {words.t("briefing.print")}
        </button>
      </p>
    </div>
  );
}
