"use client";

import { useState } from "react";
import { Segmented } from "@/components/ui/Segmented";
import type { RowId } from "@/lib/desk/deskDraft";
import type { Missing } from "@/lib/desk/missing";
import { numberRows, orderRows, rowState } from "@/lib/desk/rowState";
import { FieldRow } from "./FieldRow";
import type { RowProps } from "./rowProps";

export type RowOrder = "open" | "record";

/**
 * The draft as rows. The order is set when the draft is opened or the order chosen, so that no row moves under the hand.
 *
 * @param onLight the row whose words in the text are to be shown
 */
export function FieldList({
  current,
  rows,
  missing,
  onCurrent,
  onLight,
  ...rest
}: RowProps & {
  current: RowId | undefined;
  rows: readonly RowId[];
  missing: readonly Missing[];
  onCurrent(row: RowId | undefined): void;
  onLight(row: RowId | undefined): void;
}) {
  const { desk } = rest;
  const numbers = numberRows(desk);
  return (
    <ol className="dk-rows">
      {rows.map((row) => {
        const faults = missing.filter((one) => one.row === row);
        return (
          <FieldRow
            key={row}
            row={row}
            number={numbers.get(row) ?? 0}
            state={faults.length ? "open" : rowState(row, desk)}
            faults={faults}
            isCurrent={row === current}
            isAccepted={desk.accepted.includes(row)}
            onChoose={() => onCurrent(row === current ? undefined : row)}
            onLight={(isLit) => onLight(isLit ? row : undefined)}
            {...rest}
          />
        );
      })}
    </ol>
  );
}

/** The order of the rows, as it was when it was last asked for: no row moves under the hand. */
export function useRowOrder(desk: RowProps["desk"]) {
  const [{ order, rows }, setShown] = useState(() => ({ order: "open" as RowOrder, rows: orderRows(desk, true) }));
  const setOrder = (next: RowOrder) => setShown({ order: next, rows: orderRows(desk, next === "open") });
  return { order, setOrder, rows };
}

export function OrderSwitch({
  order,
  words,
  onChange,
}: {
  order: RowOrder;
  words: RowProps["words"];
  onChange(order: RowOrder): void;
}) {
  return (
    <Segmented
      label={words.t("desk.order")}
      options={[
        { value: "open", label: words.t("desk.openFirst") },
        { value: "record", label: words.t("desk.asRecord") },
      ]}
      value={order}
      onChange={onChange}
    />
  );
}
