import { isMissing } from "@/lib/briefing/missingTexts";
import type { Words } from "@/lib/i18n/words";
import type { LocalText } from "@/lib/model/record";
import type { Locale } from "@/lib/model/vocabulary";
import { Field } from "./Field";
import type { FaultsAt } from "./faultWords";

/**
 * A text in the language that is being written.
 * @param at   its field in the record, without the language
 * @param rows lines of its box; 1 is a single line
 */
export function LocalField({
  label,
  hint,
  at,
  text,
  locale,
  rows = 1,
  faults,
  words,
  onWrite,
  onRest,
}: {
  label: string;
  hint?: string;
  at: string;
  text: LocalText | undefined;
  locale: Locale;
  rows?: number;
  faults: FaultsAt;
  words: Words;
  onWrite: (value: string) => void;
  onRest: () => void;
}) {
  const value = text?.[locale] ?? "";
  const gap = isMissing(text, locale) ? words.t(`edit.gap.${locale}`) : "";
  const fields = locale === "en" ? [`${at}.en`, at] : [`${at}.vi`, at];
  return (
    <Field label={label} hint={[gap, hint].filter(Boolean).join(" ")} at={fields} faults={faults} words={words}>
      {(props) =>
        rows === 1 ? (
          <input
            {...props}
            type="text"
            lang={locale}
            value={value}
            autoComplete="off"
            onChange={(event) => onWrite(event.target.value)}
            onBlur={onRest}
          />
        ) : (
          <textarea
            {...props}
            rows={rows}
            lang={locale}
            value={value}
            onChange={(event) => onWrite(event.target.value)}
            onBlur={onRest}
          />
        )
      }
    </Field>
  );
}
