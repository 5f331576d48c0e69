"use client";

import { Swatch } from "@/components/ui/Swatch";
import { byHand } from "@/lib/desk/deskDraft";
import type { RowProps } from "../rowProps";
import { choicesOf } from "./choices";
import { PickOne } from "./PickOne";

/** Themes, the leading one first, or the instruments that were invoked. */
export function ListEditor({ row, desk, lists, words, onEdit }: RowProps & { row: "themes" | "instruments" }) {
  const field = desk.draft.fields[row];
  const values = field.value ?? [];
  const book = lists && choicesOf(lists, words);
  const choices = (row === "themes" ? book?.theme : book?.instrument) ?? [];
  const nameOf = (id: string) => (row === "themes" ? words.theme(id) : words.instrument(id));
  // The words that were read stay, as long as one of the values does.
  const put = (next: readonly string[]) =>
    onEdit({
      type: "set",
      row,
      fields: { [row]: field.quotes.length && next.length ? { ...field, value: [...next] } : byHand([...next]) },
    });
  return (
    <>
      <ul className="dk-values">
        {values.map((id, i) => (
          <li key={id}>
            {row === "themes" && <Swatch theme={id} words={words} />}
            <span>{nameOf(id)}</span>
            {row === "themes" && i > 0 && (
              <button type="button" className="link" onClick={() => put([id, ...values.filter((v) => v !== id)])}>
                {words.t("desk.lead")}
                <span className="hidden"> {nameOf(id)}</span>
              </button>
            )}
            <button type="button" className="link" onClick={() => put(values.filter((v) => v !== id))}>
              {words.t("desk.remove")}
              <span className="hidden"> {nameOf(id)}</span>
            </button>
          </li>
        ))}
      </ul>
      <PickOne
        key={values.join()}
        label={words.t(row === "themes" ? "desk.addTheme" : "desk.addInstrument")}
        choices={choices.filter(({ id }) => !values.includes(id))}
        value={undefined}
        words={words}
        onPick={(id) => id && put([...values, id])}
      />
    </>
  );
}
