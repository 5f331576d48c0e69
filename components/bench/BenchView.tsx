"use client";

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { type BenchStep, type FiveViews, filterAfter, type OpenViews, openFiveViews } from "@/lib/bench/fiveViews";
import { FIRST_YEAR, KINDS } from "@/lib/bench/vocabulary";
import type { Filter } from "@/lib/model/filter";
import type { ColumnLists } from "@/lib/query/columns";
import { layoutMonthStack } from "../charts/monthStack/layout";
import { MonthStackChart } from "../charts/monthStack/MonthStackChart";
import { layoutRanked } from "../charts/ranked/layout";
import { RankedChart } from "../charts/ranked/RankedChart";
import { inSpareTime } from "../ui/inSpareTime";
import { makeHook, painted, pictureMs } from "./hook";
import { loadBench } from "./loadBench";
import { hueOf, RANKED_WIDTH, STACK, TOP } from "./measures";
import "./bench.css";

const MONTHS_A_YEAR = 12;

interface Shown {
  filter: Filter;
  /** the window, in months since January of the first year */
  brush?: readonly [number, number];
  views: FiveViews;
}

/**
 * The five views of the benchmark, and the hook by which a script filters them.
 * @param children the first picture, as the server has drawn it: stands until the events are here
 */
export function BenchView({ address, children }: { address: string; children: ReactNode }) {
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    loadBench(address).then(
      (columns) => {
        const views = openFiveViews(columns);
        setOpened({ lists: columns.lists, first: views.count({}), views });
      },
      (error: unknown) => {
        window.bench = { error: String(error) };
      },
    );
  }, [address]);
  return opened ? <Views {...opened} /> : children;
}

interface Opened {
  lists: ColumnLists;
  first: FiveViews;
  views: OpenViews;
}

function Views({ lists, first, views }: Opened) {
  const [shown, setShown] = useState<Shown>({ filter: {}, views: first });
  const now = useRef(shown);
  const apply = useCallback(
    (step: BenchStep) => {
      const filter = filterAfter(now.current.filter, step);
      const brush = step.name === "brush" ? step.value : now.current.brush;
      now.current = { filter, views: views.count(filter), ...(brush ? { brush } : {}) };
      flushSync(() => setShown(now.current));
    },
    [views],
  );
  useEffect(() => {
    let stop: (() => void) | undefined;
    void painted().then(() => {
      window.bench = makeHook(pictureMs() ?? performance.now(), apply, () => now.current.views);
      stop = inSpareTime(views.prepare());
    });
    return () => stop?.();
  }, [apply, views]);
  const toggle = useCallback(
    (name: "pair" | "theme", id: string) => apply({ name, value: now.current.filter[name]?.[0] === id ? null : id }),
    [apply],
  );
  const onPair = useCallback((id: string) => toggle("pair", id), [toggle]);
  const onTheme = useCallback((id: string) => toggle("theme", id), [toggle]);

  const { pairs, places, kinds, months } = shown.views;
  const stack = useMemo(() => layoutMonthStack(months, STACK), [months]);
  const topPairs = useMemo(() => layoutRanked(lists.pairs, pairs, TOP, RANKED_WIDTH), [lists, pairs]);
  const topPlaces = useMemo(() => layoutRanked(lists.places, places, TOP, RANKED_WIDTH), [lists, places]);
  const allKinds = useMemo(() => layoutRanked(lists.kinds, kinds, KINDS.length, RANKED_WIDTH), [lists, kinds]);
  const begin = months.first - FIRST_YEAR * MONTHS_A_YEAR;
  const left = shown.brush && stack.plot.x + (shown.brush[0] - begin) * stack.band;
  return (
    <main className="bench">
      <p>{shown.views.count} events</p>
      <div className="bench-stack">
        <MonthStackChart layout={stack} label="themes by month" hueOf={hueOf} onSelect={onTheme} />
        {shown.brush && (
          <i
            className="bench-window"
            style={{
              width: (shown.brush[1] - shown.brush[0] + 1) * stack.band,
              transform: `translateX(${left}px)`,
              height: stack.plot.height,
            }}
          />
        )}
      </div>
      <div className="bench-row">
        <RankedChart layout={topPairs} label="pairs" field="pair" onSelect={onPair} />
        <RankedChart layout={topPlaces} label="places" field="place" onSelect={ignore} />
        <RankedChart layout={allKinds} label="kinds" field="kind" onSelect={ignore} />
      </div>
    </main>
  );
}

/** The benchmark filters by window, pair and theme only. */
const ignore = () => {};
