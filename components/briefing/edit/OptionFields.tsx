import { ledgerMetrics, OPTIONS } from "@/lib/briefing/stageOptions";
import type { Words } from "@/lib/i18n/words";
import type { StageView } from "@/lib/model/briefing";
import { Field } from "./Field";
import type { EditMetric } from "./facts";
import type { FaultsAt } from "./faultWords";

interface Choice {
  name: string;
  values: readonly { value: string; label: string }[];
}

/** The choices of a chart, each with "as the chart chooses" before its values. */
function choicesOf({ chart }: StageView, words: Words): Choice[] {
  const fixed = Object.entries(OPTIONS[chart] ?? {}).map(([name, values]) => ({
    name,
    values: values.map((value) => ({ value, label: words.t(`edit.option.${name}.${value}`) })),
  }));
  const byName = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, words.locale);
  if (chart === "network") {
    const actors = Object.entries(words.labels.actors).map(([value, { name }]) => ({ value, label: name }));
    return [...fixed, { name: "centre", values: actors.sort(byName) }];
  }
  if (chart === "themes") {
    const themes = Object.entries(words.labels.themes);
    const parents = themes.filter(([id]) => themes.some(([, { parent }]) => parent === id));
    return [
      ...fixed,
      {
        name: "parent",
        values: [
          { value: "none", label: words.t("edit.option.parent.none") },
          ...parents.map(([value, { name }]) => ({ value, label: name })),
        ],
      },
    ];
  }
  return fixed;
}

function withOption(view: StageView, name: string, value: string): StageView {
  const { options, ...rest } = view;
  const next = Object.fromEntries(Object.entries({ ...options, [name]: value }).filter(([, text]) => text !== ""));
  return Object.keys(next).length > 0 ? { ...rest, options: next } : rest;
}

/** The chart's own choices; of a ledger which metric, or several of one unit. */
export function OptionFields({
  view,
  at,
  metrics,
  faults,
  words,
  onChange,
}: {
  view: StageView;
  at: string;
  metrics: readonly EditMetric[];
  faults: FaultsAt;
  words: Words;
  onChange: (view: StageView) => void;
}) {
  if (view.chart === "ledger")
    return <MetricFields view={view} at={at} metrics={metrics} faults={faults} words={words} onChange={onChange} />;
  return choicesOf(view, words).map(({ name, values }) => (
    <PickField
      key={name}
      label={words.t(`edit.option.${name}.name`)}
      at={[`${at}.options.${name}`]}
      value={view.options?.[name] ?? ""}
      none={words.t("edit.option.auto")}
      values={values}
      faults={faults}
      words={words}
      onPick={(value) => onChange(withOption(view, name, value))}
    />
  ));
}

/**
 * One choice of a list.
 *
 * @param none the words for no choice; absent where there must be one
 */
function PickField({
  label,
  at,
  value,
  none,
  values,
  faults,
  words,
  onPick,
}: {
  label: string;
  at: readonly string[];
  value: string;
  none?: string | undefined;
  values: Choice["values"];
  faults: FaultsAt;
  words: Words;
  onPick: (value: string) => void;
}) {
  return (
    <Field label={label} at={at} faults={faults} words={words}>
      {(props) => (
        <select {...props} value={value} onChange={(event) => onPick(event.target.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {values.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function MetricFields({
  view,
  at,
  metrics,
  faults,
  words,
  onChange,
}: {
  view: StageView;
  at: string;
  metrics: readonly EditMetric[];
  faults: FaultsAt;
  words: Words;
  onChange: (view: StageView) => void;
}) {
  const chosen = ledgerMetrics(view);
  const unit = JSON.stringify(metrics.find(({ id }) => id === chosen[0])?.unit);
  // one more may join those of its unit
  const places = [...chosen, ""];
  const write = (place: number, id: string) =>
    onChange(withOption(view, "metric", [...chosen.toSpliced(place, 1, ...(id ? [id] : []))].join(",")));
  return places.map((id, place) => {
    const offered = metrics.filter(
      (metric) =>
        metric.id === id || (!chosen.includes(metric.id) && (place === 0 || JSON.stringify(metric.unit) === unit)),
    );
    if (id === "" && offered.length === 0) return null;
    return (
      <PickField
        // biome-ignore lint/suspicious/noArrayIndexKey: the first, the second ... of a list, whatever stands there
        key={place}
        label={words.t(place === 0 ? "edit.metric" : "edit.metricToo")}
        at={place === 0 ? [`${at}.options.metric`] : []}
        value={id}
        none={place > 0 || id === "" ? words.t("edit.noMetric") : undefined}
        values={offered.map((metric) => ({ value: metric.id, label: metric.name }))}
        faults={faults}
        words={words}
        onPick={(chosenId) => write(place, chosenId)}
      />
    );
  });
}
