import { useMemo } from "react";
import type { MarkActions } from "@/components/charts/chart";
import type { LedgerStage } from "@/lib/briefing/stageData";
import type { StageForm } from "@/lib/briefing/stageForm";
import type { Words } from "@/lib/i18n/words";
import { EventMark } from "./EventMark";
import { layoutLedger } from "./layoutLedger";
import { layoutSize } from "./stageSize";

const MARK_R = 4.6;

/** What was stated of a metric, each statement a link to its event. */
export function StageLedger({
  stage,
  form,
  words,
  actions,
}: {
  stage: LedgerStage;
  form: StageForm;
  words: Words;
  actions: MarkActions;
}) {
  const layout = useMemo(
    () => layoutLedger(stage.stated, layoutSize(form), (value) => words.number(value, { maximumFractionDigits: 1 })),
    [stage.stated, form, words],
  );
  const { plot } = layout;
  const hue = `var(--t-${stage.stated.hue})`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold the parts of a picture
    <svg
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      className="chart ledger"
      role="group"
      aria-label={words.list(stage.stated.series.map(({ name }) => name))}
    >
      {layout.ticksY.map(({ value, y }) => (
        <g key={value}>
          <line x1={plot.left} x2={plot.right} y1={y} y2={y} stroke="var(--line)" />
          <text x={plot.left - 6} y={y + 4} textAnchor="end" className="axis">
            {words.number(value)}
          </text>
        </g>
      ))}
      {layout.ticksX.map(({ year, x }) => (
        <text key={year} x={x} y={layout.height - 5} textAnchor="middle" className="axis">
          {year}
        </text>
      ))}
      {layout.lines.map(({ metric, d, look }) => (
        <path
          key={metric}
          d={d}
          fill="none"
          stroke={look === "dashed" ? "var(--ink-3)" : hue}
          strokeWidth={look === "filled" ? 2.8 : 1.8}
          strokeDasharray={look === "dashed" ? "5 5" : undefined}
        />
      ))}
      {layout.lines.map(({ metric, marks, look, name }) => (
        <g key={metric}>
          {marks.map((mark) => (
            <EventMark key={mark.key} event={mark.event} id={mark.key} said={mark.said} words={words} actions={actions}>
              <circle cx={mark.x} cy={mark.y} r={12} fill="transparent" />
              <circle
                cx={mark.x}
                cy={mark.y}
                r={look === "dashed" ? 3.4 : MARK_R}
                fill={look === "filled" ? hue : "var(--paper)"}
                stroke={look === "dashed" ? "var(--ink-3)" : hue}
                strokeWidth={2}
                className="stage-dot"
              />
              {mark.label && (
                <text x={mark.label.x} y={mark.label.y} textAnchor={mark.label.anchor} className="lab lab-b halo">
                  {mark.label.text}
                </text>
              )}
            </EventMark>
          ))}
          {name.map((line) => (
            <text
              key={line.text}
              x={line.x}
              y={line.y}
              className={look === "dashed" ? "lab" : `lab lab-b c-${stage.stated.hue}`}
            >
              {line.text}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}
