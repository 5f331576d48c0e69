"use client";

import { suggestMetrics } from "@/lib/desk/suggestMetrics";
import type { DraftFigure } from "@/lib/model/draft";
import type { RowProps } from "../rowProps";
import { type Choice, choicesOf } from "./choices";
import { PickOne } from "./PickOne";
import { TextBox } from "./TextBox";

/** Metrics that a figure may state: a press takes one. */
function Suggested({
  metrics,
  names,
  words,
  onPick,
}: {
  metrics: readonly string[];
  names: readonly Choice[];
  words: RowProps["words"];
  onPick(metric: string): void;
}) {
  if (metrics.length === 0) return null;
  return (
    <p className="dk-suggested">
      {words.t("desk.perhaps")}{" "}
      {metrics.map((metric) => (
        <button key={metric} type="button" className="link" onClick={() => onPick(metric)}>
          {names.find(({ id }) => id === metric)?.label ?? metric}
        </button>
      ))}
    </p>
  );
}

/** Numbers that the report states; only those with a metric of the data become part of the record. */
export function FiguresEditor({ desk, lists, words, onEdit }: RowProps) {
  const { figures } = desk.draft.fields;
  const sides = desk.draft.fields.participants.map(({ actor }) => actor);
  const book = lists && choicesOf(lists, words);
  const put = (next: readonly DraftFigure[]) => onEdit({ type: "set", row: "figures", fields: { figures: [...next] } });
  const change = (at: number, figure: DraftFigure) => put(figures.map((old, i) => (i === at ? figure : old)));
  return (
    <div className="dk-people">
      {figures.map((figure, i) => {
        const what = words.t("desk.figure", { number: i + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: figures have no name of their own and stay in order
          <fieldset key={i} className="dk-person">
            <legend className="hidden">{what}</legend>
            <PickOne
              label={words.t("desk.metric")}
              choices={book?.metric ?? []}
              value={figure.metric}
              words={words}
              onPick={(metric) => {
                const { metric: _old, ...rest } = figure;
                change(i, metric ? { ...rest, metric } : rest);
              }}
            />
            {lists && figure.metric === undefined && (
              <Suggested
                metrics={suggestMetrics(figure, sides, lists.metrics)}
                names={book?.metric ?? []}
                words={words}
                onPick={(metric) => change(i, { ...figure, metric })}
              />
            )}
            <TextBox
              label={words.t("desk.value")}
              inputMode="decimal"
              value={String(figure.value)}
              onCommit={(text) =>
                Number.isFinite(Number(text)) && text !== "" && change(i, { ...figure, value: Number(text) })
              }
            />
            <TextBox
              label={words.t("desk.unit")}
              value={figure.unit}
              onCommit={(unit) => unit && change(i, { ...figure, unit })}
            />
            <TextBox
              isWide
              label={words.t("desk.countsWhat")}
              value={figure.counts ?? ""}
              onCommit={(counts) => {
                const { counts: _old, ...rest } = figure;
                change(i, counts ? { ...rest, counts } : rest);
              }}
            />
            <button type="button" className="link" onClick={() => put(figures.filter((_, at) => at !== i))}>
              {words.t("desk.remove")}
              <span className="hidden"> {what}</span>
            </button>
          </fieldset>
        );
      })}
      <button type="button" className="btn" onClick={() => put([...figures, { value: 1, unit: "1", quotes: [] }])}>
        {words.t("desk.addFigure")}
      </button>
    </div>
  );
}
