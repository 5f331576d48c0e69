"use client";

import { useMemo } from "react";
import { offerOf } from "@/components/briefing/add/stepOffer";
import { ChartFrame } from "@/components/ui/ChartFrame";
import type { Hosting } from "@/lib/dossiers/hosting";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { MarkActions } from "../chart";
import { Mark } from "../Mark";
import { describeHosts } from "./describe";
import { type HostingLayout, layoutHosting } from "./layout";
import "./hosting.css";

/** Drawn in three widths, px, of which the style sheet shows the one that fits: letters keep their size. */
const WIDTHS_PX = [330, 440, 720];

/** Whose turn to host: meetings by year on the ground of either side, and the mechanisms whose turn is known. */
export function HostingView({
  hosting,
  words,
  filter,
  actions,
}: {
  hosting: Hosting;
  words: Words;
  filter: Filter;
  actions: MarkActions;
}) {
  const description = useMemo(() => describeHosts(hosting, words), [hosting, words]);
  const layouts = useMemo(() => WIDTHS_PX.map((width) => layoutHosting(hosting, width)), [hosting]);
  const { totals, turns } = hosting;
  return (
    <ChartFrame
      id="hosting"
      title={words.t("pair.hosting")}
      description={description}
      words={words}
      filter={filter}
      actions={actions}
      heavy
      offer={offerOf("hosts", filter)}
      footer={words.t("pair.hostFoot", { elsewhere: totals.elsewhere, remote: totals.remote, unknown: totals.unknown })}
    >
      <div className="hosting">
        {layouts.map((layout) => (
          <HostingChart key={layout.width} layout={layout} hosting={hosting} words={words} actions={actions} />
        ))}
        {turns.length > 0 && (
          <dl className="hosting-turns">
            {turns.map((turn) => (
              <div key={turn.mechanism}>
                <dt>{turn.name}</dt>
                <dd>
                  {words.t("pair.turn", {
                    next: words.actor(turn.next),
                    last: words.actor(turn.last),
                    date: words.date(turn.lastStart),
                  })}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </ChartFrame>
  );
}

function HostingChart({
  layout,
  hosting,
  words,
  actions,
}: {
  layout: HostingLayout;
  hosting: Hosting;
  words: Words;
  actions: MarkActions;
}) {
  const { columns, ticks, middle, axis, width, height } = layout;
  const name = (side: "above" | "below") =>
    words.t("pair.hostName", { side: words.theActor(hosting[side]), count: hosting.totals[side] });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links inside a picture
    <svg
      className={`chart hosting-${width}`}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={words.t("pair.hosting")}
    >
      {columns.map((column) => {
        const label = words.t("pair.hostMark", {
          year: String(column.year),
          above: column.above,
          aboveSide: words.theActor(hosting.above),
          below: column.below,
          belowSide: words.theActor(hosting.below),
        });
        return (
          <Mark
            key={column.year}
            select={column.select}
            actions={actions}
            label={label}
            tip={<b>{label}</b>}
            className="hosting-year"
          >
            <rect x={column.hit.x} y="16" width={column.hit.width} height={axis - 32} fill="transparent" />
            <rect
              x={column.x}
              y={column.aboveY}
              width={column.width}
              height={column.aboveHeight}
              className="hosting-above"
            />
            <rect
              x={column.x}
              y={middle + 1}
              width={column.width}
              height={column.belowHeight}
              className="hosting-below"
            />
          </Mark>
        );
      })}
      <line x1="0" x2={width} y1={middle + 0.5} y2={middle + 0.5} className="hosting-line" />
      <text x="0" y={layout.aboveName} className="lab lab-b">
        {name("above")}
      </text>
      <text x="0" y={layout.belowName} className="lab lab-b">
        {name("below")}
      </text>
      {ticks.map((tick) => (
        <text key={tick.year} x={tick.x} y={axis} textAnchor="middle" className="axis">
          {tick.year}
        </text>
      ))}
    </svg>
  );
}
