import type { FormFacts } from "@/lib/briefing/edit/formFaults";
import type { StepMarks } from "@/lib/briefing/previewStep";
import type { Words } from "@/lib/i18n/words";
import type { BriefingStep } from "@/lib/model/briefing";
import type { Locale } from "@/lib/model/vocabulary";
import { EmphasisFields } from "./EmphasisFields";
import type { EditMetric } from "./facts";
import type { FaultsAt } from "./faultWords";
import { LocalField } from "./LocalField";
import type { Editor } from "./useEditor";
import { ViewFields } from "./ViewFields";

/** All of one step: what it says, what it shows, what stands out. */
export function StepFields({
  step,
  index,
  locale,
  editor,
  facts,
  metrics,
  marks,
  faults,
  words,
}: {
  step: BriefingStep;
  index: number;
  /** the language that is being written */
  locale: Locale;
  editor: Editor;
  facts: FormFacts;
  metrics: readonly EditMetric[];
  marks: StepMarks | undefined;
  faults: FaultsAt;
  words: Words;
}) {
  const at = `steps[${index}]`;
  const { edit, endWriting } = editor;
  const [first] = step.views;
  const text = (field: "heading" | "body" | "notes", rows: number, hint?: string) => (
    <LocalField
      label={words.t(`edit.${field}`)}
      {...(hint === undefined ? {} : { hint })}
      at={`${at}.${field}`}
      text={step[field]}
      locale={locale}
      rows={rows}
      faults={faults}
      words={words}
      onWrite={(value) => edit({ kind: "stepText", step: index, field, locale, value })}
      onRest={endWriting}
    />
  );
  return (
    <>
      {text("heading", 2)}
      {text("body", 8, words.t("edit.bodyHint"))}
      {text("notes", 5, words.t("edit.notesHint"))}
      {step.views.map((view, i) => (
        <ViewFields
          // biome-ignore lint/suspicious/noArrayIndexKey: first and second place, whatever stands there
          key={`${step.id} ${i}`}
          view={view}
          at={`${at}.views[${i}]`}
          name={words.t("edit.picture", { number: i + 1, count: step.views.length })}
          facts={facts}
          metrics={metrics}
          faults={faults}
          words={words}
          onChange={(next) => edit({ kind: "view", step: index, at: i, view: next })}
          onRemove={step.views.length > 1 ? () => edit({ kind: "removeView", step: index, at: i }) : undefined}
        />
      ))}
      {step.views.length === 1 && first && (
        <p>
          <button
            type="button"
            className="btn"
            onClick={() => edit({ kind: "view", step: index, at: 1, view: { ...first } })}
          >
            {words.t("edit.addView")}
          </button>
        </p>
      )}
      <EmphasisFields
        query={step.emphasis ?? ""}
        at={`${at}.emphasis`}
        marks={marks}
        faults={faults}
        words={words}
        onChange={(query) => edit({ kind: "emphasis", step: index, query })}
      />
    </>
  );
}
