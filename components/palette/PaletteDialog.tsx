"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useReference } from "@/components/filters/useReference";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import { MAX_QUERY_CHARS } from "@/lib/model/limits";
import type { Locale } from "@/lib/model/vocabulary";
import { fixedEntries, namedEntries, type PaletteEntry } from "./entries";
import { PaletteResults } from "./PaletteResults";
import { searchEntries } from "./searchEntries";
import { useEvents, usePairs } from "./usePaletteData";
import "./palette.css";

/**
 * The open palette: one box, and what it finds below; arrows choose, Enter goes, Esc closes.
 *
 * @param first what was typed before the box was there
 */
export function PaletteDialog({
  words,
  locale,
  hrefFor,
  first = "",
  onClose,
}: {
  words: Words;
  locale: Locale;
  hrefFor(filter: Filter): string;
  first?: string;
  onClose(): void;
}) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const router = useRouter();
  const [typed, setTyped] = useState(first);
  const [chosen, setChosen] = useState<string>();
  const book = useReference(true);
  const pairs = usePairs();
  const { events, isLoading } = useEvents(typed, locale);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    box.current?.focus();
    return () => element?.close();
  }, []);
  const go = (href: string) => {
    // The same page with another filter needs no server.
    if (new URL(href, location.href).pathname === location.pathname) history.pushState(null, "", href);
    else router.push(href);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: go has no state of its own
  const entries = useMemo(
    () => [...namedEntries(words, { book, pairs, hrefFor }), ...fixedEntries(words, go)],
    [words, book, pairs, hrefFor],
  );
  const sections = useMemo(() => {
    const found = searchEntries(entries, typed);
    const rows = events.map(
      (event): PaletteEntry => ({
        id: `event:${event.id}`,
        group: "event",
        label: event.title,
        note: words.date(event.start),
        search: "",
        href: `/${locale}/events/${event.id}`,
      }),
    );
    return rows.length ? [...found, { group: "event" as const, entries: rows }] : found;
  }, [entries, typed, events, words, locale]);
  const flat = sections.flatMap((section) => section.entries);
  const at = Math.max(
    flat.findIndex((entry) => entry.id === chosen),
    0,
  );
  const active = flat[at];
  /** @param toExplore its events in Explore instead of its own page, where it has both */
  const follow = (entry: PaletteEntry | undefined, toExplore = false) => {
    if (!entry) return;
    onClose();
    const href = (toExplore ? entry.explore : undefined) ?? entry.href;
    if (href !== undefined) go(href);
    entry.run?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && flat.length) setChosen(flat[(at + step + flat.length) % flat.length]?.id);
    else if (event.key === "Enter" && !event.nativeEvent.isComposing) follow(active, event.shiftKey);
    else if (event.key === "Escape") onClose();
    else return;
    event.preventDefault();
  };
  const optionId = (entry: PaletteEntry) => `${id}-${entry.id}`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the box closes it; the key for that is Esc
    <dialog
      ref={dialog}
      className="palette"
      aria-label={words.t("palette.name")}
      onCancel={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className="palette-box">
        <input
          ref={box}
          className="palette-input"
          role="combobox"
          aria-label={words.t("palette.name")}
          aria-expanded={flat.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active && optionId(active)}
          placeholder={words.t("palette.hint")}
          value={typed}
          maxLength={MAX_QUERY_CHARS}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(undefined);
          }}
          onKeyDown={onKeyDown}
        />
        <PaletteResults
          id={`${id}-list`}
          sections={sections}
          active={active}
          words={words}
          optionId={optionId}
          onPoint={(entry) => setChosen(entry.id)}
          onFollow={follow}
        />
        <p className="palette-foot" role="status">
          {flat.length > 0 || isLoading
            ? `${words.t("palette.found", { count: typed.trim() ? flat.length : 0 })}${active?.explore === undefined ? "" : ` · ${words.t("palette.exploreHint")}`}`
            : words.t("palette.nothing", { typed: typed.trim() })}
        </p>
      </div>
    </dialog>
  );
}
