"use client";

import { useMemo, useRef } from "react";
import type { MarkActions } from "@/components/charts/chart";
import { FrameChart } from "@/components/charts/map/FrameChart";
import { layoutFrame } from "@/components/charts/map/layoutFrame";
import { useFineGeometry } from "@/components/charts/map/useFineGeometry";
import { useUnit } from "@/components/charts/map/useUnit";
import type { DeskDraft } from "@/lib/desk/deskDraft";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import { WHOLE, windowFrame } from "@/lib/geo/frame";
import type { Words } from "@/lib/i18n/words";
import "@/components/charts/map/map.css";

/** Degrees around the place, as wide as the frame of the desk is. */
const REACH = { lon: 14, lat: 8 };
const SIZE = { width: 420, height: 236 };
const PRECISION = 20;
/** Mercator has no poles. */
const MOST_NORTH = 80;
/** Id of a place that the data do not hold yet. */
const NEW = "new-place";
const NO_EVENTS = {};

/** The point of the draft: of a place on record, or of the one that the person has given coordinates for. */
function pointOf({ draft, newPlace }: DeskDraft, words: Words): { id: string; words: Words } | undefined {
  const place = draft.fields.place.value;
  if (place?.id !== undefined && words.labels.places[place.id]) return { id: place.id, words };
  if (!place || !newPlace || Number.isNaN(newPlace.lon + newPlace.lat)) return undefined;
  const { kind, lon, lat } = newPlace;
  const label = { name: place.name, kind, lon, lat, ...(place.country ? { country: place.country } : {}) };
  return {
    id: NEW,
    words: { ...words, labels: { ...words.labels, places: { [NEW]: label } }, place: () => place.name },
  };
}

/** Where the event will stand on the map, or why it has no point there. */
export function MapPreview({ desk, words }: { desk: DeskDraft; words: Words }) {
  const point = pointOf(desk, words);
  const label = point?.words.labels.places[point.id];
  if (!point || !label) {
    const { place, format } = desk.draft.fields;
    const key = place.value
      ? "placeOpen"
      : format.value === "phone" || format.value === "virtual"
        ? format.value
        : "unnamed";
    return <p className="dk-nowhere">{words.t(`desk.noPoint.${key}`)}</p>;
  }
  return (
    <PointMap
      id={point.id}
      lon={label.lon}
      lat={label.lat}
      themes={desk.draft.fields.themes.value ?? []}
      words={point.words}
    />
  );
}

function PointMap({
  id,
  lon,
  lat,
  themes,
  words,
}: {
  id: string;
  lon: number;
  lat: number;
  themes: readonly string[];
  words: Words;
}) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useMemo(
    () => ({
      ...windowFrame({
        west: lon - REACH.lon,
        east: lon + REACH.lon,
        south: Math.max(-MOST_NORTH, lat - REACH.lat),
        north: Math.min(MOST_NORTH, lat + REACH.lat),
      }),
      ...SIZE,
    }),
    [lon, lat],
  );
  const unit = useUnit(box, frame.width);
  const geometry = useFineGeometry(frame, true, PRECISION);
  const lead = themes.map((theme) => words.labels.themes[theme]?.parent ?? theme)[0];
  const layout = layoutFrame(
    [{ place: id, events: 1, themes: lead ? [{ theme: lead, events: 1 }] : [], ...(lead ? { lead } : {}) }],
    words,
    { frame, view: WHOLE, unit, islands: [], scale: 4, ...(geometry ? { geometry } : {}) },
  );
  const actions: MarkActions = {
    hrefFor: (patch) => `/${words.locale}?${serializeFilter(patch)}`,
    onSelect: (patch) => {
      if (id !== NEW) window.open(`/${words.locale}?${serializeFilter(patch)}`, "_blank", "noopener");
    },
    onHover: () => undefined,
  };
  return (
    <div ref={box} className="dk-map map-frame window">
      <FrameChart
        layout={layout}
        {...(geometry ? { geometry } : {})}
        landEvents={NO_EVENTS}
        words={words}
        filter={NO_EVENTS}
        actions={actions}
        label={words.t("desk.onMap", { place: words.place(id) })}
      />
    </div>
  );
}
