"use client";

import { useEffect, useMemo } from "react";
import type { MarkActions } from "@/components/charts/chart";
import { createWords } from "@/lib/i18n/words";
import { Runs } from "../Facts";
import { Slide } from "../Slide";
import { useProjector } from "../useProjector";
import type { ShowProps } from "./PresentView";
import { isControl, showCommand, stepAfter } from "./showKeys";
import { clockText, useClock } from "./useClock";
import { useShow } from "./useShow";
import "./present.css";

/** The small pictures of the presenter's window only show: nothing in them is to be clicked. */
const STILL: MarkActions = { hrefFor: () => "", onSelect: () => undefined, onHover: () => undefined };
const still = () => STILL;

/** The presenter's window: notes, this step and the next, the time; in step with the wall, both ways. */
export function NotesView({ locale, messages, labels, briefing, geo, first }: ShowProps) {
  const words = useMemo(() => createWords(locale, messages, labels), [locale, messages, labels]);
  const { steps } = briefing;
  const { step, isBlank, go, setBlank } = useShow(briefing.id, steps.length, { first, role: "notes" });
  const { now, elapsed, reset } = useClock();
  useProjector();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = showCommand(event, isControl(event.target));
      if (!command || command === "full" || command === "notes" || command === "help") return;
      event.preventDefault();
      if (command === "blank") setBlank(!isBlank);
      else go(stepAfter(command, step, steps.length));
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [step, steps.length, isBlank, go, setBlank]);
  const [current, next] = [steps[step], steps[step + 1]];
  if (!current) return null;
  const shared = { briefing, geo, words, actionsFor: still, level: 2 as const };
  return (
    <div className="presenter" data-theme="projector">
      <header className="presenter-head">
        <p className="presenter-step">{words.t("briefing.stepOf", { step: step + 1, count: steps.length })}</p>
        <p>
          <span className="presenter-label">{words.t("briefing.notes.elapsed")}</span>{" "}
          <b role="timer">{clockText(elapsed)}</b>{" "}
          <button type="button" className="btn" onClick={reset}>
            {words.t("briefing.notes.reset")}
          </button>
        </p>
        <p>
          <span className="presenter-label">{words.t("briefing.notes.clock")}</span>{" "}
          <b>{now?.toLocaleTimeString(locale === "vi" ? "vi-VN" : "en-GB", { hour: "2-digit", minute: "2-digit" })}</b>
        </p>
        <p className="presenter-acts">
          <button type="button" className="btn" disabled={step === 0} onClick={() => go(step - 1)}>
            {words.t("briefing.bar.previous")}
          </button>
          <button type="button" className="btn main" disabled={step === steps.length - 1} onClick={() => go(step + 1)}>
            {words.t("briefing.bar.next")}
          </button>
          <button type="button" className="btn" aria-pressed={isBlank} onClick={() => setBlank(!isBlank)}>
            {words.t(isBlank ? "briefing.blankEnd" : "briefing.bar.blank")}
          </button>
        </p>
      </header>
      <h1 className="presenter-heading">{current.heading}</h1>
      <div className="presenter-now">
        <p className="presenter-label">{words.t(isBlank ? "briefing.notes.nowBlank" : "briefing.notes.now")}</p>
        <div className="presenter-slide" inert>
          <Slide {...shared} step={current} index={step} />
        </div>
      </div>
      <section className="presenter-notes" aria-label={words.t("briefing.notes.name")}>
        {current.notes.length === 0 && <p className="presenter-label">{words.t("briefing.notes.none")}</p>}
        {current.notes.map(({ runs }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs stand in the order of the text
          <p key={i}>
            <Runs runs={runs} words={words} />
          </p>
        ))}
      </section>
      <div className="presenter-next">
        <p className="presenter-label">{words.t(next ? "briefing.notes.next" : "briefing.notes.last")}</p>
        {next && (
          <div className="presenter-slide" inert>
            <Slide {...shared} step={next} index={step + 1} />
          </div>
        )}
      </div>
    </div>
  );
}
