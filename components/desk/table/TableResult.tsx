"use client";

import { actorsOf, missingOf } from "@/lib/desk/missing";
import type { Words } from "@/lib/i18n/words";
import { parseDate } from "@/lib/model/date";
import type { Draft } from "@/lib/model/draft";
import { rowLines, rowReasons } from "../rowText";
import { faultText } from "./faultText";
import type { ReadTable } from "./readTable";

/** Rows that are shown of a long table; all of them are read. */
const MAX_SHOWN = 100;

function DraftLine({ draft, words }: { draft: Draft; words: Words }) {
  const desk = { draft, accepted: [] };
  const start = draft.fields.start.value;
  const missing = [...new Set(missingOf(desk).map(({ row }) => words.t(`desk.rows.${row}`)))];
  return (
    <tr>
      <td>{draft.originRef && <bdi>{draft.originRef}</bdi>}</td>
      <td>{start && parseDate(start) ? words.dates(start, draft.fields.end.value) : "–"}</td>
      <td>{actorsOf(desk).sort().join("-")}</td>
      <td dir="auto">{draft.fields.title.value?.en ?? words.t("desk.noTitle")}</td>
      <td dir="auto">{rowLines("place", desk, words)[0] ?? "–"}</td>
      <td className={missing.length ? "dk-missing" : ""}>
        {missing.length ? words.list(missing) : words.t("desk.table.whole")}
        {draft.fields.place.reason && <small className="tb-near">{rowReasons("place", desk, words).join(" ")}</small>}
      </td>
    </tr>
  );
}

/** What a file gave: drafts, and each row that is none with what is wrong. */
export function TableResult({ result, words }: { result: ReadTable; words: Words }) {
  const { drafts, faults } = result;
  return (
    <>
      <p className="say tb-result" role="status">
        {words.t("desk.table.result", { drafts: drafts.length, faults: faults.length })}
      </p>
      {faults.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by Tab
        <section className="table-twin tb-faults" tabIndex={0} aria-label={words.t("desk.table.faults")}>
          <table>
            <caption className="hidden">{words.t("desk.table.faults")}</caption>
            <thead>
              <tr>
                <th scope="col" className="n">
                  {words.t("desk.table.row")}
                </th>
                <th scope="col">{words.t("desk.table.fault")}</th>
              </tr>
            </thead>
            <tbody>
              {faults.slice(0, MAX_SHOWN).map((fault) => (
                <tr key={`${fault.line}${fault.text}`}>
                  <td className="n">{words.number(fault.line)}</td>
                  <td dir="auto">{faultText(fault, words)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {drafts.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by Tab
        <section className="table-twin" tabIndex={0} aria-label={words.t("desk.table.preview")}>
          <table>
            <caption className="hidden">{words.t("desk.table.preview")}</caption>
            <thead>
              <tr>
                {(["ref", "start", "actors", "title_en", "place", "open"] as const).map((key) => (
                  <th key={key} scope="col">
                    {words.t(`desk.table.heads.${key}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {drafts.slice(0, MAX_SHOWN).map((draft) => (
                <DraftLine key={draft.id} draft={draft} words={words} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {Math.max(drafts.length, faults.length) > MAX_SHOWN && (
        <p className="foot">{words.t("desk.table.shown", { count: MAX_SHOWN })}</p>
      )}
    </>
  );
}
