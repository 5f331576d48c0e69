"use client";

import { useId, useState } from "react";

/**
 * A text that is handed on when its field is left, or on Enter: one step back for one change.
 *
 * @param fault  what is wrong with the text, said below it
 * @param isLong several lines
 * @param isWide one line, of two columns
 */
export function TextBox({
  label,
  value,
  onCommit,
  hint,
  fault,
  isLong,
  isWide,
  lang,
  inputMode,
}: {
  label: string;
  value: string;
  onCommit(text: string): void;
  hint?: string;
  fault?: string | undefined;
  isLong?: boolean;
  isWide?: boolean;
  lang?: string;
  inputMode?: "numeric" | "decimal" | "url";
}) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    setTyped(value);
  }
  const commit = () => typed.trim() !== value && onCommit(typed.trim());
  const shared = {
    id,
    value: typed,
    placeholder: hint,
    lang,
    dir: "auto" as const,
    autoComplete: "off",
    "aria-invalid": fault !== undefined,
    "aria-describedby": fault ? `${id}-fault` : undefined,
    className: "dk-input",
    onBlur: commit,
  };
  return (
    <div className={`dk-box${isLong ? " long" : ""}${isWide ? " wide" : ""}`}>
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea {...shared} rows={3} onChange={(event) => setTyped(event.target.value)} />
      ) : (
        <input
          {...shared}
          inputMode={inputMode}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && commit()}
        />
      )}
      {fault && (
        <p className="dk-fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
