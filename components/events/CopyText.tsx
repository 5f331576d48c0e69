"use client";

import { useState } from "react";

const SAID_MS = 2_000;

/**
 * A button that copies a text and says so.
 *
 * @param text what to copy; the page's own address where it is absent
 */
export function CopyText({
  text,
  label,
  done,
  className = "link",
}: {
  text?: string;
  label: string;
  done: string;
  className?: string;
}) {
  const [isDone, setIsDone] = useState(false);
  const copy = async () => {
    const wanted = text ?? location.href;
    try {
      await navigator.clipboard.writeText(wanted);
    } catch {
      copyBySelection(wanted);
    }
    setIsDone(true);
    setTimeout(() => setIsDone(false), SAID_MS);
  };
  return (
    <button type="button" className={className} onClick={copy}>
      <span aria-live="polite">{isDone ? done : label}</span>
    </button>
  );
}

/** Without https browsers give no clipboard: copy a selection, as forms do. */
function copyBySelection(text: string): void {
  const field = document.createElement("textarea");
  field.value = text;
  const host = document.querySelector("dialog[open]") ?? document.body;
  host.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}
