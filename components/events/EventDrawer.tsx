"use client";

import { useLayoutEffect, useRef } from "react";
import useSWR from "swr";
import { fetchGood } from "@/components/ui/fetchGood";
import { useOnNewData } from "@/components/ui/useOnNewData";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { EventView } from "@/lib/query/eventView";
import { readEventView } from "@/lib/query/readEventView";
import { CopyText } from "./CopyText";
import { describeEvent } from "./describeEvent";
import { EventDetail } from "./EventDetail";
import { isPlainClick } from "./isPlainClick";
import { SaidText } from "./SaidText";
import { useEventPages } from "./useEventPages";
import "./events.css";

async function fetchView(address: string): Promise<EventView> {
  const answer = await fetchGood(address);
  return readEventView(await answer.json());
}

/**
 * One event beside the page, in a dialog: the keyboard stays inside, Esc closes, the focus goes back to where it was.
 *
 * @param id      the event to show; the page's address holds it
 * @param onClose takes the event out of the address
 * @param filter  the page's filter: with `onOpen` gives the ways to the earlier and the later event of its list
 */
export function EventDrawer({
  id,
  words,
  onClose,
  filter,
  onOpen,
}: {
  id: string;
  words: Words;
  onClose(): void;
  filter?: Filter;
  onOpen?(id: string): void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const { data, error, mutate } = useSWR<EventView, Error>(
    `/api/events/${encodeURIComponent(id)}/view?locale=${words.locale}`,
    fetchView,
    { revalidateOnFocus: false, shouldRetryOnError: false },
  );
  useOnNewData(() => mutate());
  const path = `/${words.locale}/events/${id}`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself
    <dialog
      ref={dialog}
      className="ev-drawer"
      aria-label={data?.title.text ?? words.t("event.name")}
      onClose={() => {
        // It closes at once, the address follows. Closed and opened again (strict mode): still open.
        if (!dialog.current?.open) onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div className="ev-drawer-body">
        <div className="ev-drawer-bar">
          <a className="link" href={path}>
            {words.t("event.fullPage")}
          </a>
          <CopyText
            text={typeof location === "undefined" ? path : `${location.origin}${path}`}
            label={words.t("event.copyLink")}
            done={words.t("event.copied")}
          />
          {filter && onOpen && <Neighbours id={id} filter={filter} words={words} onOpen={onOpen} />}
          <button type="button" className="btn" onClick={() => dialog.current?.close()}>
            {words.t("event.close")}
          </button>
        </div>
        {error && (
          <p className="notice bad" role="alert">
            {words.t("event.loadFailed")}
            <button type="button" className="link" onClick={() => mutate()}>
              {words.t("shell.retry")}
            </button>
          </p>
        )}
        {data ? (
          <>
            <header className="ev-drawer-head">
              <h2>
                <SaidText said={data.title} />
              </h2>
              <p>{describeEvent(data, words)}</p>
            </header>
            <EventDetail
              view={data}
              words={words}
              heading="h3"
              cited={{
                id: data.id,
                title: `${data.title.text}, ${data.date}`,
                what: "event",
                dataVersion: data.dataVersion,
                address: `${location.origin}${path}`,
                accessed: new Date().toISOString().slice(0, 10),
              }}
            />
          </>
        ) : (
          !error && (
            <div className="ev-drawer-wait" role="status" aria-label={words.t("event.loading")}>
              <i />
              <i />
              <i />
              <i />
            </div>
          )
        )}
      </div>
    </dialog>
  );
}

/** Ways to the events before and after in the list beside, as far as it is loaded. */
function Neighbours({
  id,
  filter,
  words,
  onOpen,
}: {
  id: string;
  filter: Filter;
  words: Words;
  onOpen(id: string): void;
}) {
  const { rows } = useEventPages(filter, { order: "desc", total: 0 });
  const at = rows.findIndex((row) => row.id === id);
  const query = serializeFilter(filter);
  if (at < 0) return null;
  return (
    <span className="ev-neighbours">
      {(["earlier", "later"] as const).map((way) => {
        const other = rows[way === "earlier" ? at + 1 : at - 1];
        if (!other) return null;
        return (
          <a
            key={way}
            className="link"
            href={`?${query && `${query}&`}event=${other.id}`}
            onClick={(event) => {
              if (!isPlainClick(event)) return;
              event.preventDefault();
              onOpen(other.id);
            }}
          >
            {words.t(`event.${way}`)}
          </a>
        );
      })}
    </span>
  );
}
