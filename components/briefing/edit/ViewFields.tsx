"use client";

import { useState } from "react";
import { describeFilter } from "@/components/ui/describeFilter";
import { addressFilter } from "@/lib/briefing/edit/addressFilter";
import { type FormFacts, queryFaults } from "@/lib/briefing/edit/formFaults";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Words } from "@/lib/i18n/words";
import type { StageView } from "@/lib/model/briefing";
import { STAGE_CHARTS } from "@/lib/model/stage";
import { isOneOf } from "@/lib/model/vocabulary";
import { evidenceFilter } from "../evidenceFilter";
import { Field } from "./Field";
import type { EditMetric } from "./facts";
import type { FaultsAt } from "./faultWords";
import { OptionFields } from "./OptionFields";

/** One picture of a step: its chart, its filter, its choices. */
export function ViewFields({
  view,
  at,
  name,
  facts,
  metrics,
  faults,
  words,
  onChange,
  onRemove,
}: {
  view: StageView;
  /** its field in the record: "steps[0].views[1]" */
  at: string;
  name: string;
  facts: FormFacts;
  metrics: readonly EditMetric[];
  faults: FaultsAt;
  words: Words;
  onChange: (view: StageView) => void;
  /** absent for the only picture */
  onRemove?: (() => void) | undefined;
}) {
  const [typed, setTyped] = useState("");
  const [isNoAddress, setIsNoAddress] = useState(false);
  const isReadable = queryFaults(at, view.query, facts).length === 0;
  const take = (text: string) => {
    const query = addressFilter(text);
    setIsNoAddress(query === undefined);
    if (query === undefined) return;
    setTyped("");
    const isFine = queryFaults(at, query, facts).length === 0;
    onChange({ ...view, query: isFine ? serializeFilter(evidenceFilter(query, words)) : query });
  };
  return (
    <fieldset className="edit-view">
      <legend>
        {name}
        {onRemove && (
          <button type="button" className="link" onClick={onRemove}>
            {words.t("edit.removeView")}
          </button>
        )}
      </legend>
      <Field label={words.t("edit.chartName")} at={[at]} faults={faults} words={words}>
        {(props) => (
          <select
            {...props}
            value={view.chart}
            onChange={({ target: { value } }) => {
              if (!isOneOf(STAGE_CHARTS, value)) return;
              const [first] = metrics;
              const needsMetric = value === "ledger" && first;
              onChange({ chart: value, query: view.query, ...(needsMetric ? { options: { metric: first.id } } : {}) });
            }}
          >
            {STAGE_CHARTS.map((chart) => (
              <option key={chart} value={chart}>
                {words.t(`edit.chart.${chart}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <OptionFields view={view} at={at} metrics={metrics} faults={faults} words={words} onChange={onChange} />
      <Field
        label={words.t("edit.filter")}
        hint={isReadable ? describeFilter(evidenceFilter(view.query, words), words) : undefined}
        at={[`${at}.query`]}
        faults={faults}
        words={words}
      >
        {(props) => (
          <input
            {...props}
            type="text"
            className="edit-code"
            value={view.query}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => onChange({ ...view, query: event.target.value })}
            onBlur={() => {
              const query = isReadable ? serializeFilter(evidenceFilter(view.query, words)) : view.query;
              if (query !== view.query) onChange({ ...view, query });
            }}
          />
        )}
      </Field>
      <Field
        label={words.t("edit.address")}
        hint={isNoAddress ? <span role="alert">{words.t("edit.noAddress")}</span> : words.t("edit.addressHint")}
        at={[]}
        faults={faults}
        words={words}
      >
        {(props) => (
          <span className="edit-take">
            <input
              {...props}
              type="text"
              inputMode="url"
              className="edit-code"
              value={typed}
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => {
                setTyped(event.target.value);
                setIsNoAddress(false);
              }}
              onKeyDown={(event) => {
                if (event.key !== "Enter") return;
                event.preventDefault();
                take(typed);
              }}
            />
            <button type="button" className="btn" disabled={typed.trim() === ""} onClick={() => take(typed)}>
              {words.t("edit.take")}
            </button>
          </span>
        )}
      </Field>
    </fieldset>
  );
}
