import { themeHue } from "@/components/ui/themeFill";
import { isSelected } from "@/lib/filters/editFilter";
import type { ChartRenderProps } from "../chart";
import { Mark } from "../Mark";
import type { MatrixLayout } from "./layoutMatrix";
import { litMarks } from "./lit";
import { NetworkTip } from "./NetworkTip";

const TEXT_DROP_PX = 4;
const BAR_PX = 3;
/** steps dark enough for light numbers */
const LIGHT_FROM_STEP = 5;

/**
 * Draws the matrix. Codes above and names at the left stay while the cells scroll under them.
 * @param current key of the one cell or head that the tab key reaches
 */
export function NetworkMatrix({
  layout,
  words,
  filter,
  current,
  ...actions
}: Omit<ChartRenderProps<never>, "layout"> & { layout: MatrixLayout; current?: string }) {
  const { heads, cells, cell, headWidth, headHeight, isCode, isUpright } = layout;
  const side = heads.length * cell;
  const stop = current ?? heads[0]?.key;
  const lit = litMarks(
    filter,
    cells.map(({ pair }) => pair),
  );
  const tone = (name: string, id: string) => (lit && !lit.has(id) ? `${name} off` : name);
  return (
    <div className="network-grid" style={{ gridTemplateColumns: `${headWidth}px ${side}px` }}>
      <span className="network-corner" />
      <svg className="chart network-top" style={{ width: side, height: headHeight }} aria-hidden="true">
        {heads.map(({ actor, row }) => {
          const x = (row + 0.5) * cell;
          return isUpright ? (
            <text
              key={actor}
              transform={`translate(${x + TEXT_DROP_PX} ${headHeight - 5}) rotate(-90)`}
              className="axis"
            >
              {actor}
            </text>
          ) : (
            <text key={actor} x={x} y={headHeight - 6} textAnchor="middle" className="axis">
              {actor}
            </text>
          );
        })}
      </svg>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold the parts of a picture */}
      <svg
        className="chart network-side"
        style={{ width: headWidth, height: side }}
        role="group"
        aria-label={words.t("network.matrixAria", { actors: heads.length })}
      >
        {heads.map((head) => {
          const y = (head.row + 0.5) * cell + TEXT_DROP_PX;
          const name = words.actor(head.actor);
          return (
            <g key={head.key} data-mark={head.key}>
              <Mark
                select={head.select}
                actions={actions}
                label={words.t("network.mark", { name, count: head.events })}
                tip={<NetworkTip name={name} count={head} words={words} />}
                className={tone("network-head", head.actor)}
                tabIndex={stop === head.key ? 0 : -1}
              >
                <rect y={head.row * cell} width={headWidth} height={cell} className="network-area" />
                <text y={y} className={isSelected(filter, head.select) ? "network-short lab-b" : "network-short"}>
                  {head.text}
                </text>
                {!isCode && (
                  <text x={headWidth - 5} y={y} textAnchor="end" className="axis">
                    {words.number(head.events)}
                  </text>
                )}
              </Mark>
            </g>
          );
        })}
      </svg>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold the parts of a picture */}
      <svg
        className="chart"
        style={{ width: side, height: side }}
        role="group"
        aria-label={words.t("network.matrixAria", { actors: heads.length })}
      >
        <path
          d={heads.map(({ row }) => `M0,${row * cell}H${side}M${row * cell},0V${side}`).join("")}
          className="network-rule"
        />
        {heads.map(({ row, key }) => (
          <rect key={key} x={row * cell} y={row * cell} width={cell} height={cell} className="network-self" />
        ))}
        {cells.map((entry) => {
          const name = words.pair(entry.pair);
          const { x, y } = entry;
          return (
            <g key={entry.key} data-mark={entry.key}>
              <Mark
                select={entry.select}
                actions={actions}
                label={words.t("network.mark", { name, count: entry.events })}
                tip={<NetworkTip name={name} count={entry} words={words} />}
                className={tone("network-cell", entry.pair)}
                tabIndex={stop === entry.key ? 0 : -1}
              >
                <rect
                  x={x + 0.5}
                  y={y + 0.5}
                  width={cell - 1}
                  height={cell - 1}
                  className={`network-tint network-step-${entry.step}`}
                />
                <rect
                  x={x + 0.5}
                  y={y + cell - BAR_PX - 0.5}
                  width={cell - 1}
                  height={BAR_PX}
                  fill={themeHue(words.labels, entry.lead)}
                />
                {entry.isNumbered && (
                  <text
                    x={x + cell / 2}
                    y={y + cell / 2 + TEXT_DROP_PX - 1.5}
                    className={entry.step >= LIGHT_FROM_STEP ? "network-value network-light" : "network-value"}
                  >
                    {words.number(entry.events)}
                  </text>
                )}
                {isSelected(filter, entry.select) && (
                  <rect x={x + 1} y={y + 1} width={cell - 2} height={cell - 2} className="network-ring" />
                )}
              </Mark>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
