"use client";

import { useEffect, useMemo, useState } from "react";
import { PageHead } from "@/components/ui/PageHead";
import { DeskNav } from "./DeskNav";
import { DraftDesk } from "./DraftDesk";
import { DraftTabs } from "./DraftTabs";
import { type DeskTexts, deskWords, reasonsInBoth } from "./deskWords";
import { draftReport } from "./draftReport";
import { useSession } from "./editorSession";
import { takeOver } from "./handOver";
import type { OpenedReport } from "./openReport";
import { removeDraft } from "./queueApi";
import { ReportInput } from "./ReportInput";
import { useDesk } from "./useDesk";
import { useLexicon } from "./useLexicon";
import "./desk.css";
import "./fields.css";

/** The desk: a report on the left, what it says on the right, and a person between them. */
export function DeskView({ texts }: { texts: DeskTexts }) {
  const words = useMemo(() => deskWords(texts), [texts]);
  const say = useMemo(() => reasonsInBoth(texts), [texts]);
  const { lists, isFailed, reload } = useLexicon();
  const { state, tab, dispatch, edit, setCurrent } = useDesk();
  const [isBusy, setIsBusy] = useState(false);
  const [notice, setNotice] = useState<string>();
  const session = useSession();
  useEffect(() => {
    const take = async () => {
      const laid = await takeOver();
      if (laid && laid.drafts.length > 0) dispatch({ type: "open", text: "", ...laid });
    };
    void take();
  }, [dispatch]);

  const read = async ({ text, isCut }: OpenedReport, isAdded = false) => {
    if (!lists) return setNotice(words.t(isFailed ? "desk.noLists" : "desk.waitLists"));
    setIsBusy(true);
    setNotice(isCut ? words.t("desk.cut") : undefined);
    try {
      const drafts = await draftReport(text, lists);
      if (drafts.length === 0) setNotice(words.t("desk.noDraft"));
      else dispatch({ type: "open", text, drafts, isAdded });
    } catch {
      setNotice(words.t("desk.notDrafted"));
    } finally {
      setIsBusy(false);
    }
  };

  return (
    <>
      <DeskNav words={words} here="report" />
      {notice && (
        <p className="notice warn" role="status">
          {notice}
        </p>
      )}
      {tab && lists ? (
        <DraftDesk
          key={`${state.active}:${tab.id}`}
          tab={tab}
          lists={lists}
          words={words}
          say={say}
          tabs={
            <DraftTabs
              tabs={state.tabs}
              active={state.active}
              words={words}
              onShow={(i) => dispatch({ type: "show", tab: i })}
            />
          }
          onEdit={edit}
          onCurrent={setCurrent}
          onNotice={setNotice}
          onLead={(lead) => void read({ text: lead.exact, isCut: false }, true)}
          onClose={() => {
            setNotice(undefined);
            dispatch({ type: "close" });
          }}
          onSaved={(event) => {
            dispatch({ type: "saved", event });
            if (tab.isQueued && session) void removeDraft(tab.id, words.t("desk.queue.accepted"), session, event);
            reload();
          }}
        />
      ) : (
        <>
          <PageHead title={words.t("desk.pageTitle")} sub={words.t("desk.sub")} />
          <section className="sec heavy">
            <ReportInput words={words} isBusy={isBusy} onReport={(report) => void read(report)} />
          </section>
        </>
      )}
    </>
  );
}
