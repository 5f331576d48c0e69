"use client";

import { memo, useMemo } from "react";
import type { RowId } from "@/lib/desk/deskDraft";
import { layoutMarks, type TextMark, type TextRun } from "@/lib/desk/layoutMarks";
import type { Words } from "@/lib/i18n/words";

/** More than this is drawn in pieces that the browser lays out only when they come into sight. */
const PIECE = 40;
/** Word joiner, no width: a number stays on the line of its words, and the full stop behind it too. */
const JOINER = "\u2060";

function Run({ run, words, onRow }: { run: TextRun; words: Words; onRow(row: RowId): void }) {
  const top = run.marks.at(-1);
  const rows = run.marks.flatMap(({ row }) => row ?? []);
  const ends = run.ends.filter((mark) => mark.row !== undefined);
  return (
    <>
      {top ? (
        <span className={`dk-ev s-${top.state}`} data-start={run.start} data-rows={rows.join(" ") || undefined}>
          {run.text}
        </span>
      ) : (
        <span data-start={run.start}>{run.text}</span>
      )}
      {ends.map(
        ({ row, number, start }) =>
          row && (
            <sup key={`${row}${start}`} className="dk-ref">
              {JOINER}
              <button
                type="button"
                onClick={() => onRow(row)}
                aria-label={words.t("desk.toRow", { row: words.t(`desk.rows.${row}`) })}
              >
                {number}
              </button>
              {JOINER}
            </sup>
          ),
      )}
    </>
  );
}

/**
 * The report with its marks, as text: nothing in it is ever markup.
 *
 * @param marks of the draft, by position
 * @param onRow a number was pressed: it leads to its row
 */
export const MarkedText = memo(function MarkedText({
  text,
  lang,
  marks,
  words,
  onRow,
}: {
  text: string;
  lang: string;
  marks: readonly TextMark[];
  words: Words;
  onRow(row: RowId): void;
}) {
  const paragraphs = useMemo(() => layoutMarks(text, marks), [text, marks]);
  return (
    <div className="dk-text" lang={lang} data-long={paragraphs.length > PIECE || undefined}>
      {paragraphs.map(({ start, runs }) => (
        <p key={start} dir="auto">
          {runs.map((run) => (
            <Run key={run.start} run={run} words={words} onRow={onRow} />
          ))}
        </p>
      ))}
    </div>
  );
});
