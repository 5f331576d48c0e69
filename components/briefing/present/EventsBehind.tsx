"use client";

import { useLayoutEffect, useRef } from "react";
import { EventRowLink } from "@/components/events/EventRowLink";
import { useEventPages } from "@/components/events/useEventPages";
import { describeFilter } from "@/components/ui/describeFilter";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import "@/components/events/events.css";

/** The events behind a mark or a number, over the story: Esc goes back to it. */
export function EventsBehind({
  filter,
  words,
  onOpen,
  onClose,
}: {
  filter: Filter;
  words: Words;
  onOpen: (id: string) => void;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const pages = useEventPages(filter, { order: "desc", total: 0 });
  const query = serializeFilter(filter);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself
    <dialog
      ref={dialog}
      className="behind"
      aria-labelledby="behind-name"
      // Told before it closes: the close event comes a moment later, and a key in between would be lost.
      onCancel={onClose}
      onClose={() => {
        if (!dialog.current?.open) onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div className="behind-body">
        <header>
          <h2 id="behind-name">{words.t("briefing.behind")}</h2>
          <p>{describeFilter(filter, words)}</p>
          <p className="behind-acts">
            <a className="link" href={`/${words.locale}${query && `?${query}`}`}>
              {words.t("briefing.toExplore")}
            </a>
            <button type="button" className="btn" onClick={() => dialog.current?.close()}>
              {words.t("event.close")}
            </button>
          </p>
        </header>
        {pages.error && (
          <p className="notice bad" role="alert">
            {words.t("events.failed")}
            <button type="button" className="link" onClick={pages.retry}>
              {words.t("shell.retry")}
            </button>
          </p>
        )}
        <ol>
          {pages.rows.map((row) => (
            <li key={row.id}>
              <p className="behind-date">{words.dates(row.start, row.end)}</p>
              <EventRowLink
                row={row}
                words={words}
                href={`/${words.locale}/events/${row.id}`}
                onOpen={onOpen}
                isStop
                onFocus={() => undefined}
              />
            </li>
          ))}
        </ol>
      </div>
    </dialog>
  );
}
