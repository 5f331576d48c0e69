"use client";

import { useMemo, useState } from "react";
import { offerOf } from "@/components/briefing/add/stepOffer";
import type { MarkActions } from "@/components/charts/chart";
import { ChartFrame } from "@/components/ui/ChartFrame";
import { Segmented } from "@/components/ui/Segmented";
import type { BaseGeometry } from "@/lib/geo/baseGeometry";
import { isInWindow, VIET_NAM_AND_THE_SEA, WHOLE, WORLD_FRAME, windowFrame } from "@/lib/geo/frame";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { Summary } from "@/lib/query/summary";
import { grainOf } from "./clusterPlaces";
import { describeMap } from "./describe";
import { fitWorld, secondWindow } from "./layout";
import { MapFrame } from "./MapFrame";
import { MapKey } from "./MapKey";
import { MapTray } from "./MapTray";
import { useBubbleScale } from "./useBubbleScale";
import "./map.css";

const NAMED_OUTSIDE = 2;
/** Families of themes in the order of the key. */
const HUES = ["war", "sea", "def", "eco", "rights", "pol", "oth"];

/**
 * Where events took place: the world, and a second frame where they crowd.
 * @param geo the land of the first picture, from `loadBase`
 */
export function MapView({
  summary,
  words,
  filter,
  actions,
  geo,
}: {
  summary: Summary;
  words: Words;
  filter: Filter;
  actions: MarkActions;
  geo: BaseGeometry;
}) {
  const { byPlace, byCountry, unplaced } = summary;
  const description = useMemo(() => describeMap(summary, words), [summary, words]);
  const fit = useMemo(() => fitWorld(byPlace, words), [byPlace, words]);
  const crowded = useMemo(() => secondWindow(byPlace, words), [byPlace, words]);
  const isHome = crowded?.window === VIET_NAM_AND_THE_SEA;
  const second = useMemo(() => crowded && windowFrame(crowded.window), [crowded]);
  const landEvents = useMemo(() => Object.fromEntries(byCountry.map((row) => [row.actor, row.events])), [byCountry]);
  const hues = useMemo(() => {
    const leads = new Set(byPlace.flatMap(({ lead }) => words.labels.themes[lead ?? ""]?.hue ?? []));
    return HUES.filter((hue) => leads.has(hue));
  }, [byPlace, words]);
  const placed = byPlace.reduce((sum, { events }) => sum + events, 0);
  const [wanted, setWanted] = useState<"world" | "window">();
  // On a phone one frame is seen at a time: the one with more events first.
  const shown = crowded ? (wanted ?? (crowded.events * 2 >= placed ? "window" : "world")) : "world";

  const name = isHome
    ? words.t("map.vietNam")
    : crowded && words.t("map.around", { place: words.place(crowded.largest) });
  const outside = useMemo(() => {
    if (!crowded) return [];
    return byPlace.filter(({ place }) => {
      const label = words.labels.places[place];
      return label && !isInWindow(crowded.window, label.lon, label.lat);
    });
  }, [byPlace, crowded, words]);
  const scale = useBubbleScale();
  const grain = grainOf(summary.all);
  const shared = { byPlace, scale, grain, islands: geo.islands, landEvents, words, filter, actions };

  return (
    <ChartFrame
      id="map"
      title={words.t("map.title")}
      description={description}
      words={words}
      filter={filter}
      actions={actions}
      heavy
      offer={offerOf("map", filter, { frame: wanted })}
      tools={
        name && (
          <span className="map-switch">
            <Segmented
              label={words.t("map.frames")}
              options={[
                { value: "world" as const, label: words.t("map.world") },
                { value: "window" as const, label: name },
              ]}
              value={shown}
              onChange={setWanted}
            />
          </span>
        )
      }
      footer={
        <>
          {words.t("map.placed", { count: placed })} {words.t("map.colourRule")} {words.t("map.tintRule")}{" "}
          {words.t("map.borderRule")}
        </>
      }
    >
      <div className={second ? "map-frames two" : "map-frames"} data-shown={shown}>
        <MapFrame
          {...shared}
          frame={WORLD_FRAME}
          base={geo.world}
          fit={fit}
          outline={crowded?.window}
          caption={words.t(second ? "map.worldCaptionOutline" : "map.worldCaption")}
          label={words.t("map.worldCaption")}
        />
        {second && crowded && (
          <MapFrame
            key={`${crowded.window.west} ${crowded.window.south}`}
            {...shared}
            frame={second}
            base={isHome ? geo.window : undefined}
            fit={WHOLE}
            caption={words.t("map.windowCaption", { name: name ?? "", count: crowded.events })}
            label={name ?? ""}
          />
        )}
        {outside.length > 0 && (
          <p className="map-outside">
            {words.t("map.outside", {
              count: outside.reduce((sum, { events }) => sum + events, 0),
              places: outside
                .slice(0, NAMED_OUTSIDE)
                .map(({ place, events }) => `${words.place(place)} ${words.number(events)}`)
                .join(", "),
            })}{" "}
            <button type="button" className="link" onClick={() => setWanted("world")}>
              {words.t("map.world")}
            </button>
          </p>
        )}
        <MapTray unplaced={unplaced} scale={scale / Math.sqrt(grain)} words={words} filter={filter} actions={actions} />
      </div>
      <MapKey hues={hues} scale={scale} grain={grain} words={words} />
    </ChartFrame>
  );
}
