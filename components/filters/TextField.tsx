"use client";

import { useEffect, useId, useRef, useState } from "react";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import { MAX_QUERY_CHARS } from "@/lib/model/limits";
import { withText } from "./changeFilter";
import type { ChangeManner } from "./filterControl";

const DEBOUNCE_MS = 200;

/** Text search: applied when the typing rests, at once on Enter. */
export function TextField({
  words,
  filter,
  onChange,
}: {
  words: Words;
  filter: Filter;
  onChange(next: Filter, manner?: ChangeManner): void;
}) {
  const id = useId();
  const applied = filter.q ?? "";
  const [typed, setTyped] = useState(applied);
  const box = useRef<HTMLInputElement>(null);
  /** what this box has written to the address since it has the focus: such texts come back late, and are no news */
  const written = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The filter of the moment when the timer ends, not of the letter that started it.
  const latest = useRef({ filter, onChange });
  useEffect(() => {
    latest.current = { filter, onChange };
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    // Changed elsewhere (a chip, Back): the box follows.
    const isOwn = document.activeElement === box.current && written.current.has(applied);
    if (!isOwn) setTyped((text) => (withText({}, text).q === (applied || undefined) ? text : applied));
  }, [applied]);
  const apply = (text: string) => {
    clearTimeout(timer.current);
    const next = withText(latest.current.filter, text);
    written.current.add(next.q ?? "");
    // The first letter makes an entry in the history, the others replace it.
    if (next.q !== latest.current.filter.q)
      latest.current.onChange(next, { replace: Boolean(latest.current.filter.q) });
  };
  return (
    <div className="ff ff-text" data-active={applied ? true : undefined}>
      <label className="k" htmlFor={id}>
        {words.t("filters.label.text")}
      </label>
      <input
        ref={box}
        id={id}
        type="search"
        className="v"
        value={typed}
        maxLength={MAX_QUERY_CHARS}
        placeholder={words.t("filters.textHint")}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => {
          const text = event.target.value;
          setTyped(text);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => apply(text), DEBOUNCE_MS);
        }}
        onBlur={() => written.current.clear()}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) apply(typed);
        }}
      />
    </div>
  );
}
