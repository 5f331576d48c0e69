"use client";

import { useMemo } from "react";
import type { ShownBriefing } from "@/lib/briefing/showBriefing";
import type { SlideSource } from "@/lib/briefing/slides";
import type { BaseGeometry } from "@/lib/geo/baseGeometry";
import type { Labels } from "@/lib/i18n/labels";
import { createWords, type Messages } from "@/lib/i18n/words";
import type { Locale } from "@/lib/model/vocabulary";
import { Runs } from "../Facts";
import { Slide } from "../Slide";
import { SourceNotes } from "../SourceNotes";
import { useProjector } from "../useProjector";
import { useStageActions } from "../useStageActions";
import { SlidesBar } from "./SlidesBar";
import "./slides.css";

/** Sources that a page has room for, in two columns. */
const PAGE_SOURCES = 20;

function pagesOf(sources: readonly SlideSource[]): readonly (readonly SlideSource[])[] {
  const pages = Math.ceil(sources.length / PAGE_SOURCES);
  // Pages are filled evenly, so that the last is not left with one.
  const size = Math.ceil(sources.length / Math.max(1, pages));
  return Array.from({ length: pages }, (_, i) => sources.slice(i * size, (i + 1) * size));
}

/**
 * All steps one after another, each one page of print, then the sources: complete without a script.
 * @param hasNotes the notes version: the step small, what the speaker says below
 */
export function SlidesView({
  locale,
  messages,
  labels,
  briefing,
  geo,
  hasNotes,
}: {
  locale: Locale;
  messages: Messages;
  labels: Labels;
  briefing: ShownBriefing;
  geo: BaseGeometry;
  hasNotes: boolean;
}) {
  const words = useMemo(() => createWords(locale, messages, labels), [locale, messages, labels]);
  const { actionsFor, tooltip } = useStageActions(words);
  useProjector();
  const pages = pagesOf(briefing.sources);
  return (
    <div className="slides-page" data-theme="projector">
      <SlidesBar words={words} briefing={briefing} geo={geo} hasNotes={hasNotes} />
      <div className={hasNotes ? "slides with-notes" : "slides"}>
        {briefing.steps.map((step, i) => (
          <section key={step.id} id={step.id} className="slide-page" aria-label={step.heading}>
            <Slide
              briefing={briefing}
              step={step}
              index={i}
              geo={geo}
              words={words}
              actionsFor={actionsFor}
              level={2}
            />
            {hasNotes && (
              <div className="slide-notes" lang={locale}>
                {step.notes.map(({ runs }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs stand in the order of the text
                  <p key={at}>
                    <Runs runs={runs} words={words} />
                  </p>
                ))}
              </div>
            )}
          </section>
        ))}
        {pages.map((sources, i) => (
          <section key={sources[0]?.number} className="slide-page slide-sources" aria-labelledby={`sources-${i + 1}`}>
            <p className="slide-kick">
              <span>{briefing.title}</span>
            </p>
            <h2 className="slide-heading" id={`sources-${i + 1}`}>
              {words.t("briefing.sources")}
              {pages.length > 1 && ` (${i + 1}/${pages.length})`}
            </h2>
            <SourceNotes sources={sources} />
            <p className="slide-base">
              <span>{briefing.author}</span>
              <span className="slide-word">Entente</span>
            </p>
          </section>
        ))}
      </div>
      {tooltip}
    </div>
  );
}
