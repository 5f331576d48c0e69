import { type MouseEvent, memo } from "react";
import type { MonthStackLayout } from "./layout";

const TICK_DROP = 13;
/** px from the areas to their names */
const NAME_GAP = 8;

/**
 * What stands over the areas of a stack: the years below, the number at the top, and the themes as links.
 * @param onSelect absent where the server draws: its links work without it
 */
export function StackWords({
  layout: { plot, ticks, layers, full },
  onSelect,
}: {
  layout: MonthStackLayout;
  onSelect?: (theme: string) => void;
}) {
  return (
    <>
      <Ticks years={ticks.map(({ x, year }) => `${year} ${x}`).join()} y={plot.y + plot.height + TICK_DROP} />
      <text x={0} y={TICK_DROP}>
        {full}
      </text>
      <Names
        key={layers.length}
        themes={layers.map(({ theme }) => theme).join()}
        x={plot.x + plot.width + NAME_GAP}
        onSelect={onSelect}
      />
    </>
  );
}

/** The years below. */
const Ticks = memo(function Ticks({
  years,
  y,
}: {
  /** "2010 120.5", by comma */
  years: string;
  y: number;
}) {
  return years
    .split(",")
    .filter(Boolean)
    .map((tick) => {
      const [year, x] = tick.split(" ");
      return (
        <text key={year} x={x} y={y}>
          {year}
        </text>
      );
    });
});

const NAME_PITCH = 12;

/** The themes from the top of the stack downwards, each a link. */
const Names = memo(function Names({
  themes,
  x,
  onSelect,
}: {
  /** by comma */
  themes: string;
  x: number;
  onSelect: ((theme: string) => void) | undefined;
}) {
  return themes
    .split(",")
    .reverse()
    .map((theme, i) => (
      <a
        key={theme}
        className="mark"
        href={`?theme=${theme}`}
        {...(onSelect && {
          onClick: (event: MouseEvent) => {
            event.preventDefault();
            onSelect(theme);
          },
        })}
      >
        <text x={x} y={(i + 1) * NAME_PITCH}>
          {theme}
        </text>
      </a>
    ));
});
