import { useMemo } from "react";
import type { MarkActions } from "@/components/charts/chart";
import { grainOf } from "@/components/charts/map/clusterPlaces";
import { FrameChart } from "@/components/charts/map/FrameChart";
import { fitWorld, secondWindow } from "@/components/charts/map/layout";
import { layoutFrame } from "@/components/charts/map/layoutFrame";
import type { CountedStage } from "@/lib/briefing/stageData";
import type { StageForm } from "@/lib/briefing/stageForm";
import type { BaseGeometry } from "@/lib/geo/baseGeometry";
import { type Frame, isInWindow, VIET_NAM_AND_THE_SEA, WHOLE, WORLD_FRAME, windowFrame } from "@/lib/geo/frame";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import { STAGE_SCALE } from "./stageSize";

/** Families of themes in the order of the key. */
const HUES = ["war", "sea", "def", "eco", "rights", "pol", "oth"];
/** Drawn widths of the frames, stage px. Both frames: the window is as high as the picture. */
const WIDTHS: Readonly<Record<StageForm, { world: number; window: number; both: readonly [number, number] }>> = {
  wide: { world: 1210, window: 545, both: [641, 545] },
  half: { world: 590, window: 430, both: [590, 360] },
  narrow: { world: 720, window: 640, both: [720, 560] },
};

/** Of what is faded only so many events carry a name, and only where a picture stands alone. */
const FADED_NAMED_FROM = 10;

/** Where a step's events took place. `options.frame`: "world", "window"; both where it is not said and events crowd. */
export function StageMap({
  stage,
  filter,
  form,
  geo,
  words,
  actions,
}: {
  stage: CountedStage;
  /** with the emphasis laid over it */
  filter: Filter;
  form: StageForm;
  geo: BaseGeometry;
  words: Words;
  actions: MarkActions;
}) {
  const { summary, options } = stage;
  const { all, byPlace, byCountry, unplaced } = summary;
  const landEvents = useMemo(() => Object.fromEntries(byCountry.map((row) => [row.actor, row.events])), [byCountry]);
  const { frames, outside } = useMemo(() => {
    const crowded = options.frame === "world" ? undefined : secondWindow(byPlace, words);
    const isHome = crowded?.window === VIET_NAM_AND_THE_SEA;
    const widths = WIDTHS[form];
    const isBoth = crowded !== undefined && options.frame !== "window" && form !== "half";
    const placed = byPlace.reduce((sum, { events }) => sum + events, 0);
    // Two maps side by side have room for one frame each: the one that holds most.
    const isWindow = crowded !== undefined && !isBoth && (options.frame === "window" || crowded.events * 2 >= placed);
    const strong =
      filter.place && filter.place.join() !== stage.filter.place?.join() ? new Set(filter.place) : undefined;
    const isNamed = (places: readonly string[], events: number) =>
      strong === undefined ||
      places.some((place) => strong.has(place)) ||
      (form !== "half" && events >= FADED_NAMED_FROM);
    const draw = (frame: Frame, width: number) => {
      const isWorld = frame.kind === "world";
      const geometry = isWorld ? geo.world : isHome ? geo.window : undefined;
      return {
        key: frame.kind,
        width,
        geometry,
        layout: layoutFrame(byPlace, words, {
          frame,
          view: isWorld ? fitWorld(byPlace, words) : WHOLE,
          unit: (frame.width * STAGE_SCALE) / width,
          islands: geo.islands,
          grain: grainOf(all),
          isNamed,
          ...(geometry ? { geometry } : {}),
          ...(isWorld && isBoth && crowded ? { outline: crowded.window } : {}),
        }),
      };
    };
    const outside = isWindow
      ? byPlace.filter(({ place }) => {
          const label = words.labels.places[place];
          return label && !isInWindow(crowded.window, label.lon, label.lat);
        })
      : [];
    return {
      frames: [
        ...(isWindow ? [] : [draw(WORLD_FRAME, isBoth ? widths.both[0] : widths.world)]),
        ...(crowded && (isBoth || isWindow)
          ? [draw(windowFrame(crowded.window), isBoth ? widths.both[1] : widths.window)]
          : []),
      ],
      outside,
    };
  }, [all, byPlace, words, form, geo, options.frame, filter.place, stage.filter.place]);
  const leads = new Set(byPlace.flatMap(({ lead }) => words.labels.themes[lead ?? ""]?.hue ?? []));
  const reasons = (["phone", "virtual", "unnamed"] as const).flatMap((reason) =>
    unplaced[reason].events > 0 ? [`${words.t(`map.${reason}`)} ${words.number(unplaced[reason].events)}`] : [],
  );
  const unplacedEvents = unplaced.phone.events + unplaced.virtual.events + unplaced.unnamed.events;
  const notes = [
    ...(outside.length > 0
      ? [
          words.t("map.outside", {
            count: outside.reduce((sum, { events }) => sum + events, 0),
            places: outside
              .slice(0, 2)
              .map(({ place, events }) => `${words.place(place)} ${words.number(events)}`)
              .join(", "),
          }),
        ]
      : []),
    ...(unplacedEvents > 0
      ? [`${words.t("map.noPlace", { count: unplacedEvents })}${form === "half" ? "" : ` (${reasons.join(", ")})`}`]
      : []),
  ].map((note) => `${note}.`);
  return (
    <div className={`stage-map ${frames.length > 1 ? "two" : `one ${frames[0]?.key}`}`}>
      {frames.map(({ key, width, layout, geometry }) => (
        <div
          key={key}
          className={`stage-frame ${key}`}
          style={{ width: `calc(${width} * var(--q))`, aspectRatio: `${layout.frame.width} / ${layout.frame.height}` }}
        >
          <FrameChart
            layout={layout}
            {...(geometry ? { geometry } : {})}
            landEvents={landEvents}
            words={words}
            filter={filter}
            actions={actions}
            label={key === "world" ? words.t("map.worldCaption") : words.t("map.vietNam")}
          />
        </div>
      ))}
      <div className="stage-map-key">
        <p className="stage-key">
          {HUES.filter((hue) => leads.has(hue)).map((hue) => (
            <span key={hue}>
              <i style={{ background: `var(--t-${hue})` }} />
              {words.t(`map.family.${hue}`)}
            </span>
          ))}
        </p>
        {form === "half" ? <p>{notes.join(" ")}</p> : notes.map((note) => <p key={note}>{note}</p>)}
        {form !== "half" && <p>{words.t("briefing.mapRule")}</p>}
      </div>
    </div>
  );
}
