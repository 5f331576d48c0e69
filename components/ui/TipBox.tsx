"use client";

import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import useSWRImmutable from "swr/immutable";
import { mergeFilter } from "@/lib/filters/editFilter";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import { readEventsPage } from "@/lib/query/eventRow";
import { fetchGood } from "./fetchGood";
import type { Tip } from "./tips";

const GAP = 10;
const TIP_WIDTH = 330;
const LATEST = 3;

async function loadLatest(address: string) {
  const answer = await fetchGood(address);
  return readEventsPage(await answer.json()).events;
}

/**
 * The box beside a mark: what it stands for, and the latest three of its events. It stays while the pointer is
 * on it, and closes on Esc.
 */
export function TipBox({
  tip,
  filter,
  words,
  onKeep,
  onClose,
}: {
  tip: Tip;
  filter: Filter;
  words: Words;
  onKeep: () => void;
  onClose: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  const query = tip.select && serializeFilter(mergeFilter(filter, tip.select));
  const { data: latest } = useSWRImmutable(
    query === undefined ? null : `/api/events?${query}&order=desc&limit=${LATEST}`,
    loadLatest,
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") onClose();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [onClose]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when its content changes
  useEffect(() => setHeight(box.current?.offsetHeight ?? 0), [latest, tip]);

  const width = Math.min(TIP_WIDTH, innerWidth - 2 * GAP);
  const isRoomRight = tip.box.right + GAP + width < innerWidth;
  const left = isRoomRight ? tip.box.right + GAP : Math.max(GAP, tip.box.left - GAP - width);
  const isBeside = isRoomRight || tip.box.left - GAP - width >= 0;
  const top = isBeside
    ? Math.max(GAP, Math.min(tip.box.top + tip.box.height / 2 - 30, innerHeight - height - GAP))
    : tip.box.bottom + GAP;
  // Outside the main part, which an appearance may enlarge: the box is placed in client px.
  return createPortal(
    <div
      ref={box}
      className="tip"
      role="tooltip"
      style={{ position: "fixed", left, top, maxWidth: width }}
      onMouseEnter={onKeep}
      onMouseLeave={onClose}
    >
      {tip.content}
      {latest && latest.length > 0 && (
        <ul>
          {latest.map((event) => (
            <li key={event.id}>
              <span>{words.date(event.start)}</span>
              <span>{localText(event.title, words.locale)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>,
    document.body,
  );
}
