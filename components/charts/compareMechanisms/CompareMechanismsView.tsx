"use client";

import { useMemo } from "react";
import { offerSides } from "@/components/briefing/add/stepOffer";
import { ChartFrame } from "@/components/ui/ChartFrame";
import type { Comparison } from "@/lib/dossiers/comparePairs";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { MarkActions } from "../chart";
import { Mark } from "../Mark";
import { describeCompareMechanisms } from "./describe";
import { layoutCompareMechanisms, MOST_MECHANISMS } from "./layout";

/** The recurring mechanisms of two pairs: the largest of each side, on one scale. */
export function CompareMechanismsView({
  comparison,
  words,
  filter,
  actions,
}: {
  comparison: Comparison;
  words: Words;
  filter: Filter;
  actions: MarkActions;
}) {
  const lists = useMemo(() => layoutCompareMechanisms(comparison, words.mechanism), [comparison, words]);
  const description = useMemo(() => describeCompareMechanisms(comparison, words), [comparison, words]);
  const { sides, sharedMechanisms } = comparison;
  return (
    <ChartFrame
      id="compare-mechanisms"
      title={words.t("compare.mechanisms")}
      description={description}
      words={words}
      filter={filter}
      actions={actions}
      footer={[
        words.t("compare.foot.largest", { count: MOST_MECHANISMS }),
        ...(sharedMechanisms.length > 0 && !comparison.isSame
          ? [words.t("compare.foot.shared", { names: words.list(sharedMechanisms) })]
          : []),
      ].join(" ")}
      offer={offerSides(comparison, "lanes")}
      heavy
    >
      <div className="compare-mechanisms">
        {lists.map((bars, i) => {
          const side = sides[i as 0 | 1];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: left and right, which may be the same pair
            <div key={i}>
              <p className="compare-mech-head">{words.pair(side.pair)}</p>
              <ul>
                {bars.map(({ count, share, isShared }) => {
                  const name = words.mechanism(count.id);
                  const text = words.t("compare.yearMark", {
                    pair: words.pair(side.pair),
                    year: name,
                    count: count.events,
                  });
                  return (
                    <li key={count.id}>
                      <Mark
                        select={count.select ?? {}}
                        actions={actions}
                        label={text}
                        tip={<b>{text}</b>}
                        className="compare-mech"
                      >
                        <span className={isShared && !comparison.isSame ? "compare-mech-shared" : undefined}>
                          {name}
                        </span>
                        <span className="compare-mech-bar" aria-hidden="true">
                          <i className={i === 0 ? "left" : "right"} style={{ width: `${share * 100}%` }} />
                        </span>
                        <span className="compare-mech-count">{words.number(count.events)}</span>
                      </Mark>
                    </li>
                  );
                })}
              </ul>
            </div>
          );
        })}
      </div>
    </ChartFrame>
  );
}
