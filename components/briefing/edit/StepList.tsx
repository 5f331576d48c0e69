"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { missingInStep } from "@/lib/briefing/missingTexts";
import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { Briefing, BriefingStep } from "@/lib/model/briefing";
import { MAX_STEPS } from "@/lib/model/stage";
import { type Edge, useStepDrag } from "./useStepDrag";

export interface StepListProps {
  briefing: Briefing;
  chosen: number;
  /** places of steps that have faults */
  faulty: ReadonlySet<number>;
  words: Words;
  onChoose: (step: number) => void;
  onMove: (from: number, to: number) => void;
  onAdd: () => void;
  onDuplicate: () => void;
  onRemove: () => void;
}

/** The steps in their order: chosen by a press, moved by dragging, by buttons, or by Alt and the arrows. */
export function StepList(props: StepListProps) {
  const { briefing, chosen, faulty, words, onChoose, onMove, onAdd, onDuplicate, onRemove } = props;
  const { steps } = briefing;
  const list = useRef<HTMLOListElement>(null);
  const hasMoved = useRef(false);
  const move = (from: number, to: number) => {
    if (to < 0 || to >= steps.length) return;
    hasMoved.current = true;
    onMove(from, to);
  };
  // The step that was moved by keys keeps the focus, wherever it stands now.
  useEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    list.current?.querySelector<HTMLElement>(`[data-place="${chosen}"]`)?.focus();
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    if (event.altKey) move(at, at + by);
    else list.current?.querySelector<HTMLElement>(`[data-place="${at + by}"]`)?.focus();
  };
  return (
    <nav className="edit-steps" aria-labelledby="edit-steps-name">
      <header>
        <h2 id="edit-steps-name">{words.t("edit.steps")}</h2>
        <span>{words.t("edit.stepCount", { count: steps.length })}</span>
      </header>
      <ol ref={list}>
        {steps.map((step, i) => (
          <StepRow
            key={step.id}
            step={step}
            at={i}
            isChosen={i === chosen}
            isFaulty={faulty.has(i)}
            words={words}
            onChoose={() => onChoose(i)}
            onKeyDown={(event) => onKeyDown(event, i)}
            onDrop={(from, to) => onMove(from, to)}
          />
        ))}
      </ol>
      <div className="edit-step-acts">
        <button type="button" className="btn" disabled={chosen === 0} onClick={() => onMove(chosen, chosen - 1)}>
          {words.t("edit.up")}
        </button>
        <button
          type="button"
          className="btn"
          disabled={chosen === steps.length - 1}
          onClick={() => onMove(chosen, chosen + 1)}
        >
          {words.t("edit.down")}
        </button>
        <button type="button" className="btn" disabled={steps.length >= MAX_STEPS} onClick={onAdd}>
          {words.t("edit.add")}
        </button>
        <button type="button" className="btn" disabled={steps.length >= MAX_STEPS} onClick={onDuplicate}>
          {words.t("edit.duplicate")}
        </button>
        <button type="button" className="btn" disabled={steps.length === 1} onClick={onRemove}>
          {words.t("edit.remove")}
        </button>
      </div>
      <p className="edit-hint">{words.t("edit.orderHint")}</p>
    </nav>
  );
}

function StepRow({
  step,
  at,
  isChosen,
  isFaulty,
  words,
  onChoose,
  onKeyDown,
  onDrop,
}: {
  step: BriefingStep;
  at: number;
  isChosen: boolean;
  isFaulty: boolean;
  words: Words;
  onChoose: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onDrop: (from: number, to: number) => void;
}) {
  const [edge, setEdge] = useState<Edge>();
  const { ref, isDragged } = useStepDrag(at, setEdge, onDrop);
  const heading = localText(step.heading, words.locale) || words.t("edit.noHeading");
  return (
    <li ref={ref} className={isDragged ? "dragged" : undefined} data-edge={edge}>
      <button
        type="button"
        data-place={at}
        aria-current={isChosen ? "step" : undefined}
        onClick={onChoose}
        onKeyDown={onKeyDown}
      >
        <span className="edit-step-number">{at + 1}</span>
        <span className="edit-step-name">
          {heading}
          <small>
            {words.list([...new Set(step.views.map(({ chart }) => words.t(`edit.chart.${chart}`)))])}
            {isFaulty && <b className="edit-step-open"> {words.t("edit.open")}</b>}
            {missingInStep(step, "en") > 0 && <b> {words.t("edit.gap.step")}</b>}
          </small>
        </span>
      </button>
    </li>
  );
}
