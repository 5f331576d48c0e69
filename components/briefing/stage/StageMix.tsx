import type { MarkActions } from "@/components/charts/chart";
import { Mark } from "@/components/charts/Mark";
import { themeFill } from "@/components/ui/themeFill";
import type { MixStage } from "@/lib/briefing/stageData";
import type { Words } from "@/lib/i18n/words";
import { isLit } from "@/lib/insight/themeRows";
import type { Filter } from "@/lib/model/filter";
import { STAGE_BOXES, STAGE_SCALE } from "./stageSize";

const NAME_PX = 165;
const HEAD_PX = 38;
const ROW_PX = 22;
const BAR_PX = 15;
const NUMBER_PX = 38;
const GAP_PX = 18;

const px = (value: number) => Math.round(value * 100) / 100;

/**
 * Themes of one pair or of two against each other: a row a theme, a column of bars a pair, one scale.
 * @param filter with the emphasis laid over it
 */
export function StageMix({
  stages,
  filter,
  isNarrow,
  words,
  actionsFor,
}: {
  stages: readonly MixStage[];
  filter: Filter;
  isNarrow: boolean;
  words: Words;
  actionsFor: (filter: Filter) => MarkActions;
}) {
  const width = Math.floor(STAGE_BOXES[isNarrow ? "narrow" : "wide"].width / STAGE_SCALE);
  const isShare = stages[0]?.options.measure !== "count";
  const name = isNarrow ? 118 : NAME_PX;
  const themes = Object.keys(words.labels.themes).filter(
    (id) => words.labels.themes[id]?.parent === undefined && stages.some((one) => countOf(one, id) > 0),
  );
  const shownOf = (stage: MixStage, theme: string) =>
    isShare ? countOf(stage, theme) / Math.max(1, stage.total) : countOf(stage, theme);
  const most = Math.max(...stages.flatMap((stage) => themes.map((theme) => shownOf(stage, theme))));
  const column = (width - name - GAP_PX * (stages.length - 1)) / stages.length;
  const full = (column - NUMBER_PX) / Math.max(most, 1e-9);
  const height = HEAD_PX + themes.length * ROW_PX;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold the parts of a picture
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className="chart stage-mix"
      role="group"
      aria-label={words.t("briefing.mixName")}
    >
      {stages.map((stage, i) => (
        <g key={stage.query}>
          <text x={px(name + i * (column + GAP_PX))} y="12" className="lab lab-b">
            {headOf(stage, words, isNarrow)}
          </text>
          <text x={px(name + i * (column + GAP_PX))} y="27" className="axis">
            {words.t("briefing.eventCount", { count: stage.total })}
          </text>
        </g>
      ))}
      {themes.map((theme, row) => {
        const y = HEAD_PX + row * ROW_PX;
        const isOff = !isLit(words.labels, filter, theme);
        return (
          <g key={theme}>
            <text
              x={name - 8}
              y={y + 12.5}
              textAnchor="end"
              className={filter.theme && !isOff ? "lab lab-b" : isOff ? "lab off" : "lab"}
              data-row={theme}
            >
              {words.theme(theme)}
            </text>
            {stages.map((stage, i) => {
              const count = countOf(stage, theme);
              const value = shownOf(stage, theme);
              const x = name + i * (column + GAP_PX);
              const said = words.t("briefing.mixMark", { theme: words.theme(theme), count, total: stage.total });
              return (
                <g key={stage.query} data-mark={`${stage.query} ${theme}`} className={isOff ? "off" : undefined}>
                  <line x1={px(x)} x2={px(x)} y1={y - 2} y2={y + ROW_PX - 4} stroke="var(--line-strong)" />
                  {count > 0 && (
                    <Mark
                      select={{ theme: [theme] }}
                      actions={actionsFor(stage.filter)}
                      label={said}
                      tip={<b>{said}</b>}
                      className="stage-host"
                    >
                      <rect x={px(x)} y={y - 2} width={px(column)} height={ROW_PX} fill="transparent" />
                      <rect
                        x={px(x)}
                        y={y}
                        width={px(Math.max(1, value * full))}
                        height={BAR_PX}
                        fill={themeFill(words.labels, theme)}
                      />
                    </Mark>
                  )}
                  <text x={px(x + value * full + 5)} y={y + 12} className="num">
                    {isShare ? words.percent(value) : words.number(count)}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

function countOf(stage: MixStage, theme: string): number {
  return stage.themes.find((row) => row.theme === theme)?.events ?? 0;
}

function headOf(stage: MixStage, words: Words, isNarrow: boolean): string {
  const [pair] = stage.filter.pair ?? [];
  if (pair === undefined) return words.t("briefing.allEvents");
  return isNarrow ? pair : words.pair(pair);
}
