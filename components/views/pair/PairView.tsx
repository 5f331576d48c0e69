"use client";

import { useMemo } from "react";
import { HostingView } from "@/components/charts/hosting";
import { InstrumentsView } from "@/components/charts/instruments";
import { LanesView } from "@/components/charts/lanes";
import { LedgerView } from "@/components/charts/ledger";
import { MapView } from "@/components/charts/map/MapView";
import { PeopleMatrixView } from "@/components/charts/people";
import { ThemesView } from "@/components/charts/themes/ThemesView";
import { PairAccounts } from "@/components/events/PairAccounts";
import { SaidText } from "@/components/events/SaidText";
import { SourceList } from "@/components/events/SourceList";
import { SourceRefs } from "@/components/events/SourceRefs";
import { ExportContext } from "@/components/ui/ExportContext";
import { Island } from "@/components/ui/Island";
import { PartNote } from "@/components/ui/PartNote";
import { PAUSE } from "@/components/ui/pause";
import { Swatch } from "@/components/ui/Swatch";
import { useExploreLinks } from "@/components/ui/useExploreLinks";
import { useLand, useWords } from "@/components/ui/useWords";
import type { Lanes } from "@/lib/dossiers/lanes";
import type { PairDossier } from "@/lib/dossiers/pairDossier";
import type { Words } from "@/lib/i18n/words";
import { type Packed, unpack } from "@/lib/model/packed";
import type { Locale } from "@/lib/model/vocabulary";
import type { Summary } from "@/lib/query/summary";
import { Board } from "./Board";
import { Brief } from "./Brief";
import { figuresName } from "./figuresName";
import { Headline } from "./Headline";
import { PairHead } from "./PairHead";
import "@/components/events/detail.css";
import "./pair.css";

/** Everything known of a pair: when they met and what is due first, then what moved, then the sources. */
export function PairView({
  locale,
  texts,
  shown,
  printed,
}: {
  locale: Locale;
  /** where the page's texts are, see `textsAddress` */
  texts: string;
  /** all that is shown; `summary` counts the pair's events */
  shown: Packed<{ dossier: PairDossier; lanes: Lanes; summary: Summary }>;
  /** YYYY-MM-DD: the day of the printed brief */
  printed: string;
}) {
  const words = useWords(texts);
  const geo = useLand(texts);
  const { dossier, lanes, summary } = useMemo(() => unpack(shown), [shown]);
  const { pair } = dossier;
  const filter = useMemo(() => ({ pair: [pair] }), [pair]);
  const { actions, tooltip } = useExploreLinks(words, filter);
  const shared = { words, filter, actions };
  return (
    <ExportContext dataVersion={dossier.dataVersion}>
      <div className="pair-screen">
        <Island>
          <PairHead dossier={dossier} events={summary.total} words={words} />
          <PartNote part={dossier.part} href={`/${locale}?pair=${pair}`} words={words} />
          <Headline dossier={dossier} words={words} />
        </Island>
        <Island>
          <div className="pair-grid">
            <div className="pair-wide">
              <Board board={dossier.board} due={dossier.due} words={words} />
              <Milestones dossier={dossier} words={words} />
            </div>
            <div className="pair-side">
              {dossier.figures && (
                <LedgerView
                  {...shared}
                  picture={dossier.figures.picture}
                  title={figuresName(dossier.figures, words)}
                  tools={
                    <a className="link" href={`/${locale}/figures?pair=${pair}`}>
                      {words.t("figures.toLedger")}
                    </a>
                  }
                  heavy
                />
              )}
              <HostingView {...shared} hosting={dossier.hosting} />
            </div>
          </div>
        </Island>
        {lanes.rows.length > 0 && (
          <Island>
            <div className="pair-row">
              <LanesView
                {...shared}
                lanes={lanes.rows}
                dataEnd={lanes.dataEnd}
                tools={
                  <a className="link" href={`/${locale}/mechanisms?pair=${pair}`}>
                    {words.t("pair.allMechanisms")}
                  </a>
                }
                heavy
              />
            </div>
          </Island>
        )}
        <Island>
          <div className="pair-grid">
            <div className="pair-wide">
              <ThemesView {...shared} summary={summary} />
            </div>
            <div className="pair-side">
              <PeopleMatrixView {...shared} matrix={dossier.people} />
            </div>
          </div>
        </Island>
        <Island>
          <div className="pair-grid">
            <div className="pair-wide">
              <MapView {...shared} summary={summary} geo={geo} />
            </div>
            <div className="pair-side">
              <Latest dossier={dossier} words={words} />
            </div>
          </div>
        </Island>
        {dossier.instruments.rows.length > 0 && (
          <Island>
            <div className="pair-row">
              <InstrumentsView {...shared} board={dossier.instruments} heavy />
            </div>
          </Island>
        )}
        {dossier.accounts.items.length > 0 && (
          <Island>
            <div className="pair-row">
              <PairAccounts accounts={dossier.accounts} words={words} heavy />
            </div>
          </Island>
        )}
        <Island>
          <section className="sec heavy pair-row pair-sources" aria-labelledby="sources-name">
            <header>
              <h2 id="sources-name">{words.t("pair.sources")}</h2>
            </header>
            <SourceList sources={dossier.sources} words={words} />
          </section>
        </Island>
      </div>
      <Island>
        <Brief dossier={dossier} printed={printed} words={words} />
      </Island>
      {tooltip}
    </ExportContext>
  );
}

function Latest({ dossier, words }: { dossier: PairDossier; words: Words }) {
  return (
    <section className="sec heavy" aria-labelledby="latest-name">
      <header>
        <h2 id="latest-name">{words.t("pair.latest")}</h2>
        <div className="tools">
          <a className="link" href={`/${words.locale}?pair=${dossier.pair}#events`}>
            {words.t("pair.allEvents", { count: dossier.facts.events })}
          </a>
        </div>
      </header>
      <ul className="pair-latest">
        {dossier.latest.map((event) => (
          <li key={event.id}>
            <span className="dim">{event.date}</span>
            <div>
              <a href={`/${words.locale}/events/${event.id}`}>
                <SaidText said={event.title} />
              </a>
              <p className="dim">
                {[event.place, words.level(event.level)].filter(Boolean).join(" · ")}{" "}
                {event.themes.slice(0, 2).map((theme) => (
                  <span key={theme}>
                    {PAUSE}
                    <Swatch theme={theme} words={words} /> {words.theme(theme)}{" "}
                  </span>
                ))}
                <SourceRefs numbers={event.sources} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Milestones({ dossier, words }: { dossier: PairDossier; words: Words }) {
  return (
    <section className="sec pair-milestones" aria-labelledby="milestones-name">
      <header>
        <h2 id="milestones-name">{words.t("pair.milestones")}</h2>
      </header>
      {dossier.milestones.length === 0 && <p className="dim">{words.t("pair.noMilestones")}</p>}
      <ul className="pair-latest">
        {dossier.milestones.map((milestone) => (
          <li key={`${milestone.date} ${milestone.text}`}>
            <span className="dim">{milestone.date}</span>
            <div>
              {milestone.event ? (
                <a href={`/${words.locale}/events/${milestone.event.id}`}>{milestone.text}</a>
              ) : (
                milestone.text
              )}
              <p className="dim">
                <SourceRefs numbers={milestone.sources} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
