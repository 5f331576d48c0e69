"use client";

import { type KeyboardEvent, type ReactNode, useCallback, useState } from "react";
import { PageHead } from "@/components/ui/PageHead";
import type { RowId } from "@/lib/desk/deskDraft";
import type { Edit } from "@/lib/desk/edits";
import type { SayReason } from "@/lib/desk/evidenceOf";
import type { DeskLists } from "@/lib/desk/lists";
import { countStates } from "@/lib/desk/rowState";
import { fieldsFrom } from "@/lib/desk/selection";
import { toEvent } from "@/lib/desk/toEvent";
import type { Words } from "@/lib/i18n/words";
import type { Quote } from "@/lib/model/draft";
import { DeskActs } from "./DeskActs";
import { DeskKeys } from "./DeskKeys";
import { Duplicates } from "./Duplicates";
import { deskKey, focusRow } from "./deskKeys";
import { useSession } from "./editorSession";
import { FieldList, OrderSwitch, useRowOrder } from "./FieldList";
import { ReportSide } from "./ReportSide";
import { SaveDialogs } from "./SaveDialogs";
import { Trail } from "./Trail";
import { type DeskTab, isDecided } from "./useDesk";
import { useIsWritable } from "./useIsWritable";
import { useReject } from "./useReject";
import { useSave } from "./useSave";

/**
 * One draft: its report, its rows, and what can be done with it.
 *
 * @param tabs   the switch between the drafts of one report
 * @param onLead words of the report are to be drafted on their own
 * @param onNext the next draft of the report
 * @param onRejected with the reason; without one: the rejection was taken back
 */
export function DraftDesk({
  tab,
  lists,
  words,
  say,
  tabs,
  onEdit,
  onCurrent,
  onNotice,
  onLead,
  onNext,
  onClose,
  onSaved,
  onRejected,
}: {
  tab: DeskTab;
  lists: DeskLists;
  words: Words;
  say: SayReason;
  tabs: ReactNode;
  onEdit(edit: Edit): void;
  onCurrent(row: RowId | undefined): void;
  onNotice(text: string | undefined): void;
  onLead(lead: Quote): void;
  onNext(): void;
  onClose(): void;
  onSaved(event: string): void;
  onRejected(reason?: string): void;
}) {
  const { current } = tab;
  const desk = tab.history.present;
  const [lit, setLit] = useState<RowId>();
  const [isHelp, setIsHelp] = useState(false);
  const [isDismissed, setIsDismissed] = useState(false);
  const { order, setOrder, rows } = useRowOrder(desk);
  const session = useSession();
  const save = useSave(session, (key, values) => words.t(`desk.${key}`, values), onSaved);
  const conversion = toEvent(desk, lists, say);

  const isWritable = useIsWritable();
  const canAdd = !save.saving.isBusy && isWritable !== false && !isDecided(tab);
  const reject = useReject(tab, { words, isWritable, onRejected, onNotice });
  const canSave = canAdd && conversion.event !== undefined;
  const [likely] = desk.draft.duplicates.filter(({ isLikely }) => isLikely);

  const onRow = useCallback(
    (row: RowId) => {
      onCurrent(row);
      focusRow(row);
    },
    [onCurrent],
  );
  const onSet = (row: RowId, quote: Quote) => {
    const set = fieldsFrom(row, quote, desk, lists);
    if (set) onEdit({ type: "set", row, fields: set });
    onNotice(set ? undefined : words.t("desk.notUnderstood", { row: words.t(`desk.rows.${row}`), words: quote.exact }));
    onCurrent(row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isOurs = deskKey(event, {
      desk,
      rows,
      current,
      onCurrent,
      onEdit,
      onHelp: () => setIsHelp(true),
      onSave: () => {
        if (canSave) void save.run({ conversion });
      },
      onAddSource: () => {
        if (canAdd && likely) void save.run({ conversion, target: likely.event });
      },
      onNextDraft: onNext,
      onRejectDraft: reject.ask,
    });
    if (isOurs) event.preventDefault();
  };
  return (
    <>
      <PageHead
        title={words.t("desk.pageTitle")}
        sub={words.t("desk.counts", countStates(desk))}
        acts={
          <DeskActs
            conversion={conversion}
            tab={tab}
            words={words}
            save={save}
            onHelp={() => setIsHelp(true)}
            onReject={reject.ask}
            onTakeBack={reject.takeBack}
          />
        }
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the parts inside, each of which takes the focus */}
      <div className="grid dk-grid" onKeyDown={onKeyDown}>
        <ReportSide
          tab={tab}
          lit={lit ?? current}
          words={words}
          onRow={onRow}
          onSet={onSet}
          onLead={onLead}
          missing={conversion.missing}
          onClose={onClose}
        />
        <section className="sec heavy dk-right" aria-labelledby="desk-draft">
          <header>
            <h2 id="desk-draft">{words.t("desk.draft")}</h2>
            <div className="tools">
              {tabs}
              <OrderSwitch order={order} words={words} onChange={setOrder} />
            </div>
          </header>
          <Duplicates
            found={desk.draft.duplicates}
            lists={lists}
            words={words}
            isDismissed={isDismissed}
            onAdd={(target) => void save.run({ conversion, target })}
            onDismiss={() => setIsDismissed(true)}
          />
          <FieldList
            desk={desk}
            lists={lists}
            words={words}
            rows={rows}
            missing={conversion.missing}
            current={current}
            onCurrent={onCurrent}
            onLight={setLit}
            onEdit={onEdit}
          />
          {tab.saved && (
            <>
              <h3 className="dk-sub">{words.t("desk.trail.name")}</h3>
              <Trail event={tab.saved} session={session} words={words} />
            </>
          )}
        </section>
      </div>
      {reject.dialogs}
      <SaveDialogs save={save} words={words} session={session} lists={lists} />
      {isHelp && <DeskKeys words={words} onClose={() => setIsHelp(false)} />}
    </>
  );
}
