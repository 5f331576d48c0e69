"use client";

import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { PageHead } from "@/components/ui/PageHead";
import type { LexiconData } from "@/lib/coding/lexicon";
import { DeskNav } from "./DeskNav";
import { DraftDesk } from "./DraftDesk";
import { DraftTabs } from "./DraftTabs";
import { focusRow, isTyping } from "./deskKeys";
import { type DeskTexts, deskWords, reasonsInBoth } from "./deskWords";
import { draftReport, prepareDrafting } from "./draftReport";
import { useSession } from "./editorSession";
import { takeOver } from "./handOver";
import { type OpenedReport, tidyReport } from "./openReport";
import { removeDraft } from "./queueApi";
import { ReportInput } from "./ReportInput";
import { useDesk } from "./useDesk";
import { useLexicon } from "./useLexicon";
import "./desk.css";
import "./fields.css";
import "./report.css";

/** A report that is to be read; `isAdded`: beside the drafts that are there. */
type Waiting = OpenedReport & { isAdded?: boolean };

/** The desk: a report on the left, what it says on the right, and a person between them. */
export function DeskView({ texts }: { texts: DeskTexts }) {
  const words = useMemo(() => deskWords(texts), [texts]);
  const say = useMemo(() => reasonsInBoth(texts), [texts]);
  const { lists, isFailed, reload } = useLexicon();
  const { state, tab, dispatch, edit, setCurrent } = useDesk();
  const [waiting, setWaiting] = useState<Waiting>();
  const [notice, setNotice] = useState<string>();
  const session = useSession();
  useEffect(() => {
    const take = async () => {
      const laid = await takeOver();
      if (laid && laid.drafts.length > 0) dispatch({ type: "open", text: "", ...laid });
    };
    void take();
  }, [dispatch]);

  const draft = async ({ text, isCut, isAdded = false }: Waiting, data: LexiconData) => {
    setNotice(isCut ? words.t("desk.cut") : undefined);
    try {
      const drafts = await draftReport(text, data);
      if (drafts.length === 0) setNotice(words.t("desk.noDraft"));
      else dispatch({ type: "open", text, drafts, isAdded });
    } catch {
      setNotice(words.t("desk.notDrafted"));
    } finally {
      setWaiting(undefined);
    }
  };
  // A report that comes before the lists waits for them.
  const next = useRef<Waiting>(undefined);
  useEffect(() => {
    if (!waiting || !lists || next.current === waiting) return;
    next.current = waiting;
    void draft(waiting, lists);
  });
  const read = (report: Waiting) => {
    if (isFailed && !lists) setNotice(words.t("desk.noLists"));
    else setWaiting(report);
  };

  // A report that is pasted beside any text box is the next one; what is not yet saved stays beside it.
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.trim() === "" || isTyping(event.target) || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    read({ ...tidyReport(text), isAdded: true });
  });
  useEffect(() => {
    const take = (event: ClipboardEvent) => onPaste(event);
    addEventListener("paste", take);
    return () => removeEventListener("paste", take);
  }, []);
  // Who goes to the box will soon lay a report in it.
  useEffect(() => {
    if (!lists) return;
    const prepare = () => void prepareDrafting(lists).catch(() => undefined);
    addEventListener("focusin", prepare, { once: true });
    return () => removeEventListener("focusin", prepare);
  }, [lists]);
  // The keys work at once on a draft that is shown anew; the report above stays in sight.
  const shown = tab && lists ? `${state.active}:${tab.id}` : "";
  const onShown = useEffectEvent(() => tab?.current && focusRow(tab.current, { preventScroll: true }));
  useEffect(() => {
    if (shown) onShown();
  }, [shown]);

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
          onLead={(lead) => read({ text: lead.exact, isCut: false, isAdded: true })}
          onNext={() => dispatch({ type: "next" })}
          onClose={() => {
            setNotice(undefined);
            dispatch({ type: "close" });
          }}
          onRejected={(reason) => dispatch({ type: "rejected", reason })}
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
            <ReportInput words={words} isBusy={waiting !== undefined} onReport={read} />
          </section>
        </>
      )}
    </>
  );
}
