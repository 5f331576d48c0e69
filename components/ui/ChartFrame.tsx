"use client";

import { type ReactNode, useRef, useState } from "react";
import type { StepOffer } from "@/components/briefing/add/stepOffer";
import type { ChartDescription, MarkActions } from "@/components/charts/chart";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import { EmptyState } from "./EmptyState";
import { SaveImage } from "./SaveImage";
import { Sentence } from "./Sentence";
import { TableTwin } from "./TableTwin";

/**
 * The frame that every chart has: name, tools, one computed sentence, the picture or its table, and a footer
 * with the number of events behind it.
 *
 * @param id     names the section in the page and its saved files
 * @param tools  the chart's own choices, left of "Table" and "Save image"
 * @param footer encoding and rules; printed on saved images as well
 * @param offer  the view as a step of a briefing, where a stage can show it
 * @param heavy  a 2 px rule above, for the first row of a page
 */
export function ChartFrame({
  id,
  title,
  description,
  words,
  filter,
  actions,
  tools,
  footer,
  offer,
  heavy = false,
  children,
}: {
  id: string;
  title: string;
  description: ChartDescription;
  words: Words;
  filter: Filter;
  actions: MarkActions;
  tools?: ReactNode;
  footer?: ReactNode;
  offer?: StepOffer | undefined;
  heavy?: boolean;
  children: ReactNode;
}) {
  const [isTable, setIsTable] = useState(false);
  const picture = useRef<HTMLDivElement>(null);
  const isEmpty = description.events === 0;
  return (
    <section className={heavy ? "sec heavy" : "sec"} aria-labelledby={`${id}-name`} id={id}>
      <header>
        <h2 id={`${id}-name`}>{title}</h2>
        <div className="tools">
          {!isTable && tools}
          <button type="button" className="tool-link" aria-pressed={isTable} onClick={() => setIsTable(!isTable)}>
            {words.t(isTable ? "frame.picture" : "frame.table")}
          </button>
          {!isEmpty && (
            <SaveImage
              id={id}
              title={title}
              sentence={description.sentence}
              events={description.events}
              offer={offer}
              picture={picture}
              words={words}
              filter={filter}
            />
          )}
        </div>
        <p className="say">
          <Sentence insight={description.sentence} words={words} />
        </p>
      </header>
      {isEmpty ? (
        <EmptyState words={words} filter={filter} actions={actions} />
      ) : (
        <>
          <div ref={picture} hidden={isTable}>
            {children}
          </div>
          {isTable ? (
            <TableTwin description={description} caption={title} words={words} actions={actions} />
          ) : (
            <noscript>
              <TableTwin description={description} caption={title} words={words} actions={actions} />
            </noscript>
          )}
        </>
      )}
      <p className="foot" data-foot>
        {words.t("frame.events", { count: description.events })} {footer}
      </p>
    </section>
  );
}
