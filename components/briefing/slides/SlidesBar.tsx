"use client";

import { TakeAway } from "../take/TakeAway";
import type { TakenBriefing } from "../take/taken";
import { usePrintAsked } from "./usePrintAsked";

/** Over the slides, not printed: what they are, with or without notes, print, and the other ways to take them along. */
export function SlidesBar({ words, briefing, geo, hasNotes }: TakenBriefing & { hasNotes: boolean }) {
  const path = `/${words.locale}/briefings/${briefing.id}`;
  usePrintAsked();
  return (
    <div className="slides-bar">
      <h1>{briefing.title}</h1>
      <div className="slides-acts">
        <a className="btn" href={path}>
          {words.t("briefing.toStory")}
        </a>
        <a className="btn" href={`${path}/slides${hasNotes ? "" : "?notes=1"}`}>
          {words.t(hasNotes ? "briefing.withoutNotes" : "briefing.withNotes")}
        </a>
        <TakeAway briefing={briefing} geo={geo} words={words} />
        <button type="button" className="btn main" onClick={() => print()}>
          {words.t("briefing.print")}
        </button>
      </div>
    </div>
  );
}
