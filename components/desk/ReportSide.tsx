"use client";

import type { RowId } from "@/lib/desk/deskDraft";
import type { Missing } from "@/lib/desk/missing";
import type { Words } from "@/lib/i18n/words";
import type { Quote } from "@/lib/model/draft";
import { Leads } from "./Leads";
import { ListPreview } from "./ListPreview";
import { MapPreview } from "./MapPreview";
import { MarkKey } from "./MarkKey";
import { QuotesOnly } from "./QuotesOnly";
import { ReportPane } from "./ReportPane";
import type { DeskTab } from "./useDesk";

/** The left side of the desk: the report with its marks, what it leaves out, and how the event will stand. */
export function ReportSide({
  tab,
  lit,
  missing,
  words,
  onRow,
  onSet,
  onLead,
  onClose,
}: {
  tab: DeskTab;
  lit: RowId | undefined;
  missing: readonly Missing[];
  words: Words;
  onRow(row: RowId): void;
  onSet(row: RowId, quote: Quote): void;
  onLead(lead: Quote): void;
  onClose(): void;
}) {
  const desk = tab.history.present;
  return (
    <div className="dk-left">
      <section className="sec heavy dk-source" aria-labelledby="desk-report">
        <header>
          <h2 id="desk-report">{words.t("desk.report")}</h2>
          <div className="tools">
            {words.has(`desk.langs.${desk.draft.source.lang}`) && (
              <span>{words.t(`desk.langs.${desk.draft.source.lang}`)}</span>
            )}
            <button type="button" className="link" onClick={onClose}>
              {words.t("desk.another")}
            </button>
          </div>
        </header>
        {tab.text ? (
          <ReportPane
            text={tab.text}
            desk={desk}
            lit={lit}
            current={tab.current}
            words={words}
            onRow={onRow}
            onSet={onSet}
          />
        ) : (
          <QuotesOnly desk={desk} words={words} />
        )}
        <MarkKey words={words} />
        {tab.text && <p className="foot">{words.t("desk.foot")}</p>}
        <Leads leads={desk.draft.leads} words={words} onDraft={onLead} />
      </section>
      <section className="dk-previews" aria-label={words.t("desk.previews")}>
        <h3 className="dk-sub">{words.t("desk.inList")}</h3>
        <ListPreview desk={desk} missing={missing} words={words} />
        <h3 className="dk-sub">{words.t("desk.inMap")}</h3>
        <MapPreview desk={desk} words={words} />
      </section>
    </div>
  );
}
