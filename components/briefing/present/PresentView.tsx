"use client";

import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ShownBriefing } from "@/lib/briefing/showBriefing";
import type { BaseGeometry } from "@/lib/geo/baseGeometry";
import type { Labels } from "@/lib/i18n/labels";
import { createWords, type Messages } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { Locale } from "@/lib/model/vocabulary";
import { evidenceFilter } from "../evidenceFilter";
import type { Evidence } from "../Facts";
import { Slide } from "../Slide";
import { useMorph } from "../useMorph";
import { useProjector } from "../useProjector";
import { useStageActions } from "../useStageActions";
import { ShowBar } from "./ShowBar";
import { isControl, type ShowCommand, showCommand, stepAfter } from "./showKeys";
import { useAwake } from "./useAwake";
import { useNarrow } from "./useNarrow";
import { useShow } from "./useShow";
import { useSwipe } from "./useSwipe";
import "./present.css";

// Each comes when it is asked for.
const EventDrawer = lazy(async () => ({ default: (await import("@/components/events/EventDrawer")).EventDrawer }));
const EventsBehind = lazy(async () => ({ default: (await import("./EventsBehind")).EventsBehind }));
const ShowKeys = lazy(async () => ({ default: (await import("./ShowKeys")).ShowKeys }));

export interface ShowProps {
  locale: Locale;
  messages: Messages;
  labels: Labels;
  briefing: ShownBriefing;
  geo: BaseGeometry;
  /** the step in the address; 0 is the first */
  first: number;
}

/** What lies over the story. */
type Over = { filter: Filter } | { event: string } | "help";

const isInDialog = (target: EventTarget | null) => target instanceof Element && target.closest("dialog") !== null;

/** A briefing on the wall: one step at a time, by keys, clicks and swipes; its marks stay alive. */
export function PresentView({ locale, messages, labels, briefing, geo, first }: ShowProps) {
  const words = useMemo(() => createWords(locale, messages, labels), [locale, messages, labels]);
  const { steps } = briefing;
  const { step, isBlank, go, setBlank } = useShow(briefing.id, steps.length, { first, role: "show" });
  const [over, setOver] = useState<Over>();
  const root = useRef<HTMLDivElement>(null);
  const openFilter = useCallback((filter: Filter) => setOver({ filter }), []);
  const { actionsFor, tooltip, closeTip } = useStageActions(words, openFilter);
  const isNarrow = useNarrow();
  const isAwake = useAwake();
  useProjector();
  useMorph(root, `${step} ${isNarrow}`);

  const run = useCallback(
    (command: ShowCommand) => {
      closeTip();
      if (command === "full") {
        if (document.fullscreenElement) void document.exitFullscreen();
        else void document.documentElement.requestFullscreen?.().catch(() => undefined);
      } else if (command === "notes") {
        window.open(
          `/${locale}/briefings/${briefing.id}/present/notes?step=${step + 1}`,
          `entente-notes-${briefing.id}`,
          "width=1180,height=780",
        );
      } else if (command === "help") setOver("help");
      else if (command === "blank") setBlank(!isBlank);
      else go(stepAfter(command, step, steps.length));
    },
    [closeTip, locale, briefing.id, step, setBlank, isBlank, go, steps.length],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isInDialog(event.target) || over !== undefined) return;
      if (isBlank && !event.ctrlKey && !event.metaKey && !event.altKey && event.key !== "Shift") {
        event.preventDefault();
        setBlank(false);
        return;
      }
      const command = showCommand(event, isControl(event.target));
      if (!command) return;
      event.preventDefault();
      run(command);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [over, isBlank, setBlank, run]);

  const swipe = useSwipe((way) => {
    if (over === undefined) go(stepAfter(way === 1 ? "next" : "previous", step, steps.length));
  });
  const onEvidence = useCallback(
    (evidence: Evidence) =>
      setOver("event" in evidence ? { event: evidence.event } : { filter: evidenceFilter(evidence.query, words) }),
    [words],
  );
  const current = steps[step];
  if (!current) return null;
  return (
    <div
      className={isAwake ? "show awake" : "show"}
      data-theme="projector"
      data-narrow={isNarrow || undefined}
      {...swipe}
    >
      <div ref={root} className="show-stage" key={isNarrow ? "narrow" : "wide"}>
        <Slide
          briefing={briefing}
          step={current}
          index={step}
          geo={geo}
          words={words}
          actionsFor={actionsFor}
          onEvidence={onEvidence}
          sourcesAt={`/${locale}/briefings/${briefing.id}`}
          isNarrow={isNarrow}
        />
      </div>
      <p className="hidden" role="status">
        {words.t("briefing.stepSaid", { step: step + 1, count: steps.length, heading: current.heading })}
      </p>
      {/* for the pointer only: the buttons of the bar serve the keyboard */}
      <button
        type="button"
        className="show-edge left"
        tabIndex={-1}
        aria-hidden="true"
        disabled={step === 0}
        onClick={() => run("previous")}
      >
        ‹
      </button>
      <button
        type="button"
        className="show-edge right"
        tabIndex={-1}
        aria-hidden="true"
        disabled={step === steps.length - 1}
        onClick={() => run("next")}
      >
        ›
      </button>
      <ShowBar
        words={words}
        step={step}
        count={steps.length}
        leave={`/${locale}/briefings/${briefing.id}#${current.id}`}
        run={run}
      />
      <div className="show-track" aria-hidden="true">
        <i style={{ width: `${((step + 1) / steps.length) * 100}%` }} />
      </div>
      {isBlank && (
        <button type="button" className="show-blank" onClick={() => setBlank(false)}>
          <span className="hidden">{words.t("briefing.blankEnd")}</span>
        </button>
      )}
      {tooltip}
      <Suspense>
        {over === "help" && <ShowKeys words={words} onClose={() => setOver(undefined)} />}
        {typeof over === "object" && "filter" in over && (
          <EventsBehind
            filter={over.filter}
            words={words}
            onOpen={(event) => setOver({ event })}
            onClose={() => setOver(undefined)}
          />
        )}
        {typeof over === "object" && "event" in over && (
          <EventDrawer id={over.event} words={words} onClose={() => setOver(undefined)} />
        )}
      </Suspense>
    </div>
  );
}
