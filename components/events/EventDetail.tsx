import type { Cited } from "@/lib/cite/cite";
import type { Words } from "@/lib/i18n/words";
import type { EventLink, EventView } from "@/lib/query/eventView";
import { Accounts } from "./Accounts";
import { CiteThis } from "./CiteThis";
import { DetailSection } from "./DetailSection";
import { EvidenceTable } from "./EvidenceTable";
import { FigureList } from "./FigureList";
import { SaidText } from "./SaidText";
import { SeriesSection } from "./SeriesSection";
import { SideTable } from "./SideTable";
import { SourceList } from "./SourceList";
import { ThemeKey } from "./ThemeKey";
import "./detail.css";

/**
 * Everything that is known of one event, below its title: the same on its page and in the drawer.
 *
 * @param heading h2 on a page of its own, h3 in the drawer
 * @param cited   what a citation names; absent until the browser knows address and day
 */
export function EventDetail({
  view,
  words,
  heading,
  cited,
}: {
  view: EventView;
  words: Words;
  heading: "h2" | "h3";
  cited?: Cited;
}) {
  const { locale } = words;
  // Beside a short account of an event the citation fills the column that would stand empty.
  const isShort = view.figures.length === 0 && view.series === undefined && view.accounts.length === 0;
  return (
    <div className="detail">
      <div className={isShort ? "detail-grid short" : "detail-grid"}>
        <div className="detail-main">
          <section className="sec heavy">
            <p className="summary">
              <SaidText said={view.summary} />
            </p>
            <ThemeKey themes={view.themes} words={words} />
            {view.dateNote && view.evidence.every((row) => row.note?.text !== view.dateNote?.text) && (
              <p className="foot">
                <SaidText said={view.dateNote} />
              </p>
            )}
          </section>
          {view.partOf && (
            <DetailSection id="visit" name={words.t("event.partOf")} heading={heading}>
              <EventLinks links={[view.partOf]} locale={locale} />
            </DetailSection>
          )}
          {view.parts.length > 0 && (
            <DetailSection id="parts" name={words.t("event.parts")} heading={heading}>
              <EventLinks links={view.parts} locale={locale} />
            </DetailSection>
          )}
          {view.figures.length > 0 && (
            <DetailSection id="figures" name={words.t("event.figures")} heading={heading}>
              <FigureList figures={view.figures} words={words} />
            </DetailSection>
          )}
          <DetailSection id="people" name={words.t("event.people")} heading={heading}>
            <SideTable sides={view.sides} words={words} />
          </DetailSection>
          {view.series && (
            <SeriesSection
              series={view.series}
              current={view.id}
              themes={view.themes}
              words={words}
              heading={heading}
            />
          )}
          <DetailSection id="accounts" name={words.t("event.accounts")} heading={heading}>
            {view.accounts.length > 0 ? (
              <Accounts accounts={view.accounts} words={words} />
            ) : (
              <p className="dim">
                {words.t("event.noAccounts")}{" "}
                <a className="link" href={`/${locale}/data#add`}>
                  {words.t("event.addSource")}
                </a>
              </p>
            )}
          </DetailSection>
          {view.instruments.length > 0 && (
            <DetailSection id="instruments" name={words.t("event.instruments")} heading={heading}>
              <ul className="instruments">
                {view.instruments.map((instrument) => (
                  <li key={instrument.id}>
                    <a className="plain" href={`/${locale}?instrument=${instrument.id}`}>
                      {instrument.name}
                    </a>
                  </li>
                ))}
              </ul>
            </DetailSection>
          )}
        </div>
        <div className="detail-side">
          <DetailSection
            id="evidence"
            name={words.t("evidence.name")}
            heading={heading}
            isHeavy
            tools={
              <label className="only-open">
                <input type="checkbox" />
                {words.t("evidence.onlyOpen")}
              </label>
            }
          >
            <EvidenceTable rows={view.evidence} words={words} />
          </DetailSection>
          <DetailSection id="sources" name={words.t("event.sources", { count: view.sources.length })} heading={heading}>
            <SourceList sources={view.sources} words={words} />
          </DetailSection>
        </div>
        {cited && (
          <div className="detail-cite">
            <DetailSection id="cite" name={words.t("cite.title")} heading={heading}>
              <CiteThis cited={cited} words={words} />
            </DetailSection>
          </div>
        )}
      </div>
    </div>
  );
}

function EventLinks({ links, locale }: { links: readonly EventLink[]; locale: string }) {
  return (
    <ul className="event-links">
      {links.map((link) => (
        <li key={link.id}>
          <span className="dim">{link.date}</span>
          <a className="plain" href={`/${locale}/events/${link.id}`}>
            <SaidText said={link.title} />
          </a>
        </li>
      ))}
    </ul>
  );
}
