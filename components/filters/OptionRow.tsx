import { Swatch } from "@/components/ui/Swatch";
import type { Words } from "@/lib/i18n/words";
import type { FieldOption } from "./fieldOptions";

/** The inside of an option: swatch of a theme, code of a pair, name, number of events. */
export function OptionRow({ option, words }: { option: FieldOption; words: Words }) {
  const { key, value, label, count, isSubtheme } = option;
  return (
    <>
      {key === "theme" && !isSubtheme && <Swatch theme={value} words={words} />}
      <span className="opt-name">{label}</span>
      {key === "pair" && <span className="opt-code">{value}</span>}
      <span className="opt-count">{words.number(count)}</span>
    </>
  );
}
