"use client";

import type { DeskLists } from "@/lib/desk/lists";
import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import { parseDate } from "@/lib/model/date";
import type { Duplicate } from "@/lib/model/draft";

/**
 * "Already recorded as ...": each with what speaks for it and a way to add the report to it.
 *
 * @param isDismissed the person has said that this is another event
 */
export function Duplicates({
  found,
  lists,
  words,
  isDismissed,
  onAdd,
  onDismiss,
}: {
  found: readonly Duplicate[];
  lists: DeskLists | undefined;
  words: Words;
  isDismissed: boolean;
  onAdd(event: string): void;
  onDismiss(): void;
}) {
  if (found.length === 0) return <p className="dk-note">{words.t("desk.notRecorded")}</p>;
  if (isDismissed) return <p className="dk-note">{words.t("desk.isNew")}</p>;
  return (
    <div className="dk-note dk-duplicates">
      <div>
        {found.map(({ event, grounds, isLikely }) => {
          const known = lists?.events.find(({ id }) => id === event);
          const title = known ? localText(known.title, words.locale) : event;
          const date = known && parseDate(known.start) ? words.dates(known.start, known.end) : "";
          return (
            <p key={event}>
              <b>{words.t(isLikely ? "desk.recordedAs" : "desk.maybeRecordedAs")}</b>{" "}
              <a className="link" href={`/${words.locale}/events/${event}`} target="_blank" rel="noreferrer">
                {title}
              </a>
              {date && `, ${date}`}. {words.list(grounds.map((ground) => words.t(`desk.grounds.${ground}`)))}.{" "}
              <button type="button" className="link" onClick={() => onAdd(event)}>
                {words.t("desk.asSource")}
                <span className="hidden">: {title}</span>
              </button>
            </p>
          );
        })}
      </div>
      <button type="button" className="link" onClick={onDismiss}>
        {words.t("desk.newEvent")}
      </button>
    </div>
  );
}
