import { type ReactNode, useId } from "react";
import type { Words } from "@/lib/i18n/words";
import { type FaultsAt, faultWords } from "./faultWords";

/** What a control needs to stand with its label and what is wrong with it. */
export interface ControlProps {
  id: string;
  "aria-invalid": boolean;
  "aria-describedby"?: string;
}

/**
 * A label, its control, a hint, and what is wrong, each where it is written.
 * @param at fields of the record that the control writes: "steps[0].body.en"
 */
export function Field({
  label,
  hint,
  at,
  faults,
  words,
  children,
}: {
  label: ReactNode;
  hint?: ReactNode;
  at: readonly string[];
  faults: FaultsAt;
  words: Words;
  children: (props: ControlProps) => ReactNode;
}) {
  const id = useId();
  const wrong = at.flatMap((field) => faults.get(field) ?? []);
  const described = [hint && `${id}-hint`, wrong.length > 0 && `${id}-wrong`].filter(Boolean).join(" ");
  return (
    <div className="edit-field" data-field={at[0]}>
      <label htmlFor={id}>{label}</label>
      {children({ id, "aria-invalid": wrong.length > 0, ...(described ? { "aria-describedby": described } : {}) })}
      {hint && (
        <p id={`${id}-hint`} className="edit-hint">
          {hint}
        </p>
      )}
      {wrong.length > 0 && (
        <ul id={`${id}-wrong`} className="edit-wrong">
          {wrong.map((fault) => {
            const text = faultWords(fault, words);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      )}
    </div>
  );
}
