"use client";

import { useMemo } from "react";
import { offerOf } from "@/components/briefing/add/stepOffer";
import { ChartFrame } from "@/components/ui/ChartFrame";
import type { InstrumentsBoard } from "@/lib/dossiers/instruments";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { MarkActions } from "../chart";
import { describeInstrumentsBoard } from "./describe";
import { InstrumentsChart } from "./InstrumentsChart";
import { layoutInstruments } from "./layout";
import "./instruments.css";

/** Drawn in three widths, of which the style sheet shows the one that fits; the first has names above the rows. */
const WIDTHS_PX = [340, 560, 760, 1160];
const STACKED_BELOW_PX = 500;
/** Rows of the picture; the table has all. */
const MOST_ROWS = 12;

/**
 * Treaties and declarations invoked over time, a row each, a circle a year.
 *
 * @param filter what the page is about, a pair for instance: named on saved pictures
 * @param heavy  a 2 px rule above, for the first row of a page
 */
export function InstrumentsView({
  board,
  words,
  filter,
  actions,
  heavy = false,
}: {
  board: InstrumentsBoard;
  words: Words;
  filter: Filter;
  actions: MarkActions;
  heavy?: boolean;
}) {
  const description = useMemo(() => describeInstrumentsBoard(board, words), [board, words]);
  const rows = useMemo(() => board.rows.slice(0, MOST_ROWS), [board]);
  const layouts = useMemo(
    () => WIDTHS_PX.map((width) => layoutInstruments(rows, width, width < STACKED_BELOW_PX)),
    [rows],
  );
  return (
    <ChartFrame
      id="instruments"
      title={words.t("instruments.title")}
      description={description}
      words={words}
      filter={filter}
      actions={actions}
      offer={rows.length > 0 ? offerOf("events", { ...filter, instrument: rows.map(({ id }) => id) }) : undefined}
      heavy={heavy}
      footer={words.t("instruments.foot", { more: board.rows.length - rows.length })}
    >
      <div className="instruments">
        {layouts.map((layout) => (
          <InstrumentsChart key={layout.width} layout={layout} rows={rows} words={words} actions={actions} />
        ))}
      </div>
    </ChartFrame>
  );
}
