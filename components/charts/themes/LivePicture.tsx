"use client";

import { useEffect, useMemo } from "react";
import { Bar, BarChart, usePlotArea, XAxis, YAxis } from "recharts";
import { isSelected } from "@/lib/filters/editFilter";
import { isLit } from "@/lib/insight/themeRows";
import type { MarkActions } from "../chart";
import { Mark } from "../Mark";
import { barPath, capPath } from "./barPath";
import { periodName } from "./bins";
import { PictureBack, PictureFront, PictureNames } from "./PictureParts";
import type { BarPicture, BarSeries, ThemeBar } from "./picture";
import { pictureClass, pictureLabel } from "./pictureLabel";
import { BarShape } from "./StaticBars";
import { spacerKey, stackRows, valueKey } from "./stackRows";
import type { PictureProps } from "./ThemesChart";
import { ThemeTip } from "./ThemeTip";

/** One picture drawn by recharts: every bar is a mark. Stacks are in px, so that they match the server's picture. */
export default function LivePicture({
  picture,
  words,
  filter,
  veil,
  children,
  onReady,
  ...actions
}: PictureProps & { onReady?: () => void }) {
  const { width, height, plot, series, order, barWidth } = picture;
  const half = plot.height / 2;
  const rows = useMemo(() => stackRows(picture), [picture]);
  const last = series.length - 1;
  return (
    <BarChart
      width={width}
      height={height}
      style={{ width: "100%", height: "auto" }}
      className={pictureClass(picture)}
      role="group"
      aria-label={pictureLabel(picture, words)}
      accessibilityLayer={false}
      data={rows}
      margin={{ top: plot.y, left: plot.x, right: width - plot.x - plot.width, bottom: height - plot.y - plot.height }}
      stackOffset={order === "mirror" ? "sign" : "none"}
      barGap={0}
      barCategoryGap={0}
    >
      <XAxis dataKey="bin" hide />
      <YAxis hide type="number" domain={order === "mirror" ? [-half, half] : [0, plot.height]} allowDataOverflow />
      <PictureBack picture={picture} />
      <PictureNames picture={picture} words={words} filter={filter} actions={actions} />
      {series.flatMap((one, i) => {
        const shared = { stackId: "column", barSize: barWidth, isAnimationActive: false, zIndex: 0 };
        const isStop = i === last;
        return [
          order === "rows" && <Bar key={`gap-${one.key}`} dataKey={spacerKey(i)} shape={nothing} {...shared} />,
          <Bar
            key={one.key}
            dataKey={valueKey(i)}
            {...shared}
            shape={({ x, y, width, height, originalDataIndex }) => {
              const bar = one.bars.find(({ index }) => index === originalDataIndex);
              if (!bar) return nothing();
              const box = { x, y: Math.min(y, y + height), width, height: Math.abs(height) };
              return (
                <BarMark
                  bar={bar}
                  box={box}
                  series={one}
                  picture={picture}
                  words={words}
                  filter={filter}
                  actions={actions}
                  isStop={isStop && bar === one.bars.at(-1)}
                />
              );
            }}
          />,
        ];
      })}
      {veil}
      <PictureFront picture={picture} words={words} />
      {children}
      {onReady && <Ready onReady={onReady} />}
    </BarChart>
  );
}

/** The library listens for presses where there is no bar, too: without this each such place is read out as something to press. */
function silence(empty: SVGGElement | null) {
  const place = empty?.closest(".recharts-bar-rectangle");
  place?.setAttribute("aria-hidden", "true");
  return () => place?.removeAttribute("aria-hidden");
}

const nothing = () => <g ref={silence} />;

/** Tells when recharts has measured its plot. */
function Ready({ onReady }: { onReady: () => void }) {
  const isMeasured = usePlotArea() !== undefined;
  useEffect(() => {
    if (isMeasured) onReady();
  }, [isMeasured, onReady]);
  return null;
}

const RING_PX = 1.5;

function BarMark({
  bar,
  box,
  series,
  picture,
  words,
  filter,
  actions,
  isStop,
}: {
  bar: ThemeBar;
  /** where recharts puts it, px */
  box: { x: number; y: number; width: number; height: number };
  series: BarSeries;
  picture: BarPicture;
  isStop: boolean;
  actions: MarkActions;
} & Pick<PictureProps, "words" | "filter">) {
  const { axis, band, inset, order, plot } = picture;
  const period = periodName(words, axis.unit, axis.first + bar.index);
  const { count, total } = bar;
  const room = order === "mirror" ? plot.height / 2 : series.cell;
  const isDown = order === "mirror" && bar.y >= series.base;
  const cell = room === 0 ? box : { y: isDown ? series.base : series.base - room, height: room };
  const label = words.t(series.theme === undefined ? "themes.markAll" : "themes.mark", {
    name: series.name,
    period,
    count,
    total,
  });
  return (
    <g data-bar={bar.index} data-series={series.key}>
      <Mark
        select={bar.select}
        actions={actions}
        label={label}
        tip={
          <ThemeTip theme={series.theme} name={series.name} period={period} count={count} total={total} words={words} />
        }
        className={isLit(words.labels, filter, series.theme) ? "themes-bar" : "themes-bar off"}
        tabIndex={isStop ? 0 : -1}
      >
        <rect x={box.x - inset} y={cell.y} width={band} height={cell.height} className="themes-hit" />
        <BarShape look={bar.look} d={barPath(bar.look, box)} series={series} />
        {series.hasPattern && bar.look === "solid" && <path d={capPath(box.x, box.y, box.width)} fill={series.hue} />}
        {isSelected(filter, bar.select) && (
          <rect
            x={box.x - RING_PX}
            y={box.y - RING_PX}
            width={box.width + 2 * RING_PX}
            height={box.height + 2 * RING_PX}
            className="themes-ring"
          />
        )}
      </Mark>
    </g>
  );
}
