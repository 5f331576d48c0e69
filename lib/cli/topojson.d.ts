/** The two build tools come without types: what `buildGeo` uses of them. */
declare module "topojson-simplify" {
  import type { Topology } from "topojson-specification";
  export function presimplify(topology: Topology): Topology;
  export function simplify(topology: Topology, minWeight: number): Topology;
}
declare module "topojson-server" {
  import type { Feature, FeatureCollection } from "geojson";
  import type { Topology } from "topojson-specification";
  export function topology(objects: Record<string, Feature | FeatureCollection>, quantization?: number): Topology;
}
