"use client";

import { useSearchParams } from "next/navigation";
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useRef } from "react";
import { Island } from "@/components/ui/Island";
import { PageHead } from "@/components/ui/PageHead";
import { useLand, useWords } from "@/components/ui/useWords";
import type { ShownBriefing } from "@/lib/briefing/showBriefing";
import { type Packed, unpack } from "@/lib/model/packed";
import type { Locale } from "@/lib/model/vocabulary";
import type { Evidence } from "../Facts";
import { SourceNotes } from "../SourceNotes";
import { StageChart } from "../StageChart";
import { TakeAway } from "../take/TakeAway";
import { useMorph } from "../useMorph";
import { useStageActions } from "../useStageActions";
import { Step } from "./Step";
import { useActiveStep } from "./useActiveStep";
import "./read.css";

// Needed when an event is opened, not for the first picture.
const EventDrawer = lazy(async () => ({ default: (await import("@/components/events/EventDrawer")).EventDrawer }));

/** A briefing as a story to read: the text at the left, the picture beside it changing with the text. */
export function ReadView({
  locale,
  texts,
  briefing: packed,
}: {
  locale: Locale;
  /** where the page's texts are, see `textsAddress` */
  texts: string;
  briefing: Packed<ShownBriefing>;
}) {
  const words = useWords(texts);
  const geo = useLand(texts);
  const briefing = useMemo(() => unpack(packed), [packed]);
  const { actionsFor, tooltip } = useStageActions(words);
  const story = useRef<HTMLDivElement>(null);
  const active = useActiveStep(story);
  const { steps, id } = briefing;
  const shown = steps[active] ?? steps[0];

  const params = useSearchParams();
  const openEvent = params.get("event") ?? undefined;
  /** true while the open drawer is an entry of the history that this page made: closing goes back over it */
  const isOwnEntry = useRef(false);
  const onEvidence = useCallback(
    (evidence: Evidence) => {
      if ("query" in evidence) {
        location.assign(`/${locale}${evidence.query && `?${evidence.query}`}`);
        return;
      }
      isOwnEntry.current = true;
      history.pushState(null, "", `?event=${encodeURIComponent(evidence.event)}`);
    },
    [locale],
  );
  const closeEvent = () => {
    if (isOwnEntry.current) history.back();
    else history.replaceState(null, "", location.pathname);
    isOwnEntry.current = false;
  };
  const chart = { geo, words, actionsFor };
  const path = `/${locale}/briefings/${id}`;
  return (
    <article className="read">
      <PageHead
        title={briefing.title}
        sub={`${briefing.audience}. ${briefing.author}.`}
        acts={
          <>
            <a className="btn main" href={`${path}/present`}>
              {words.t("briefing.present")}
            </a>
            <a className="btn" href={`${path}/slides`}>
              {words.t("briefing.slides")}
            </a>
            <Island>
              <TakeAway briefing={briefing} geo={geo} words={words} step={active} />
            </Island>
            <a className="btn" href={`${path}/edit`}>
              {words.t("edit.edit")}
            </a>
          </>
        }
      />
      {briefing.missing !== undefined && (
        <p className="notice" role="note">
          {words.t("briefing.missing", { count: briefing.missing })}
        </p>
      )}
      <div className="read-grid">
        <div className="read-story" ref={story}>
          {steps.map((step, i) => (
            <Island key={step.id}>
              <Step
                step={step}
                position={i}
                count={steps.length}
                isActive={i === active}
                words={words}
                onEvidence={onEvidence}
              >
                <StageChart {...chart} stages={step.stages} emphasis={step.emphasis} isNarrow />
              </Step>
            </Island>
          ))}
        </div>
        {shown && (
          <Island>
            <PictureBeside moment={String(active)}>
              <StageChart {...chart} stages={shown.stages} emphasis={shown.emphasis} />
            </PictureBeside>
          </Island>
        )}
      </div>
      <section className="sec read-sources" aria-labelledby="sources-name">
        <header>
          <h2 id="sources-name">{words.t("briefing.sources")}</h2>
        </header>
        <Island>
          <SourceNotes sources={briefing.sources} />
        </Island>
      </section>
      {tooltip}
      {openEvent && (
        <Suspense>
          <EventDrawer id={openEvent} words={words} onClose={closeEvent} />
        </Suspense>
      )}
    </article>
  );
}

/** The picture of the step that is read; its marks move to where they stand in the next. */
function PictureBeside({ moment, children }: { moment: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useMorph(box, moment);
  return (
    <div className="read-picture" ref={box}>
      {children}
    </div>
  );
}
