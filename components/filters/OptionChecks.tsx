"use client";

import { useState } from "react";
import { toggleValue } from "@/lib/filters/editFilter";
import { chosenIn, type FieldId, fieldOptions } from "./fieldOptions";
import type { FilterControlProps } from "./filterControl";
import { OptionRow } from "./OptionRow";

/** A short list as boxes to tick, in the order of the vocabulary. */
export function OptionChecks({ field, summary, words, filter, onChange }: FilterControlProps & { field: FieldId }) {
  const [first] = useState(() => new Set(chosenIn(field, filter)));
  const chosen = new Set(chosenIn(field, filter));
  return (
    <div className="checks">
      {fieldOptions(field, { summary, filter, words }, { first }).map((group) => (
        <fieldset key={group.id}>
          <legend className={group.label ? "opt-group" : "hidden"}>
            {group.label || words.t(`filters.label.${field}`)}
          </legend>
          {group.items.map((option) => (
            <label key={option.id} className="opt" data-faded={option.isFaded || undefined}>
              <input
                type="checkbox"
                checked={chosen.has(option.id)}
                onChange={() => onChange(toggleValue(filter, option.key, option.value))}
              />
              <OptionRow option={option} words={words} />
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
