"use client";

import { AddToBriefing } from "@/components/briefing/add/AddToBriefing";
import { offerOf } from "@/components/briefing/add/stepOffer";
import { nextWords, underName } from "@/components/charts/lanes/describe";
import { LanesKey } from "@/components/charts/lanes/LanesKey";
import { RoundsLane } from "@/components/charts/lanes/RoundsLane";
import { SourceList } from "@/components/events/SourceList";
import { PageHead } from "@/components/ui/PageHead";
import { PartNote } from "@/components/ui/PartNote";
import { useWords } from "@/components/ui/useWords";
import type { MechanismDossier } from "@/lib/dossiers/mechanism";
import type { Locale } from "@/lib/model/vocabulary";
import { QuestionTable } from "./QuestionTable";
import { RoundTable } from "./RoundTable";
import "@/components/events/detail.css";
import "@/components/charts/lanes/lanes.css";
import "./mechanisms.css";

/** One recurring dialogue: its lane in large, its rhythm, its hosts, its rounds and who led them. */
export function MechanismView({
  locale,
  texts,
  mechanism,
}: {
  locale: Locale;
  /** where the page's texts are, see `textsAddress` */
  texts: string;
  mechanism: MechanismDossier;
}) {
  const words = useWords(texts);
  const { labels } = words;
  const { lane, alternation, rhythm, leaders } = mechanism;
  const next = nextWords(lane, words);
  const hue = (lane.theme === undefined ? undefined : labels.themes[lane.theme]?.hue) ?? "oth";
  const turn = alternation?.turn === "home" ? lane.home : lane.away;
  return (
    <>
      <PageHead
        title={lane.name}
        sub={
          <>
            {lane.pairs.map((pair, i) => (
              <span key={pair}>
                {i > 0 && ", "}
                <a className="link" href={`/${locale}/pairs/${pair}`}>
                  {words.pair(pair)}
                </a>
              </span>
            ))}
            {` · ${underName(lane, words)}`}
          </>
        }
        acts={
          <>
            <a className="link" href={`/${locale}?mechanism=${lane.id}`}>
              {words.t("mechanisms.explore")}
            </a>
            <a className="link" href={`/api/export/ics?mechanism=${lane.id}`}>
              {words.t("mechanisms.calendar")}
            </a>
            <a className="link" href={`/${locale}/mechanisms`}>
              {words.t("mechanisms.all")}
            </a>
            <AddToBriefing
              offer={offerOf("lanes", { mechanism: [lane.id] })}
              heading={`${lane.name}: ${words.t("mechanisms.roundsHead", { count: lane.rounds.length })}`}
              words={words}
              className="btn"
            />
          </>
        }
      />
      <PartNote part={mechanism.part} href={`/${locale}?mechanism=${lane.id}`} words={words} />
      <section className="sec heavy" aria-labelledby="lane-name" id="lane">
        <header>
          <h2 id="lane-name">{words.t("mechanisms.roundsHead", { count: lane.rounds.length })}</h2>
        </header>
        <RoundsLane series={{ ...lane, dataEnd: mechanism.dataEnd }} hue={hue} words={words} isWide />
        {lane.rounds.length > 1 && <LanesKey words={words} />}
        <dl className="mech-facts">
          <dt>{words.t("mechanisms.lastRound")}</dt>
          <dd>
            {lane.last && (
              <a className="link" href={`/${locale}/events/${lane.last.id}`}>
                {words.date(lane.last.start)}
              </a>
            )}
          </dd>
          <dt>{words.t("mechanisms.nextRound")}</dt>
          <dd>
            <span className={next.isOverdue ? "lanes-late" : undefined}>{next.text}</span>
            {next.more && ` ${next.more}`}
            {rhythm && lane.next && (
              <>
                {". "}
                {words.t("mechanisms.how", { ...rhythm, months: lane.next.everyMonths, window: lane.next.text })}
              </>
            )}
            {!rhythm && `. ${words.t("mechanisms.whyNone")}`}
          </dd>
          {alternation && lane.away !== undefined && (
            <>
              <dt>{words.t("mechanisms.hosts")}</dt>
              <dd>
                {words.t("mechanisms.hostCounts", {
                  homeName: lane.home,
                  home: alternation.home,
                  awayName: lane.away,
                  away: alternation.away,
                  none: alternation.none,
                })}{" "}
                {alternation.times > 0 && words.t("mechanisms.inTurn", { ...counts(alternation) })}{" "}
                {alternation.turn && words.t("mechanisms.turn", { side: turn ?? "" })}
              </dd>
            </>
          )}
          {leaders.length > 0 && (
            <>
              <dt>{words.t("mechanisms.leaders")}</dt>
              <dd>
                {leaders.map((leader, i) => (
                  <span key={leader.id}>
                    {i > 0 && " · "}
                    <a className="link" href={`/${locale}/people/${leader.id}`}>
                      {leader.name}
                    </a>{" "}
                    <span className="dim">
                      {words.actorShort(leader.actor)}
                      {leader.rounds > 1 && `, ${words.t("mechanisms.led", { count: leader.rounds })}`}
                    </span>
                  </span>
                ))}
              </dd>
            </>
          )}
        </dl>
      </section>
      <RoundTable mechanism={mechanism} words={words} />
      <QuestionTable questions={mechanism.questions} words={words} isOne />
      <section className="sec mech-sec" aria-labelledby="sources-name" id="sources">
        <header>
          <h2 id="sources-name">{words.t("event.sources", { count: mechanism.sources.length })}</h2>
        </header>
        <SourceList sources={mechanism.sources} words={words} />
      </section>
    </>
  );
}

const counts = ({ times, inTurn }: { times: number; inTurn: number }) => ({ times, inTurn });
