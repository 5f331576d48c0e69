"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { MAX_QUERY_CHARS } from "@/lib/model/limits";
import "./listForm.css";

/** Milliseconds that a text must rest before it is asked. */
const RESTS_MS = 200;

/** A question beside the text, by its parameter in the address. */
export interface ListChoice {
  name: string;
  label: string;
  /** "" where everything is meant */
  value: string;
  options: readonly { value: string; label: string }[];
}

/**
 * The form above a long list: a text and choices, each held by the address. Works without script as a plain form.
 *
 * @param q     the text that the address asks; another one than this box has sent (Back, a link) takes its place
 * @param onAsk what has changed, by parameter; `isTyping` where it should be no entry of the history of its own
 */
export function ListForm({
  action,
  q,
  label,
  hint,
  choices,
  apply,
  onAsk,
}: {
  action: string;
  q: string;
  label: string;
  hint: string;
  choices: readonly ListChoice[];
  /** the button of the plain form */
  apply: string;
  onAsk(patch: Readonly<Record<string, string>>, isTyping: boolean): void;
}) {
  const [typed, setTyped] = useState(q);
  const sent = useRef(q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (q === sent.current) return;
    sent.current = q;
    setTyped(q);
  }, [q]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = (text: string, patch: Readonly<Record<string, string>> = {}) => {
    clearTimeout(timer.current);
    sent.current = text.trim();
    onAsk({ q: sent.current, ...patch }, Object.keys(patch).length === 0);
  };
  return (
    <form
      className="list-form"
      method="get"
      action={action}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        ask(typed);
      }}
    >
      <label className="list-search">
        <span>{label}</span>
        <input
          type="search"
          name="q"
          value={typed}
          maxLength={MAX_QUERY_CHARS}
          placeholder={hint}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target: { value } }) => {
            setTyped(value);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => ask(value), RESTS_MS);
          }}
        />
      </label>
      {choices.map((choice) => (
        <label key={choice.name}>
          <span>{choice.label}</span>
          <select
            name={choice.name}
            value={choice.value}
            onChange={(event) => ask(typed, { [choice.name]: event.target.value })}
          >
            {choice.options.map(({ value, label: name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <noscript>
        <button type="submit" className="btn">
          {apply}
        </button>
      </noscript>
    </form>
  );
}
