"use client";

import { type ReactNode, useMemo } from "react";
import { offerOf } from "@/components/briefing/add/stepOffer";
import { ChartFrame } from "@/components/ui/ChartFrame";
import type { LedgerPicture } from "@/lib/dossiers/ledger";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { MarkActions } from "../chart";
import { describeLedgerPicture, roleName } from "./describe";
import { LedgerChart } from "./LedgerChart";
import { LedgerQuestions } from "./LedgerQuestions";
import { layoutLedger } from "./layout";
import "./ledger.css";

/** Drawn in three sizes, of which the style sheet shows the one that fits: letters keep their size. */
const SIZES_PX = [
  { width: 340, height: 220 },
  { width: 480, height: 240 },
  { width: 760, height: 300 },
];

/**
 * How figures were stated over time: a dot a statement, leading to its event.
 *
 * @param title  of the section; the picture's name if absent
 * @param filter what the page is about, named on saved pictures
 * @param tools  beside "Table", a link to the ledger for instance
 * @param heavy  a 2 px rule above, for the first row of a page
 */
export function LedgerView({
  picture,
  title,
  words,
  filter,
  actions,
  tools,
  heavy = false,
}: {
  picture: LedgerPicture;
  title?: string;
  words: Words;
  filter: Filter;
  actions: MarkActions;
  tools?: ReactNode;
  heavy?: boolean;
}) {
  const description = useMemo(() => describeLedgerPicture(picture, words), [picture, words]);
  const names = useMemo(
    () => (picture.series.length > 1 ? picture.series.map((series) => roleName(picture, series, words)) : []),
    [picture, words],
  );
  const layouts = useMemo(
    () => SIZES_PX.map((size) => layoutLedger(picture, size, names, (value) => words.number(value))),
    [picture, names, words],
  );
  const hue = words.labels.themes[picture.theme ?? ""]?.hue ?? "pol";
  const forms = new Set(picture.series.map(({ form }) => form));
  const hasSpan = picture.series.some(({ statements }) => statements.some(({ first, last }) => first !== last));
  const foot = [
    ...(["step", "held", "dots"] as const).filter((form) => forms.has(form)),
    ...(hasSpan ? ["span"] : []),
    ...(picture.series.length > 1 ? ["group"] : []),
  ];
  return (
    <ChartFrame
      id="ledger"
      title={title ?? picture.name}
      description={description}
      words={words}
      filter={filter}
      actions={actions}
      heavy={heavy}
      tools={tools}
      offer={offerOf("ledger", filter, { metric: picture.series.map(({ metric }) => metric).join(",") })}
      footer={foot.map((part) => words.t(`figures.foot.${part}`)).join(" ")}
    >
      <div className={`ledger ledger-hue-${hue}`} style={{ "--ledger": `var(--t-${hue}-ink)` } as React.CSSProperties}>
        {layouts.map((layout) => (
          <LedgerChart
            key={layout.width}
            layout={layout}
            picture={picture}
            names={names}
            words={words}
            onHover={actions.onHover}
          />
        ))}
        <LedgerQuestions picture={picture} words={words} />
      </div>
    </ChartFrame>
  );
}
