import { themeFill, themeHue } from "@/components/ui/themeFill";
import { isSelected } from "@/lib/filters/editFilter";
import type { Words } from "@/lib/i18n/words";
import { isLit } from "@/lib/insight/themeRows";
import type { Filter } from "@/lib/model/filter";
import type { MarkActions } from "../chart";
import { Mark } from "../Mark";
import type { BarPicture, RuleLine, ThemeLabel } from "./picture";

const SWATCH = 9;
const LABEL_RISE = 16;
const LABEL_HEIGHT = 24;
const STACK_LABEL_HEIGHT = 17;
/** Numbers without their words: each is in the name of its mark and in the table. (Written so since the linter takes every g for focusable.) */
const HIDDEN = { "aria-hidden": true } as const;

/** What lies below the bars: the lines of a scale, and the dotted lines of the milestones. */
export function PictureBack({ picture }: { picture: BarPicture }) {
  return (
    <>
      <Rules rules={picture.rules.filter((rule) => isBehind(picture, rule))} />
      <MilestoneLines picture={picture} />
    </>
  );
}

/** The lines that rows stand on are drawn over the bars, those of a scale behind them. */
function isBehind({ order }: BarPicture, { isStrong }: RuleLine): boolean {
  return order === "stack" && !isStrong;
}

function Rules({ rules }: { rules: readonly RuleLine[] }) {
  return (
    <g className="themes-rules">
      {rules.map(({ key, x1, x2, y, isStrong }) => (
        <line key={key} x1={x1} x2={x2} y1={y} y2={y} className={isStrong ? "strong" : undefined} />
      ))}
    </g>
  );
}

function MilestoneLines({ picture }: { picture: BarPicture }) {
  return (
    <g className="themes-milestones">
      {picture.milestones.map(({ id, x, y1, y2 }) => (
        <line key={id} x1={x} x2={x} y1={y1} y2={y2} />
      ))}
    </g>
  );
}

/** What is written over and round the bars: lines, words, numbers. */
export function PictureFront({ picture, words }: { picture: BarPicture; words: Words }) {
  return (
    <>
      <Rules rules={picture.rules.filter((rule) => !isBehind(picture, rule))} />
      <g>
        {picture.milestones.map(({ id, text }) => (
          <text key={id} x={text.x} y={text.y} textAnchor={text.anchor} className="axis halo">
            {text.text}
          </text>
        ))}
      </g>
      <g {...HIDDEN}>
        {picture.notes.map(({ key, x, y, text, anchor, style, theme }) => (
          <text
            key={key}
            x={x}
            y={y}
            textAnchor={anchor}
            className={theme === undefined ? style : `${style} halo c-${words.labels.themes[theme]?.hue ?? "oth"}`}
          >
            {text}
          </text>
        ))}
      </g>
    </>
  );
}

interface NamesProps {
  picture: BarPicture;
  words: Words;
  filter: Filter;
  actions: MarkActions;
}

/** The names beside the bars, as links. They come before the bars, so that Tab goes on from them to the bars' stop. */
export function PictureNames({ picture, ...shared }: NamesProps) {
  return picture.labels.map((label) => <NameLabel key={label.key} label={label} order={picture.order} {...shared} />);
}

function NameLabel({
  label,
  order,
  words,
  filter,
  actions,
}: Omit<NamesProps, "picture"> & { label: ThemeLabel; order: BarPicture["order"] }) {
  const { theme, x, y, name, events, isStrong, select } = label;
  const isChosen = isSelected(filter, select);
  const height = order === "stack" ? STACK_LABEL_HEIGHT : LABEL_HEIGHT;
  const className = isLit(words.labels, filter, theme) ? "themes-name" : "themes-name off";
  return (
    <Mark
      select={select}
      actions={actions}
      label={words.t("themes.markName", { name, count: events })}
      className={isStrong ? `${className} strong` : className}
    >
      <rect
        x={x}
        y={y - LABEL_RISE + (LABEL_HEIGHT - height) / 2}
        width={label.width}
        height={height}
        className="themes-hit"
      />
      {label.hasSwatch && theme !== undefined && (
        <rect
          x={x + 0.5}
          y={y - SWATCH + 0.5}
          width={SWATCH - 1}
          height={SWATCH - 1}
          fill={themeFill(words.labels, theme)}
          stroke={isChosen ? "var(--ink)" : themeHue(words.labels, theme)}
        />
      )}
      <text x={label.hasSwatch ? x + 15 : x} y={y} className="lab" data-row={label.key}>
        {label.text}
      </text>
    </Mark>
  );
}
