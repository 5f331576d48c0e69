import type { MarkActions } from "@/components/charts/chart";
import { Mark } from "@/components/charts/Mark";
import { themeFill } from "@/components/ui/themeFill";
import { isSelected } from "@/lib/filters/editFilter";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { MixedCount, Summary } from "@/lib/query/summary";
import { bubbleRadius } from "./clusterPlaces";
import { MapTip } from "./MapTip";
import { textWidth } from "./textWidth";

const LABEL_PX = 12.5;
const LEAST_HEIGHT = 26;
const GAP = 6;

/** A text as a picture of its own, so that saved images have it. */
function TrayText({ text }: { text: string }) {
  const width = Math.ceil(textWidth(text, LABEL_PX, true)) + 4;
  return (
    <svg
      role="img"
      aria-label={text}
      className="tray-svg"
      width={width}
      height={LEAST_HEIGHT}
      viewBox={`0 0 ${width} ${LEAST_HEIGHT}`}
    >
      <text x="0" y="17" className="strong">
        {text}
      </text>
    </svg>
  );
}

/**
 * Events that have no point on the map, between dashed rules: never a false pin. Bubbles have the map's scale; those
 * whose city is not named are no link, since no filter asks for what a record does not say.
 */
export function MapTray({
  unplaced,
  scale,
  words,
  filter,
  actions,
}: {
  unplaced: Summary["unplaced"];
  /** factor of all bubbles, as on the map */
  scale: number;
  words: Words;
  filter: Filter;
  actions: MarkActions;
}) {
  const reasons: readonly { reason: string; count: MixedCount; select?: Filter }[] = [
    { reason: "phone", count: unplaced.phone, select: { format: ["phone"] } },
    { reason: "virtual", count: unplaced.virtual, select: { format: ["virtual"] } },
    { reason: "unnamed", count: unplaced.unnamed },
  ];
  const shown = reasons.filter(({ count }) => count.events > 0);
  if (shown.length === 0) return null;
  const total = shown.reduce((sum, { count }) => sum + count.events, 0);
  return (
    <div className="map-tray">
      <TrayText text={words.t("map.noPlace", { count: total })} />
      {shown.map(({ reason, count, select }) => {
        const name = words.t(`map.${reason}`);
        const r = bubbleRadius(count.events, scale);
        const text = `${words.number(count.events)} ${name}`;
        const height = Math.max(LEAST_HEIGHT, Math.ceil(2 * r) + 4);
        const width = Math.ceil(2 * r + GAP + textWidth(text, LABEL_PX)) + 6;
        const picture = (
          <>
            <rect width={width} height={height} fill="transparent" />
            <circle
              cx={r + 2}
              cy={height / 2}
              r={r}
              fill={themeFill(words.labels, count.lead)}
              className="map-bubble"
            />
            <circle cx={r + 2} cy={height / 2} r={r + 1} fill="none" className="map-ring" />
            <text x={2 * r + 2 + GAP} y={height / 2 + 4}>
              <tspan className="num">{words.number(count.events)}</tspan> {name}
            </text>
          </>
        );
        return (
          <svg
            key={reason}
            role={select ? "group" : "img"}
            aria-label={text}
            className="tray-svg"
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
          >
            {select ? (
              <Mark
                select={select}
                actions={actions}
                label={words.t("map.traySelect", { name, count: count.events })}
                tip={<MapTip title={name} events={count.events} themes={count.themes} words={words} />}
                className={`map-mark ${isSelected(filter, select) ? "chosen" : ""}`}
              >
                {picture}
              </Mark>
            ) : (
              picture
            )}
          </svg>
        );
      })}
    </div>
  );
}
