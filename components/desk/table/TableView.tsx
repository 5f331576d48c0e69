"use client";

import { useMemo, useRef, useState } from "react";
import { PageHead } from "@/components/ui/PageHead";
import type { CsvMapping } from "@/lib/importers/csv/fields";
import { DeskNav } from "../DeskNav";
import { type DeskTexts, deskWords } from "../deskWords";
import { downloadText } from "../download";
import { useLexicon } from "../useLexicon";
import { keepMapping, keptMapping } from "./keptMapping";
import { MappingForm } from "./MappingForm";
import { type OpenedTable, openTable, type ReadTable, readDraftFile, readTable, tableTemplate } from "./readTable";
import { TableActs } from "./TableActs";
import { TableResult } from "./TableResult";
import "../desk.css";
import "../fields.css";
import "./table.css";

const DRAFT_FILE = /\.(?:ndjson|jsonl|json)$/i;

interface Opened {
  file: File;
  /** absent for a file of drafts, which needs no mapping */
  table?: OpenedTable;
  mapping: CsvMapping;
  result?: ReadTable;
}

/** Events from a table: columns are mapped once and remembered, each row is a draft or says what is wrong with it. */
export function TableView({ texts }: { texts: DeskTexts }) {
  const words = useMemo(() => deskWords(texts), [texts]);
  const { lists } = useLexicon();
  const input = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<Opened>();
  const [isBusy, setIsBusy] = useState(false);
  const [isFailed, setIsFailed] = useState(false);
  const attempt = async (work: () => Promise<Opened>) => {
    setIsBusy(true);
    setIsFailed(false);
    try {
      setOpened(await work());
    } catch {
      setIsFailed(true);
    } finally {
      setIsBusy(false);
    }
  };
  const open = (file: File | undefined) => {
    if (!file) return;
    void attempt(async () => {
      if (DRAFT_FILE.test(file.name)) return { file, mapping: {}, result: await readDraftFile(file) };
      const table = await openTable(file);
      return { file, table, mapping: keptMapping(table.header) ?? table.guess };
    });
  };
  const read = ({ file, table, mapping }: Opened) => {
    if (!lists || !table) return;
    keepMapping(table.header, mapping);
    void attempt(async () => ({ file, table, mapping, result: await readTable(file, mapping, lists) }));
  };
  return (
    <>
      <DeskNav words={words} here="table" />
      <PageHead
        title={words.t("desk.table.name")}
        sub={words.t("desk.table.sub")}
        acts={
          <button
            type="button"
            className="btn"
            onClick={() => void tableTemplate().then((text) => downloadText("entente-events.csv", text, "text/csv"))}
          >
            {words.t("desk.table.template")}
          </button>
        }
      />
      <section className="sec heavy" aria-label={words.t("desk.table.name")}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop a file on; the button inside does the same by key */}
        <div
          className="dk-drop tb-drop"
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            open(event.dataTransfer.files[0]);
          }}
        >
          <p className="dk-acts">
            <button type="button" className="btn main" disabled={isBusy} onClick={() => input.current?.click()}>
              {words.t("desk.table.open")}
            </button>
            <input
              ref={input}
              type="file"
              className="hidden"
              tabIndex={-1}
              aria-label={words.t("desk.table.open")}
              accept=".csv,.tsv,.ndjson,.jsonl,.json,text/csv"
              onChange={(event) => {
                open(event.target.files?.[0]);
                event.target.value = "";
              }}
            />
            <span>{words.t("desk.table.drop")}</span>
            <span role="status">{isBusy ? words.t("desk.reading") : opened && <bdi>{opened.file.name}</bdi>}</span>
          </p>
          {isFailed && (
            <p className="dk-fault" role="alert">
              {words.t("desk.table.failed")}
            </p>
          )}
        </div>
        {opened?.table && (
          <>
            <h2 className="dk-sub">{words.t("desk.table.mapping")}</h2>
            <MappingForm
              key={`${opened.file.name}${opened.file.lastModified}`}
              table={opened.table}
              mapping={opened.mapping}
              words={words}
              onChange={(mapping) =>
                setOpened({ file: opened.file, ...(opened.table ? { table: opened.table } : {}), mapping })
              }
              onRead={() => read(opened)}
            />
          </>
        )}
        {opened?.result && (
          <>
            <TableResult result={opened.result} words={words} />
            <TableActs drafts={opened.result.drafts} words={words} />
          </>
        )}
      </section>
    </>
  );
}
