import type { Words } from "@/lib/i18n/words";
import { isLit } from "@/lib/insight/themeRows";
import type { Filter } from "@/lib/model/filter";
import { barPath, capPath } from "./barPath";
import type { BarLook, BarPicture, BarSeries } from "./picture";

const LOOKS: readonly BarLook[] = ["solid", "hollow", "pale"];

/** The bars as the server draws them: a few outlines a row, in the very pixels of those that recharts draws later. */
export function StaticBars({ picture, words, filter }: { picture: BarPicture; words: Words; filter: Filter }) {
  return (
    <g>
      {picture.series.map((series) => (
        <g key={series.key} className={isLit(words.labels, filter, series.theme) ? undefined : "off"}>
          <SeriesPaths series={series} picture={picture} />
        </g>
      ))}
    </g>
  );
}

function SeriesPaths({ series, picture }: { series: BarSeries; picture: BarPicture }) {
  const { plot, band, barWidth, inset } = picture;
  const left = (index: number) => plot.x + index * band + inset;
  const caps = series.bars.filter(({ look }) => series.hasPattern && look === "solid");
  return (
    <>
      {LOOKS.map((look) => {
        const d = series.bars
          .filter((bar) => bar.look === look)
          .map((bar) => barPath(look, { ...bar, x: left(bar.index), width: barWidth }))
          .join("");
        return d && <BarShape key={look} look={look} d={d} series={series} />;
      })}
      {caps.length > 0 && (
        <path d={caps.map((bar) => capPath(left(bar.index), bar.y, barWidth)).join("")} fill={series.hue} />
      )}
    </>
  );
}

/** Paint of one or many bars of a series. */
export function BarShape({ look, d, series }: { look: BarLook; d: string; series: BarSeries }) {
  if (look === "hollow") return <path d={d} fill="none" stroke={series.hue} className="themes-hollow" />;
  if (look === "pale") return <path d={d} fill={series.hue} className="themes-pale" />;
  return <path d={d} fill={series.fill} />;
}
