"use client";

import { Segmented } from "@/components/ui/Segmented";
import type { Words } from "@/lib/i18n/words";
import type { TimeUnit } from "../timeAxis";
import type { Measure, ThemesForm, ThemesOptions } from "./options";

const FORMS: readonly ThemesForm[] = ["rows", "stack", "pairs"];
const MEASURES: readonly Measure[] = ["share", "count"];
const UNITS: readonly TimeUnit[] = ["year", "quarter", "month"];
const DEPTHS = ["themes", "subthemes"] as const;

/** The choices of the chart: form, share or count, bin size; and themes or subthemes where one theme is chosen. */
export function ThemesTools({
  options,
  canDescend,
  isDeep,
  words,
  onChange,
  onDepth,
}: {
  options: ThemesOptions;
  /** one theme is chosen, and it has subthemes */
  canDescend: boolean;
  isDeep: boolean;
  words: Words;
  onChange: (change: Partial<Pick<ThemesOptions, "form" | "measure" | "unit">>) => void;
  onDepth: (isDeep: boolean) => void;
}) {
  const choices = <T extends string>(group: string, values: readonly T[]) =>
    values.map((value) => ({ value, label: words.t(`themes.${group}.${value}`) }));
  return (
    <>
      <Segmented
        label={words.t("themes.choose.form")}
        options={choices("form", FORMS)}
        value={options.form}
        onChange={(form) => onChange({ form })}
      />
      {canDescend && options.form === "rows" && (
        <Segmented
          label={words.t("themes.choose.depth")}
          options={choices("depth", DEPTHS)}
          value={isDeep ? "subthemes" : "themes"}
          onChange={(depth) => onDepth(depth === "subthemes")}
        />
      )}
      <Segmented
        label={words.t("themes.choose.measure")}
        options={choices("measure", MEASURES)}
        value={options.measure}
        onChange={(measure) => onChange({ measure })}
      />
      {options.form !== "pairs" && (
        <Segmented
          label={words.t("themes.choose.unit")}
          options={choices("unit", UNITS)}
          value={options.unit}
          onChange={(unit) => onChange({ unit })}
        />
      )}
    </>
  );
}
