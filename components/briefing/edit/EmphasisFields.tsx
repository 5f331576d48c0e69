import { valueName } from "@/components/ui/describeFilter";
import type { StepMarks } from "@/lib/briefing/previewStep";
import { mergeFilter, toggleValue } from "@/lib/filters/editFilter";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Words } from "@/lib/i18n/words";
import { type Filter, NO_FILTER } from "@/lib/model/filter";
import { evidenceFilter } from "../evidenceFilter";
import { Field } from "./Field";
import type { FaultsAt } from "./faultWords";

const GROUPS = ["theme", "pair", "place"] as const;

/** What a press on a mark of the slide adds to the emphasis: its theme, pair or place, and no dates. */
export function emphasisOf(query: string, patch: Filter, words: Words): string {
  const { theme, pair, place, mechanism } = patch;
  const named: Filter = {
    ...(theme ? { theme } : {}),
    ...(pair ? { pair } : {}),
    ...(place ? { place } : {}),
    ...(mechanism ? { mechanism } : {}),
  };
  const next = Object.keys(named).length > 0 ? named : patch;
  const before = evidenceFilter(query, words);
  return serializeFilter(serializeFilter(mergeFilter(before, next)) === serializeFilter(before) ? NO_FILTER : next);
}

/** Which marks stand out: chosen among those of the step's pictures, or written as a filter. */
export function EmphasisFields({
  query,
  at,
  marks,
  faults,
  words,
  onChange,
}: {
  query: string;
  at: string;
  marks: StepMarks | undefined;
  faults: FaultsAt;
  words: Words;
  onChange: (query: string) => void;
}) {
  const filter = evidenceFilter(query, words);
  return (
    <fieldset className="edit-view">
      <legend>
        {words.t("edit.emphasis")}
        {query !== "" && (
          <button type="button" className="link" onClick={() => onChange("")}>
            {words.t("edit.noEmphasis")}
          </button>
        )}
      </legend>
      <p className="edit-hint">{words.t("edit.emphasisHint")}</p>
      {marks &&
        GROUPS.map((key) => {
          const chosen = filter[key] ?? [];
          const ids = [...new Set([...chosen, ...marks[key]])];
          return ids.length === 0 ? null : (
            <fieldset key={key} className="edit-marks" aria-label={words.t(`edit.marks.${key}`)}>
              <span aria-hidden="true">{words.t(`edit.marks.${key}`)}</span>
              {ids.map((id) => (
                <button
                  key={id}
                  type="button"
                  aria-pressed={chosen.includes(id)}
                  onClick={() => onChange(serializeFilter(toggleValue(filter, key, id)))}
                >
                  {valueName(key, id, words)}
                </button>
              ))}
            </fieldset>
          );
        })}
      <Field label={words.t("edit.emphasisFilter")} at={[at]} faults={faults} words={words}>
        {(props) => (
          <input
            {...props}
            type="text"
            className="edit-code"
            value={query}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
    </fieldset>
  );
}
