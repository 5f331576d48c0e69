"use client";

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { DeskDraft, RowId } from "@/lib/desk/deskDraft";
import { marksOf } from "@/lib/desk/layoutMarks";
import { quoteAt } from "@/lib/desk/selection";
import type { Words } from "@/lib/i18n/words";
import type { Quote } from "@/lib/model/draft";
import { MarkedText } from "./MarkedText";
import { SelectionMenu } from "./SelectionMenu";
import { selectedSpan } from "./selectedSpan";

/** px between selected words and the menu below them */
const MENU_GAP = 6;

/**
 * The report: marks, the lit words of a row, and what selected words can become.
 *
 * @param lit   the row whose words are shown
 * @param onSet words were chosen for a row
 */
export function ReportPane({
  text,
  desk,
  lit,
  current,
  words,
  onRow,
  onSet,
}: {
  text: string;
  desk: DeskDraft;
  lit: RowId | undefined;
  current: RowId | undefined;
  words: Words;
  onRow(row: RowId): void;
  onSet(row: RowId, quote: Quote): void;
}) {
  const box = useRef<HTMLElement>(null);
  const marks = useMemo(() => marksOf(desk, text), [desk, text]);
  const [chosen, setChosen] = useState<{ quote: Quote; top: number }>();

  useEffect(() => {
    const look = () => {
      const element = box.current;
      const body = element?.querySelector<HTMLElement>(".dk-text");
      const span = body && selectedSpan(body);
      const quote = span && quoteAt(text, span.start, span.end);
      if (!element || !quote) return setChosen(undefined);
      const top = span.rect.bottom - element.getBoundingClientRect().top + element.scrollTop + MENU_GAP;
      setChosen({ quote, top });
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [text]);

  // Marks are many, the lit row changes with each move of the pointer: only the words concerned are touched.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    for (const old of element.querySelectorAll("[data-lit]")) old.removeAttribute("data-lit");
    if (!lit) return;
    const found = [...element.querySelectorAll<HTMLElement>(`[data-rows~="${lit}"]`)];
    for (const mark of found) mark.dataset.lit = "";
    const [first] = found;
    if (!first) return;
    const [outer, inner] = [element.getBoundingClientRect(), first.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom)
      element.scrollTop += inner.top - outer.top - outer.height / 3;
  });

  const set = useCallback(
    (row: RowId) => {
      if (!chosen) return;
      onSet(row, chosen.quote);
      getSelection()?.removeAllRanges();
    },
    [chosen, onSet],
  );

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by Tab, so that the arrow keys move it
    <section className="dk-report" ref={box} tabIndex={0} aria-label={words.t("desk.reportText")}>
      <MarkedText text={text} lang={desk.draft.source.lang} marks={marks} words={words} onRow={onRow} />
      {chosen && (
        <SelectionMenu quote={chosen.quote.exact} top={chosen.top} current={current} words={words} onSet={set} />
      )}
    </section>
  );
}
