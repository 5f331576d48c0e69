"use client";

import { Swatch } from "@/components/ui/Swatch";
import type { Missing } from "@/lib/desk/missing";
import type { RowState } from "@/lib/desk/rowState";
import { RowEditor } from "./editors/RowEditor";
import type { OneRowProps } from "./rowProps";
import { rowLines, rowQuotes, rowReasons } from "./rowText";

const MAX_SHOWN_QUOTES = 4;

/**
 * One row of the draft: number, name, value, how it is known, and why; where it is the current one, its controls.
 *
 * @param faults   what is missing in it
 * @param number   that its marks in the text carry
 * @param onChoose the row was pressed or reached: it becomes the current one
 * @param onLight  the pointer or the focus is on it: its words in the text are shown
 */
export function FieldRow({
  row,
  number,
  state,
  isCurrent,
  isAccepted,
  faults,
  onChoose,
  onLight,
  ...rest
}: OneRowProps & {
  number: number;
  state: RowState;
  isCurrent: boolean;
  isAccepted: boolean;
  faults: readonly Missing[];
  onChoose(): void;
  onLight(isLit: boolean): void;
}) {
  const { desk, words, lists } = rest;
  const lines = rowLines(row, desk, words, lists);
  const quotes = rowQuotes(row, desk).slice(0, MAX_SHOWN_QUOTES);
  const reasons = rowReasons(row, desk, words);
  const themes = desk.draft.fields.themes.value ?? [];
  return (
    <li
      className="dk-row"
      data-row={row}
      data-current={isCurrent || undefined}
      onPointerEnter={() => onLight(true)}
      onPointerLeave={() => onLight(false)}
    >
      <button
        type="button"
        className="dk-head"
        id={`row-${row}`}
        aria-expanded={isCurrent}
        onClick={onChoose}
        onFocus={() => onLight(true)}
      >
        <b className="dk-number">{number}</b>
        <span className="dk-name">{words.t(`desk.rows.${row}`)}</span>
        <span className="dk-value">
          {lines.length === 0 && <span className="dk-dim">{words.t("desk.empty")}</span>}
          {lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are in the order of the record
            <span key={i} className="dk-line">
              {row === "themes" && <Swatch theme={themes[i]} words={words} />}
              <bdi>{line}</bdi>
            </span>
          ))}
        </span>
        <span className={`dk-state s-${state}`}>
          <i />
          {words.t(`desk.states.${state}`)}
          {isAccepted && state !== "open" && state !== "hand" && <span> · {words.t("desk.accepted")}</span>}
        </span>
      </button>
      <p className="dk-why">
        {faults.map(({ fault, name = "" }) => (
          <span key={fault + name} className="dk-missing">
            {words.t(`desk.missing.${fault}`, { name })}{" "}
          </span>
        ))}
        {quotes.map((quote, i) => (
          <span key={quote}>
            {i > 0 && ", "}
            <q lang={desk.draft.source.lang} dir="auto">
              {quote}
            </q>
          </span>
        ))}
        {reasons.map((reason) => (
          <span key={reason}> {reason}</span>
        ))}
      </p>
      {isCurrent && (
        <div className="dk-edit">
          <RowEditor row={row} {...rest} />
          <p className="dk-acts">
            {state !== "open" && state !== "empty" && !isAccepted && (
              <button type="button" className="btn" onClick={() => rest.onEdit({ type: "accept", row })}>
                {words.t("desk.accept")}
              </button>
            )}
            {lines.length > 0 && (
              <button type="button" className="btn" onClick={() => rest.onEdit({ type: "reject", row })}>
                {words.t("desk.reject")}
              </button>
            )}
          </p>
        </div>
      )}
    </li>
  );
}
