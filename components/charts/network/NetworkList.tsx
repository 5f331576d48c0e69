"use client";

import { useState } from "react";
import { themeFill } from "@/components/ui/themeFill";
import { isSelected } from "@/lib/filters/editFilter";
import type { Words } from "@/lib/i18n/words";
import { findHub, partnerIn, rankPairs } from "@/lib/insight/network";
import type { Filter } from "@/lib/model/filter";
import type { PairCount } from "@/lib/query/summary";
import type { MarkActions } from "../chart";
import { Mark } from "../Mark";
import { textWidth } from "../textWidth";
import { litMarks } from "./lit";
import { NetworkTip } from "./NetworkTip";

const SHOWN_FIRST = 11;
const ROW_PX = 34;
const BAR_PX = 12;
const BASELINE_PX = 21;
const FONT_PX = 12.5;
/** parts of the width: names, bars; numbers stand at the right end */
const NAME_SHARE = 0.38;
const BAR_SHARE = 0.48;
/** room for a name on the narrowest phone, 320 px wide */
const NAME_PX = 108;

/** Partners of the hub by name; other pairs by both names, or by their codes where these are too long. */
function shortName(pair: string, hub: string | undefined, words: Words): string {
  const partner = hub === undefined ? undefined : partnerIn(pair, hub);
  if (partner !== undefined) return words.actorShort(partner);
  const names = pair.split("-").map(words.actorShort).join("–");
  return textWidth(names, FONT_PX) <= NAME_PX ? names : pair.replace("-", "–");
}

/** The network of a narrow screen: pairs as bars, most events first; eleven of them until more are wanted. */
export function NetworkList({
  pairs,
  words,
  filter,
  actions,
}: {
  pairs: readonly PairCount[];
  words: Words;
  filter: Filter;
  actions: MarkActions;
}) {
  const [isWhole, setIsWhole] = useState(false);
  const ranked = rankPairs(pairs);
  const shown = isWhole ? ranked : ranked.slice(0, SHOWN_FIRST);
  const hub = findHub(pairs);
  const most = ranked[0]?.events ?? 1;
  const lit = litMarks(
    filter,
    ranked.map(({ pair }) => pair),
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold the parts of a picture */}
      <svg
        className="chart network-list"
        style={{ height: shown.length * ROW_PX }}
        role="group"
        aria-label={words.t("network.listAria")}
      >
        {shown.map((count, i) => {
          const name = words.pair(count.pair);
          const y = i * ROW_PX;
          const isOn = isSelected(filter, { pair: [count.pair] });
          return (
            <Mark
              key={count.pair}
              select={{ pair: [count.pair] }}
              actions={actions}
              label={words.t("network.mark", { name, count: count.events })}
              tip={<NetworkTip name={name} count={count} words={words} />}
              className={lit && !lit.has(count.pair) ? "off" : ""}
            >
              <rect y={y} width="100%" height={ROW_PX} className="network-area" />
              <line x1="0" x2="100%" y1={y + ROW_PX - 0.5} y2={y + ROW_PX - 0.5} className="network-rule" />
              <text y={y + BASELINE_PX} className={isOn ? "network-row lab-b" : "network-row"}>
                {shortName(count.pair, hub, words)}
              </text>
              <rect
                x={`${NAME_SHARE * 100}%`}
                y={y + (ROW_PX - BAR_PX) / 2}
                width={`${Math.round((count.events / most) * BAR_SHARE * 10_000) / 100}%`}
                height={BAR_PX}
                fill={themeFill(words.labels, count.lead)}
                className={isOn ? "network-bar-on" : undefined}
              />
              <text x="100%" y={y + BASELINE_PX} textAnchor="end" className="network-row">
                {words.number(count.events)}
              </text>
            </Mark>
          );
        })}
      </svg>
      {ranked.length > SHOWN_FIRST && (
        <button
          type="button"
          className="link network-more"
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? words.t("network.fewer") : words.t("network.all", { count: ranked.length })}
        </button>
      )}
    </>
  );
}
