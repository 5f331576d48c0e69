"use client";

import { ChartFrame } from "@/components/ui/ChartFrame";
import { askedCentre } from "@/lib/insight/network";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { Summary } from "@/lib/query/summary";
import type { MarkActions } from "../chart";
import { describeNetwork } from "./describe";
import { layoutNetwork } from "./layout";
import { NetworkChart } from "./NetworkChart";
import "./network.css";

const SIZE = { width: 448, height: 400 };

export interface NetworkViewProps {
  summary: Summary;
  words: Words;
  filter: Filter;
  actions: MarkActions;
}

/** Who meets whom. */
export function NetworkView({ summary, words, filter, actions }: NetworkViewProps) {
  const asked = askedCentre(filter, undefined);
  const options = asked === undefined ? {} : { centre: asked };
  const layout = layoutNetwork(summary, words, SIZE, options);
  return (
    <ChartFrame
      id="network"
      title={words.t("network.title")}
      description={describeNetwork(summary, words, filter, {})}
      words={words}
      filter={filter}
      actions={actions}
      footer={words.t("network.foot.network")}
      heavy
    >
      <NetworkChart layout={layout} words={words} filter={filter} {...actions} />
    </ChartFrame>
  );
}
