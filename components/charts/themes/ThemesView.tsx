"use client";

import { type FocusEvent, memo, type PointerEvent, useCallback, useEffect, useMemo, useState } from "react";
import { offerOf } from "@/components/briefing/add/stepOffer";
import { ChartFrame } from "@/components/ui/ChartFrame";
import type { Words } from "@/lib/i18n/words";
import { askedParent } from "@/lib/insight/themeRows";
import type { Filter } from "@/lib/model/filter";
import type { Summary } from "@/lib/query/summary";
import type { MarkActions } from "../chart";
import { rangeOf, type TimeAxis } from "../timeAxis";
import { AxisBrush } from "./AxisBrush";
import { describeThemes } from "./describe";
import { footText } from "./footText";
import { layoutThemes, panelColumns } from "./layout";
import { roomAt } from "./layoutRows";
import { nextWindow } from "./nextWindow";
import type { PairTimeline, ThemesOptions } from "./options";
import { ThemesPictures } from "./ThemesPictures";
import { ThemesTools } from "./ThemesTools";
import { TimeVeil } from "./TimeVeil";
import { timePatch } from "./timePatch";
import { useBoxWidth, WIDTHS, type WidthName } from "./useBoxWidth";
import { useNear } from "./useNear";
import "./themes.css";

const NAMES: readonly WidthName[] = ["narrow", "middle", "wide"];

export interface ThemesViewProps {
  summary: Summary;
  words: Words;
  filter: Filter;
  actions: MarkActions;
  /** small multiples; absent until they are counted */
  byPair?: readonly PairTimeline[];
  /** the reader asks for quarters or months, and `summary.themeByMonth` is absent */
  onNeedMonths?: () => void;
  /** the reader asks for the panels by pair, and `byPair` is absent */
  onNeedPairs?: () => void;
}

/** Themes over time: rows on one scale, stacked by leading theme, or panels by pair. Not drawn anew for a tooltip. */
export const ThemesView = memo(function ThemesView({
  summary,
  words,
  filter,
  actions,
  byPair,
  onNeedMonths,
  onNeedPairs,
}: ThemesViewProps) {
  const [chosen, setChosen] = useState<Pick<ThemesOptions, "form" | "measure" | "unit">>({
    form: "rows",
    measure: "share",
    unit: "year",
  });
  const [isDeep, setIsDeep] = useState(true);
  const [firstMonth, setFirstMonth] = useState<number>();
  const box = useBoxWidth();
  const { ref: nearRef, isNear, near } = useNear();

  const needsMonths = chosen.unit !== "year" && !summary.themeByMonth;
  const needsPairs = chosen.form === "pairs" && !byPair;
  useEffect(() => {
    if (needsMonths) onNeedMonths?.();
    if (needsPairs) onNeedPairs?.();
  }, [needsMonths, needsPairs, onNeedMonths, onNeedPairs]);

  const width = WIDTHS[box.name ?? "wide"];
  const asked = askedParent(words.labels, filter);
  const parent = isDeep && chosen.form === "rows" ? asked : undefined;
  const window =
    chosen.unit === "month" && summary.themeByMonth
      ? nextWindow(summary.themeByMonth, filter, firstMonth, roomAt(width).bins.month)
      : undefined;
  if (window !== firstMonth) setFirstMonth(window);
  const options = useMemo<ThemesOptions>(
    () => ({
      ...chosen,
      ...(parent === undefined ? {} : { parent }),
      ...(window === undefined ? {} : { firstMonth: window }),
      ...(byPair ? { byPair } : {}),
    }),
    [chosen, parent, window, byPair],
  );

  // The server knows no width: it sends three pictures, of which the style sheet shows one.
  const layouts = useMemo(
    () =>
      (box.name ? [box.name] : NAMES).map((name) => ({
        name,
        layout: layoutThemes(summary, words, { width: WIDTHS[name], height: 0 }, options, filter),
      })),
    [box.name, summary, words, options, filter],
  );
  const onTime = (axis: TimeAxis, from?: string, to?: string) => {
    const patch = timePatch(filter, axis, from, to);
    if (patch) actions.onSelect(patch);
  };
  const isPairs = chosen.form === "pairs";
  const ref = useCallback(
    (node: HTMLDivElement | null) => {
      const undo = [box.ref(node), nearRef(node)];
      return () => {
        for (const one of undo) one?.();
      };
    },
    [box.ref, nearRef],
  );

  return (
    <ChartFrame
      id="themes"
      title={words.t(`themes.title.${isPairs ? "year" : chosen.unit}`)}
      description={describeThemes(summary, words, filter, options)}
      words={words}
      filter={filter}
      actions={actions}
      offer={offerOf("themes", filter, {
        measure: chosen.measure,
        form: chosen.form === "stack" ? "stack" : undefined,
        parent: asked !== undefined && !isDeep ? "none" : undefined,
      })}
      tools={
        <ThemesTools
          options={options}
          canDescend={asked !== undefined}
          isDeep={isDeep}
          words={words}
          onChange={(change) => {
            near();
            setChosen({ ...chosen, ...change });
          }}
          onDepth={setIsDeep}
        />
      }
      footer={footText(layouts.at(-1)?.layout.pictures[0], summary, options, words)}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only follows what happens to the links inside */}
      <div
        ref={ref}
        className="themes"
        onPointerEnter={near}
        onFocus={(event) => {
          near();
          markRow(event);
        }}
        onBlur={unmarkRow}
        onPointerOver={markRow}
        onPointerLeave={unmarkRow}
      >
        {layouts.map(({ name, layout }) => (
          <div
            key={name}
            className={`themes-at ${box.name ? "" : name} ${isPairs ? `themes-panels of-${panelColumns(layout.width)}` : ""}`}
          >
            {isPairs && !byPair ? (
              <div className="skeleton themes-waiting" />
            ) : (
              <ThemesPictures
                pictures={layout.pictures}
                isLive={isNear && box.name !== undefined}
                words={words}
                filter={filter}
                {...actions}
                brushFor={(picture) =>
                  isPairs ? (
                    <TimeVeil picture={picture} range={rangeOf(picture.axis, filter.from, filter.to)} />
                  ) : (
                    <AxisBrush
                      picture={picture}
                      words={words}
                      filter={filter}
                      onChange={(from, to) => onTime(picture.axis, from, to)}
                    />
                  )
                }
              />
            )}
          </div>
        ))}
      </div>
    </ChartFrame>
  );
});

/** The name of the row under pointer or focus is written strong; no picture is drawn anew for it. */
function markRow(event: PointerEvent<HTMLElement> | FocusEvent<HTMLElement>): void {
  const target = event.target instanceof Element ? event.target : undefined;
  const row = target?.closest("[data-series]")?.getAttribute("data-series");
  for (const name of event.currentTarget.querySelectorAll("[data-row]"))
    name.toggleAttribute("data-hot", name.getAttribute("data-row") === row);
}

function unmarkRow(event: PointerEvent<HTMLElement> | FocusEvent<HTMLElement>): void {
  for (const name of event.currentTarget.querySelectorAll("[data-hot]")) name.removeAttribute("data-hot");
}
