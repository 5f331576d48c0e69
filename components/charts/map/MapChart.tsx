import type { ChartRenderProps } from "@/components/charts/chart";
import { FrameChart } from "./FrameChart";
import type { MapLayout } from "./layout";

/** Draws the map that is already laid out: the world, then the second frame where there is one. */
export function MapChart({ layout, ...rest }: ChartRenderProps<MapLayout>) {
  const { words, filter, hrefFor, onSelect, onHover } = rest;
  const shared = { words, filter, actions: { hrefFor, onSelect, onHover }, landEvents: layout.landEvents };
  return (
    <div className={layout.second ? "map-frames two" : "map-frames"}>
      <FrameChart
        {...shared}
        layout={layout.world}
        geometry={layout.worldGeometry}
        label={words.t("map.worldCaption")}
      />
      {layout.second && (
        <FrameChart
          {...shared}
          layout={layout.second}
          {...(layout.secondGeometry ? { geometry: layout.secondGeometry } : {})}
          label={words.t("map.vietNam")}
        />
      )}
    </div>
  );
}
