"use client";

import { usePathname, useRouter } from "next/navigation";
import { useMemo } from "react";
import { LanesView } from "@/components/charts/lanes";
import { ListNotices } from "@/components/filters/ListNotices";
import { ExportContext } from "@/components/ui/ExportContext";
import { PageHead } from "@/components/ui/PageHead";
import { Segmented } from "@/components/ui/Segmented";
import { useExploreLinks } from "@/components/ui/useExploreLinks";
import { useWords } from "@/components/ui/useWords";
import { LANE_SORTS, type LaneSort, type LaneState, type Lanes, LEAST_ROUNDS } from "@/lib/dossiers/lanes";
import type { LaneQuestion } from "@/lib/dossiers/questions";
import type { Filter } from "@/lib/model/filter";
import { actorsOfPair } from "@/lib/model/pair";
import { isOneOf } from "@/lib/model/vocabulary";
import { QuestionTable } from "./QuestionTable";
import "./mechanisms.css";

/**
 * All recurring dialogues: lanes by what is due, and the numbers that do not add up.
 *
 * @param pairs all pairs that have a mechanism, by code
 * @param pair  the one that the page is narrowed to
 */
export function MechanismsView({
  texts,
  lanes,
  counts,
  pairs,
  questions,
  asked,
  sort,
  pair,
  dataVersion,
}: {
  /** where the page's texts are, see `textsAddress` */
  texts: string;
  /** as many as the page shows */
  lanes: Lanes;
  /** of all, by state */
  counts: Record<LaneState, number>;
  pairs: readonly string[];
  /** as many as the page shows, and how many there are */
  questions: readonly LaneQuestion[];
  asked: number;
  sort: LaneSort;
  pair?: string;
  dataVersion: string;
}) {
  const words = useWords(texts);
  const { labels } = words;
  const router = useRouter();
  const path = usePathname();
  const base = useMemo<Filter>(() => (pair === undefined ? {} : { pair: [pair] }), [pair]);
  const { actions, tooltip } = useExploreLinks(words, base);
  const go = (next: { pair: string | undefined; sort: LaneSort }) => {
    const query = [
      ...(next.pair === undefined ? [] : [`pair=${next.pair}`]),
      ...(next.sort === "overdue" ? [] : [`sort=${next.sort}`]),
    ].join("&");
    router.push(query ? `${path}?${query}` : path, { scroll: false });
  };
  const { few, ...drawn } = counts;
  const query = pair === undefined ? "" : `?pair=${pair}`;
  return (
    <ExportContext dataVersion={dataVersion}>
      <PageHead
        title={words.t("mechanisms.title")}
        sub={words.t("mechanisms.sub", {
          lanes: drawn.overdue + drawn.due + drawn.silent,
          least: LEAST_ROUNDS,
          few,
        })}
        acts={
          <>
            <label className="lanes-pair">
              <span>{words.t("mechanisms.pairLabel")}</span>
              <select
                value={pair ?? ""}
                onChange={(event) => go({ pair: event.currentTarget.value || undefined, sort })}
              >
                <option value="">{words.t("mechanisms.allPairs")}</option>
                {pairs.map((id) => (
                  <option key={id} value={id}>
                    {words.pair(id)}
                  </option>
                ))}
              </select>
            </label>
            <a className="link" href={`/api/export/ics${query}`}>
              {words.t("mechanisms.calendar")}
            </a>
          </>
        }
      />
      <ListNotices
        words={words}
        known={{
          pair: (id) => actorsOfPair(id.toUpperCase())?.every((actor) => Object.hasOwn(labels.actors, actor)) ?? false,
          sort: (value) => isOneOf(LANE_SORTS, value),
        }}
      />
      <LanesView
        lanes={lanes.rows}
        words={words}
        actions={actions}
        filter={base}
        dataEnd={lanes.dataEnd}
        sort={sort}
        counts={counts}
        title={pair === undefined ? words.t("mechanisms.title") : words.pair(pair)}
        tools={
          <Segmented
            label={words.t("mechanisms.sort")}
            options={LANE_SORTS.map((value) => ({ value, label: words.t(`mechanisms.sortBy.${value}`) }))}
            value={sort}
            onChange={(value) => go({ pair, sort: value })}
          />
        }
        heavy
      />
      <QuestionTable questions={questions} total={asked} words={words} />
      {tooltip}
    </ExportContext>
  );
}
