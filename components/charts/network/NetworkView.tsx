"use client";

import { lazy, Suspense, useMemo, useState } from "react";
import { offerOf } from "@/components/briefing/add/stepOffer";
import { ChartFrame } from "@/components/ui/ChartFrame";
import { Segmented } from "@/components/ui/Segmented";
import type { Words } from "@/lib/i18n/words";
import { askedCentre, tiesByActor } from "@/lib/insight/network";
import type { Filter } from "@/lib/model/filter";
import type { Summary } from "@/lib/query/summary";
import type { MarkActions } from "../chart";
import { describeNetwork } from "./describe";
import { focusMark } from "./focusMark";
import { layoutNetwork } from "./layout";
import { NetworkCentre } from "./NetworkCentre";
import { NetworkChart } from "./NetworkChart";
import { NetworkList } from "./NetworkList";
import type { PictureProps } from "./pictureProps";
import { type Walk, walkNetwork } from "./walk";
import "./network.css";

// The better picture past 40 actors, and a click away before: it comes when it is asked for.
const WalkedMatrix = lazy(async () => ({ default: (await import("./WalkedMatrix")).WalkedMatrix }));

type Form = "network" | "matrix";

const SIZE = { width: 448, height: 400 };
/** past this many actors lines cannot be told apart any more */
const MATRIX_PAST_ACTORS = 40;

/** Who meets whom: as a network, as a matrix, and on narrow screens as a list. */
export function NetworkView({
  summary,
  words,
  filter,
  actions,
}: {
  summary: Summary;
  words: Words;
  filter: Filter;
  actions: MarkActions;
}) {
  const [chosen, setChosen] = useState<Form>();
  const [centre, setCentre] = useState<string>();
  const { byPair } = summary;
  const actors = useMemo(() => tiesByActor(byPair).size, [byPair]);
  const form = chosen ?? (actors > MATRIX_PAST_ACTORS ? "matrix" : "network");
  const options = centre === undefined ? {} : { centre };
  const asked = askedCentre(filter, centre);
  const shared = { summary, words, filter, actions };
  return (
    <ChartFrame
      id="network"
      title={words.t("network.title")}
      description={describeNetwork(summary, words, filter, options)}
      words={words}
      filter={filter}
      actions={actions}
      offer={offerOf("network", filter, { centre: asked })}
      tools={
        <Segmented<Form>
          label={words.t("network.choice")}
          options={[
            { value: "network", label: words.t("network.network") },
            { value: "matrix", label: words.t("network.matrix") },
          ]}
          value={form}
          onChange={setChosen}
        />
      }
      footer={
        form === "matrix" ? (
          words.t("network.foot.matrix")
        ) : (
          <NetworkFoot {...shared} asked={asked} centre={centre} onCentre={setCentre} />
        )
      }
      heavy
    >
      <div className={chosen === "matrix" ? undefined : "network-wide"}>
        {form === "matrix" ? (
          <Suspense fallback={<div className="skeleton network-waiting" />}>
            <WalkedMatrix {...shared} />
          </Suspense>
        ) : (
          <WalkedNetwork {...shared} centre={asked} />
        )}
      </div>
      {chosen !== "matrix" && (
        <div className="network-narrow">
          <NetworkList pairs={summary.byPair} words={words} filter={filter} actions={actions} />
        </div>
      )}
    </ChartFrame>
  );
}

/** What the widths and colours mean, whose bearings order the spokes, who is not drawn. */
function NetworkFoot({
  summary,
  words,
  asked,
  centre,
  onCentre,
}: PictureProps & { asked: string | undefined; centre: string | undefined; onCentre: (actor?: string) => void }) {
  const layout = useNetwork(summary, words, asked);
  const actor = layout.centre && words.actor(layout.centre);
  return (
    <>
      <span className="network-narrow">{words.t("network.foot.list")}</span>
      <span className="network-wide">
        {words.t("network.foot.network")} {actor && words.t("network.foot.bearing", { actor })}{" "}
        {actor && layout.left > 0 && words.t("network.foot.left", { actor, count: layout.left })}{" "}
        <NetworkCentre summary={summary} words={words} value={centre} onChange={onCentre} />
      </span>
    </>
  );
}

/** Placed anew only for other pairs or actors: a pair that is chosen changes neither. */
function useNetwork({ byPair, byActor }: Summary, words: Words, centre: string | undefined) {
  return useMemo(
    () => layoutNetwork({ byPair, byActor }, words, SIZE, centre === undefined ? {} : { centre }),
    [byPair, byActor, words, centre],
  );
}

function WalkedNetwork({ summary, words, filter, actions, centre }: PictureProps & { centre: string | undefined }) {
  const layout = useNetwork(summary, words, centre);
  const [walk, setWalk] = useState<Walk>();
  const isThere = [...layout.nodes.map(({ actor }) => actor), ...layout.links.map(({ pair }) => pair)].includes(
    walk?.mark ?? "",
  );
  const first = layout.nodes[0]?.actor ?? "";
  const current = isThere && walk ? walk : { mark: first, actor: first };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the links inside
    <div
      onKeyDown={(event) => {
        const next = walkNetwork(layout, current, event.key);
        if (!next) return;
        setWalk(next);
        focusMark(event, next.mark);
      }}
    >
      <NetworkChart layout={layout} words={words} filter={filter} current={current.mark} {...actions} />
    </div>
  );
}
