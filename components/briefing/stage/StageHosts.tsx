import type { MarkActions } from "@/components/charts/chart";
import { Mark } from "@/components/charts/Mark";
import type { HostsStage } from "@/lib/briefing/stageData";
import type { StageForm } from "@/lib/briefing/stageForm";
import type { Words } from "@/lib/i18n/words";
import { layoutSize } from "./stageSize";

const SIDE_PX = 20;
const AXIS_PX = 20;

const px = (value: number) => Math.round(value * 100) / 100;
const mostOf = (stage: HostsStage) =>
  Math.max(1, ...stage.hosted.years.map(({ above, below }) => Math.max(above, below)));

/** Who hosted, by year: one side's ground above the line, the other's below, on one scale. */
export function StageHosts({
  stage,
  beside,
  form,
  words,
  actions,
}: {
  stage: HostsStage;
  /** the other picture, on the same scale */
  beside?: HostsStage | undefined;
  form: StageForm;
  words: Words;
  actions: MarkActions;
}) {
  const { above, below, years, totals } = stage.hosted;
  const all = beside ? [stage, beside] : [stage];
  const most = Math.max(...all.map(mostOf));
  const first = Math.min(...all.flatMap(({ hosted }) => hosted.years[0]?.year ?? []));
  const last = Math.max(...all.flatMap(({ hosted }) => hosted.years.at(-1)?.year ?? []));
  const { width, height } = layoutSize(form);
  const drawn = Math.min(height, 270);
  const half = (drawn - AXIS_PX - 2 * SIDE_PX - 8) / 2;
  const [top, bottom] = [SIDE_PX + half, SIDE_PX + half + AXIS_PX];
  const band = width / Math.max(1, last - first + 1);
  const bar = Math.max(1.5, band * 0.78);
  const unit = half / most;
  const step = [1, 2, 5, 10].find((count) => count * band >= 40) ?? 10;
  const peak = (side: "above" | "below") =>
    years.reduce((best, year) => (year[side] > best[side] ? year : best), { year: 0, above: 0, below: 0 });
  const rests = (["elsewhere", "remote", "unknown"] as const).flatMap((key) =>
    totals[key] > 0 ? [words.t(`briefing.host.${key}`, { count: totals[key] })] : [],
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold the parts of a picture */}
      <svg
        viewBox={`0 0 ${width} ${drawn}`}
        className="chart stage-hosts"
        role="group"
        aria-label={words.t("briefing.caption.hosts", { count: stage.total })}
      >
        <text x="0" y="13" className="lab lab-b">
          {words.t("briefing.host.in", { name: above, count: totals.above })}
        </text>
        <text x="0" y={drawn - 4} className="lab lab-b">
          {words.t("briefing.host.in", { name: below, count: totals.below })}
        </text>
        <line x1="0" x2={width} y1={top} y2={top} stroke="var(--line-strong)" />
        <line x1="0" x2={width} y1={bottom} y2={bottom} stroke="var(--line-strong)" />
        {years.map(({ year }) =>
          year % step === 0 ? (
            <text
              key={year}
              x={px(Math.min(width - 13, Math.max(13, (year - first + 0.5) * band)))}
              y={top + 14}
              textAnchor="middle"
              className="axis"
            >
              {year}
            </text>
          ) : null,
        )}
        {years.map(({ year, above: up, below: down }) => {
          if (up + down === 0) return null;
          const x = (year - first) * band;
          const said = words.t("briefing.host.mark", { year: String(year), above, up, below, down });
          return (
            <g key={year} data-mark={String(year)}>
              <Mark
                select={{ from: String(year), to: String(year) }}
                actions={actions}
                label={said}
                tip={<b>{said}</b>}
                className="stage-host"
              >
                <rect x={px(x)} y={SIDE_PX} width={px(band)} height={drawn - 2 * SIDE_PX} fill="transparent" />
                <rect
                  x={px(x + (band - bar) / 2)}
                  y={px(top - up * unit)}
                  width={px(bar)}
                  height={px(up * unit)}
                  fill="var(--ink)"
                />
                <rect
                  x={px(x + (band - bar) / 2)}
                  y={bottom}
                  width={px(bar)}
                  height={px(down * unit)}
                  fill="var(--accent)"
                />
              </Mark>
            </g>
          );
        })}
        {(["above", "below"] as const).map((side) => {
          const { year, [side]: count } = peak(side);
          if (count === 0) return null;
          const x = Math.min(width - 8, Math.max(8, (year - first + 0.5) * band));
          return (
            <text
              key={side}
              x={px(x)}
              y={px(side === "above" ? top - count * unit - 3 : bottom + count * unit + 12)}
              textAnchor="middle"
              className="lab halo"
            >
              {words.number(count)}
            </text>
          );
        })}
      </svg>
      {rests.length > 0 && (
        <p className="stage-lane-key">{words.t("briefing.host.rest", { list: words.list(rests) })}</p>
      )}
    </>
  );
}
