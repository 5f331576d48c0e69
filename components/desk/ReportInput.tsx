"use client";

import { type DragEvent, useId, useRef, useState } from "react";
import type { Words } from "@/lib/i18n/words";
import { MAX_REPORT_CHARS } from "@/lib/model/draftWords";
import { type OpenedReport, openReport, REPORT_FILES, tidyReport } from "./openReport";

const OPEN_FAULTS = ["otherKind", "tooLarge"];

/**
 * Where a report comes in: pasted, typed, dropped or opened. A paste into the empty box and a file are read at once.
 *
 * @param isBusy a report is being read
 */
export function ReportInput({
  words,
  isBusy,
  onReport,
}: {
  words: Words;
  isBusy: boolean;
  onReport(report: OpenedReport): void;
}) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState<string>();
  const [isOver, setIsOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    try {
      setFault(undefined);
      onReport(await openReport(chosen));
    } catch (error) {
      const reason = error instanceof Error && OPEN_FAULTS.includes(error.message) ? error.message : "notRead";
      setFault(words.t(`desk.open.${reason}`, { name: chosen.name }));
    }
  };
  const draft = (text: string) => {
    if (text.trim()) onReport(tidyReport(text));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) void read(dropped);
    else draft(event.dataTransfer.getData("text/plain"));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop a file on; the button beside it does the same by key
    <div
      className="dk-drop"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <label htmlFor={id}>{words.t("desk.paste")}</label>
      <textarea
        id={id}
        className="dk-paste"
        value={typed}
        dir="auto"
        maxLength={MAX_REPORT_CHARS * 2}
        aria-describedby={`${id}-limit`}
        onChange={(event) => setTyped(event.target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData("text/plain");
          if (typed.trim() === "" && pasted.trim()) draft(pasted);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) draft(typed);
        }}
      />
      <p className="dk-acts">
        <button type="button" className="btn main" disabled={isBusy || !typed.trim()} onClick={() => draft(typed)}>
          {words.t("desk.draftIt")}
        </button>
        <button type="button" className="btn" onClick={() => file.current?.click()}>
          {words.t("desk.openFile")}
        </button>
        <input
          ref={file}
          type="file"
          className="hidden"
          tabIndex={-1}
          aria-label={words.t("desk.openFile")}
          accept={REPORT_FILES}
          onChange={(event) => {
            void read(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <span role="status">{isBusy && words.t("desk.reading")}</span>
      </p>
      {fault && (
        <p className="dk-fault" role="alert">
          {fault}
        </p>
      )}
      <p className="foot" id={`${id}-limit`}>
        {words.t("desk.limit", { count: MAX_REPORT_CHARS })}
      </p>
    </div>
  );
}
