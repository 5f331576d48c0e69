import { RoundsLane } from "@/components/charts/lanes/RoundsLane";
import type { Words } from "@/lib/i18n/words";
import type { ViewedRound, ViewedSeries } from "@/lib/query/eventView";
import { DetailSection } from "./DetailSection";
import { leadThemes } from "./leadThemes";

function Neighbour({ round, way, words }: { round: ViewedRound | undefined; way: "Before" | "After"; words: Words }) {
  if (!round) return <span className="dim">{words.t(`event.no${way}`)}</span>;
  return (
    <a className="link" href={`/${words.locale}/events/${round.id}`}>
      {words.t(`event.round${way}`, { date: round.date })}
    </a>
  );
}

/** The round's place in its series: before, after, all rounds by year, and what may come next. */
export function SeriesSection({
  series,
  current,
  themes,
  words,
  heading,
}: {
  series: ViewedSeries;
  /** id of the event that is shown */
  current: string;
  /** its themes, the leading one first */
  themes: readonly string[];
  words: Words;
  heading: "h2" | "h3";
}) {
  const at = series.rounds.findIndex((round) => round.id === current);
  const lead = leadThemes(themes, words.labels)[0];
  const missing = series.gaps.reduce((sum, gap) => sum + gap.count, 0);
  const { next } = series;
  const name =
    series.round === undefined
      ? words.t("event.series", { mechanism: series.name })
      : words.t("event.seriesRound", { round: series.round, mechanism: series.name });
  return (
    <DetailSection
      id="series"
      name={name}
      heading={heading}
      tools={
        <>
          <Neighbour round={series.rounds[at - 1]} way="Before" words={words} />
          <Neighbour round={series.rounds[at + 1]} way="After" words={words} />
          <a className="link" href={`/${words.locale}/mechanisms/${series.id}`}>
            {words.t("mechanisms.allRounds")}
          </a>
        </>
      }
    >
      <RoundsLane series={series} current={current} hue={words.labels.themes[lead ?? ""]?.hue ?? "oth"} words={words} />
      {series.rounds.length > 1 && (
        <p className="foot">
          {series.away === undefined
            ? words.t("event.laneHomeOnly", { home: series.home })
            : words.t("event.laneHome", { home: series.home, away: series.away })}{" "}
          {series.rounds.some((round) => round.number === undefined) && words.t("event.laneKey")}{" "}
          {missing > 0 && words.t("event.laneGaps", { count: missing })}{" "}
          {next &&
            words.t("event.laneNext", {
              months: next.everyMonths,
              from: words.month(next.from),
              to: words.month(next.to),
            })}
        </p>
      )}
    </DetailSection>
  );
}
