import { useMemo } from "react";
import type { MarkActions } from "@/components/charts/chart";
import { FrameChart } from "@/components/charts/map/FrameChart";
import { fitWorld, secondWindow } from "@/components/charts/map/layout";
import { layoutFrame } from "@/components/charts/map/layoutFrame";
import type { CountedStage } from "@/lib/briefing/stageData";
import type { BaseGeometry } from "@/lib/geo/baseGeometry";
import { type Frame, VIET_NAM_AND_THE_SEA, WHOLE, WORLD_FRAME, windowFrame } from "@/lib/geo/frame";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import { STAGE_SCALE, type StageForm } from "./stageSize";

/** Families of themes in the order of the key. */
const HUES = ["war", "sea", "def", "eco", "rights", "pol", "oth"];
/** Drawn widths of the frames, stage px. Both frames: the window is as high as the picture. */
const WIDTHS: Readonly<Record<StageForm, { world: number; window: number; both: readonly [number, number] }>> = {
  wide: { world: 1210, window: 545, both: [641, 545] },
  half: { world: 590, window: 510, both: [590, 360] },
  narrow: { world: 720, window: 640, both: [720, 560] },
};

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
  const { byPlace, byCountry, unplaced } = summary;
  const landEvents = useMemo(() => Object.fromEntries(byCountry.map((row) => [row.actor, row.events])), [byCountry]);
  const frames = useMemo(() => {
    const crowded = options.frame === "world" ? undefined : secondWindow(byPlace, words);
    const isHome = crowded?.window === VIET_NAM_AND_THE_SEA;
    const widths = WIDTHS[form];
    const isBoth = crowded !== undefined && options.frame !== "window" && form !== "half";
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
          ...(geometry ? { geometry } : {}),
          ...(isWorld && isBoth && crowded ? { outline: crowded.window } : {}),
        }),
      };
    };
    const hasWindow = crowded !== undefined && (isBoth || options.frame === "window");
    return [
      ...(hasWindow && !isBoth ? [] : [draw(WORLD_FRAME, isBoth ? widths.both[0] : widths.world)]),
      ...(hasWindow ? [draw(windowFrame(crowded.window), isBoth ? widths.both[1] : widths.window)] : []),
    ];
  }, [byPlace, words, form, geo, options.frame]);
  const leads = new Set(byPlace.flatMap(({ lead }) => words.labels.themes[lead ?? ""]?.hue ?? []));
  const reasons = (["phone", "virtual", "unnamed"] as const).flatMap((reason) =>
    unplaced[reason].events > 0 ? [`${words.t(`map.${reason}`)} ${words.number(unplaced[reason].events)}`] : [],
  );
  const outside = reasons.length > 0 && unplaced.phone.events + unplaced.virtual.events + unplaced.unnamed.events;
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
        {outside && (
          <p>
            {words.t("map.noPlace", { count: outside })} ({reasons.join(", ")})
          </p>
        )}
        <p>{words.t("briefing.mapRule")}</p>
      </div>
    </div>
  );
}
