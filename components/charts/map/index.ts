import { defineChart } from "@/components/charts/chart";
import { describeMap } from "./describe";
import { layoutMap, type MapLayout, type MapOptions } from "./layout";
import { MapChart } from "./MapChart";

export const mapChart = defineChart<MapOptions, MapLayout>({
  id: "map",
  ownFilters: ["place"],
  layout: layoutMap,
  describe: describeMap,
  Render: MapChart,
});
