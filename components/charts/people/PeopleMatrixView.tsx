"use client";

import { type KeyboardEvent, useMemo, useState } from "react";
import { offerOf } from "@/components/briefing/add/stepOffer";
import { ChartFrame } from "@/components/ui/ChartFrame";
import type { PeopleMatrix } from "@/lib/dossiers/people";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { MarkActions } from "../chart";
import { describePeopleMatrix } from "./describe";
import { layoutPeople, type PeopleLayout, walkPeople } from "./layout";
import { PeopleMatrixChart } from "./PeopleMatrixChart";
import { PeopleTies } from "./PeopleTies";
import "./people.css";

/** Rooms that it is drawn for, px; the style sheet shows the one that fits. Below the first there is a list. */
const ROOMS_PX = [420, 640, 900];

/**
 * Who meets whom: people of one side against those of the other, each field leading to the meetings of the two.
 *
 * @param filter what the page is about, named on saved pictures
 * @param heavy  a 2 px rule above, for the first row of a page
 */
export function PeopleMatrixView({
  matrix,
  words,
  filter,
  actions,
  heavy = false,
}: {
  matrix: PeopleMatrix;
  words: Words;
  filter: Filter;
  actions: MarkActions;
  heavy?: boolean;
}) {
  const description = useMemo(() => describePeopleMatrix(matrix, words), [matrix, words]);
  const layouts = useMemo(() => ROOMS_PX.map((room) => layoutPeople(matrix, room)), [matrix]);
  const side = (actor: string | undefined) =>
    actor === undefined ? words.t("people.otherSides") : words.theActor(actor);
  return (
    <ChartFrame
      id="people"
      title={words.t("people.whoMeetsWhom")}
      description={description}
      words={words}
      filter={filter}
      actions={actions}
      offer={offerOf("events", { ...filter, person: matrix.rows.map(({ id }) => id) })}
      heavy={heavy}
      footer={words.t("people.matrixFoot", {
        rows: matrix.allRows,
        rowSide: side(matrix.rowActor),
        columns: matrix.allColumns,
        columnSide: side(matrix.columnActor),
      })}
    >
      <div className="people-picture">
        {layouts.map((layout, i) => (
          <div key={ROOMS_PX[i]} className={`people-room people-room-${ROOMS_PX[i]}`}>
            <WalkedPeople layout={layout} words={words} actions={actions} />
          </div>
        ))}
        <PeopleTies ties={matrix.top} words={words} />
      </div>
    </ChartFrame>
  );
}

/** One picture with one tab stop: arrows walk its cells. */
function WalkedPeople({ layout, words, actions }: { layout: PeopleLayout; words: Words; actions: MarkActions }) {
  const [walked, setWalked] = useState<string>();
  const current = layout.cells.find(({ key }) => key === walked)?.key ?? layout.cells[0]?.key;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = current === undefined ? undefined : walkPeople(layout, current, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setWalked(next);
    event.currentTarget.querySelector<SVGAElement>(`[data-mark="${next}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the links inside
    <div onKeyDown={onKeyDown}>
      <PeopleMatrixChart layout={layout} words={words} actions={actions} current={current} />
    </div>
  );
}
