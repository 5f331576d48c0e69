import type { ReactNode } from "react";
import type { ShownStep } from "@/lib/briefing/showBriefing";
import type { Words } from "@/lib/i18n/words";
import { type Evidence, Runs } from "../Facts";

/**
 * One step of the story: its picture where the page is narrow, its heading and its facts.
 *
 * @param position 0 is the first
 * @param children the picture
 */
export function Step({
  step,
  position,
  count,
  isActive,
  words,
  onEvidence,
  children,
}: {
  step: ShownStep;
  position: number;
  count: number;
  isActive: boolean;
  words: Words;
  onEvidence: (evidence: Evidence) => void;
  children: ReactNode;
}) {
  return (
    <section
      id={step.id}
      data-step={position}
      className={isActive ? "read-step active" : "read-step"}
      aria-labelledby={`${step.id}-heading`}
    >
      <div className="read-inline">{children}</div>
      <p className="read-count">{words.t("briefing.stepOf", { step: position + 1, count: count })}</p>
      <h2 id={`${step.id}-heading`}>{step.heading}</h2>
      {step.facts.map(({ runs }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts stand in the order of the text
        <p key={at} className="read-fact">
          <Runs runs={runs} words={words} onEvidence={onEvidence} />
        </p>
      ))}
      <p className="foot">{step.filterLine}</p>
    </section>
  );
}
