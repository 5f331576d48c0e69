import type { KeyboardEvent, MouseEvent, Ref } from "react";
import { ComposableMap, Marker } from "react-simple-maps/core";
import type { MarkActions } from "@/components/charts/chart";
import { Mark } from "@/components/charts/Mark";
import type { FrameGeometry } from "@/lib/geo/baseGeometry";
import { outlineOf, projectionOf, type View } from "@/lib/geo/frame";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import { BubbleShape } from "./BubbleShape";
import { LandShapes } from "./LandShapes";
import type { FrameLayout, MapMark } from "./layoutFrame";
import { MapTip } from "./MapTip";
import type { PlainLabel } from "./placeNames";

export interface FrameChartProps {
  layout: FrameLayout;
  /** absent while it is loaded: the frame keeps its size */
  geometry?: FrameGeometry;
  /** how the frame is zoomed now; the layout may be of a moment ago */
  view?: View;
  /** events by actor id, for the tint of the land */
  landEvents: Readonly<Record<string, number>>;
  words: Words;
  filter: Filter;
  actions: MarkActions;
  /** what the picture is, for who cannot see it */
  label: string;
  /** the mark that Tab reaches; arrow keys go on from there */
  active?: string | undefined;
  /** opens a bubble of more places than a filter may name */
  onOpen?: (mark: MapMark) => void;
  onKeyDown?: (event: KeyboardEvent<SVGSVGElement>) => void;
  onFocusMark?: (key: string) => void;
  svgRef?: Ref<SVGSVGElement>;
}

/** Said elsewhere: names are in the marks' labels, land in the table. (Written so since the linter takes every g for focusable.) */
const HIDDEN = { "aria-hidden": true } as const;

const markLabel = (mark: MapMark, isChosen: boolean, words: Words) =>
  words.t(mark.isTooMany ? "map.markOpen" : isChosen ? "map.markChosen" : "map.mark", {
    name: mark.name,
    count: mark.events,
  });

function PlainText({ label, className }: { label: PlainLabel; className: string }) {
  return (
    <Marker coordinates={[label.lon, label.lat]}>
      <text x={label.dx} y={label.dy} textAnchor={label.anchor} className={className}>
        {label.text}
      </text>
    </Marker>
  );
}

/** Draws one frame that is already laid out. No state: the same on the server, in a test, in the browser. */
export function FrameChart(props: FrameChartProps) {
  const { layout, geometry, landEvents, words, filter, actions, active, onOpen, onFocusMark } = props;
  const { frame, unit } = layout;
  const view = props.view ?? layout.view;
  const chosen = filter.place;
  const isChosen = (mark: MapMark) => chosen?.some((place) => mark.places.includes(place)) ?? false;
  const first = layout.marks.some(({ key }) => key === active) ? active : layout.marks[0]?.key;

  const actorOf = (event: MouseEvent): string | undefined =>
    event.target instanceof SVGElement ? event.target.dataset.actor : undefined;
  const onLand = (event: MouseEvent) => {
    const actor = actorOf(event);
    if (actor !== undefined) actions.onSelect({ actor: [actor] });
  };
  const onLandHover = (event: MouseEvent) => {
    const actor = actorOf(event);
    if (actor === undefined) return;
    const count = landEvents[actor] ?? 0;
    actions.onHover({
      content: <b>{words.t("map.land", { name: words.actor(actor), count })}</b>,
      box: new DOMRect(event.clientX, event.clientY, 0, 0),
    });
  };

  return (
    <ComposableMap
      ref={props.svgRef ?? null}
      width={frame.width}
      height={frame.height}
      projection={projectionOf(frame, view)}
      className="chart map"
      style={{ "--u": unit } as React.CSSProperties}
      role="group"
      aria-label={props.label}
      {...(props.onKeyDown ? { onKeyDown: props.onKeyDown } : {})}
    >
      <rect width={frame.width} height={frame.height} fill="var(--sea-bg)" />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: land is for the pointer; pickers and table serve the keyboard */}
      {/* biome-ignore lint/a11y/useKeyWithMouseEvents: as above */}
      <g
        {...HIDDEN}
        transform={`translate(${view.x} ${view.y}) scale(${view.k})`}
        onClick={onLand}
        onMouseOver={onLandHover}
        onMouseOut={() => actions.onHover(undefined)}
      >
        {geometry && <LandShapes geometry={geometry} events={landEvents} />}
      </g>
      <g {...HIDDEN} className="map-names">
        {layout.islands.map(({ key, lon, lat }) => (
          <Marker key={key} coordinates={[lon, lat]}>
            <circle r={1.5 * unit} className="map-island">
              <title>{key}</title>
            </circle>
          </Marker>
        ))}
        {layout.countryNames.map((label) => (
          <PlainText key={label.key} label={label} className="map-country halo" />
        ))}
        {layout.seaName.map((label) => (
          <PlainText key={label.key} label={label} className="map-sea halo" />
        ))}
        {layout.islandNames.map((label) => (
          <PlainText key={label.key} label={label} className="map-island-name halo" />
        ))}
      </g>
      {layout.marks.map((mark) => {
        const chosenNow = isChosen(mark);
        const state = chosen && !chosenNow ? "off" : chosenNow ? "chosen" : "";
        return (
          <Marker
            key={mark.key}
            coordinates={[mark.lon, mark.lat]}
            data-key={mark.key}
            onFocus={() => onFocusMark?.(mark.key)}
          >
            <Mark
              select={mark.select}
              actions={mark.isTooMany && onOpen ? { ...actions, onSelect: () => onOpen(mark) } : actions}
              label={markLabel(mark, chosenNow, words)}
              tip={
                <MapTip
                  title={mark.name}
                  events={mark.events}
                  themes={mark.themes}
                  places={mark.places}
                  words={words}
                />
              }
              className={`map-mark ${state}`}
              tabIndex={mark.key === first ? 0 : -1}
            >
              <BubbleShape mark={mark} unit={unit} words={words} />
            </Mark>
          </Marker>
        );
      })}
      {layout.outline && <Outline corners={outlineOf(layout.outline, frame, view)} />}
      <g {...HIDDEN} className="map-names">
        {layout.marks.map(
          ({ key, lon, lat, label, places }) =>
            label && (
              <Marker key={key} coordinates={[lon, lat]}>
                <text
                  x={label.dx}
                  y={label.dy}
                  textAnchor={label.anchor}
                  className={`map-label halo${label.bold ? " strong" : ""}${chosen && !chosen.some((p) => places.includes(p)) ? " off" : ""}`}
                >
                  {label.name}
                  <tspan className="num">
                    {label.more} {label.count}
                  </tspan>
                </text>
              </Marker>
            ),
        )}
      </g>
    </ComposableMap>
  );
}

/** The edge of the other frame, on paper so that it shows on bubbles. */
function Outline({ corners }: { corners: readonly (readonly [number, number])[] }) {
  if (corners.length === 0) return null;
  const points = corners.map((corner) => corner.join(",")).join(" ");
  return (
    <g className="map-outline" {...HIDDEN}>
      <polygon points={points} className="under" />
      <polygon points={points} />
    </g>
  );
}
