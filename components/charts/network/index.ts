import { defineChart } from "../chart";
import { describeNetwork } from "./describe";
import { layoutNetwork, type NetworkOptions } from "./layout";
import { NetworkChart } from "./NetworkChart";
import type { NetworkLayout } from "./networkLayout";

export const networkChart = defineChart<NetworkOptions, NetworkLayout>({
  id: "network",
  ownFilters: ["pair", "actor"],
  layout: layoutNetwork,
  describe: describeNetwork,
  Render: NetworkChart,
});
