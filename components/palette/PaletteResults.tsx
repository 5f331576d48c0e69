import { useEffect, useRef } from "react";
import { Swatch } from "@/components/ui/Swatch";
import type { Words } from "@/lib/i18n/words";
import type { PaletteEntry } from "./entries";
import type { EntrySection } from "./searchEntries";

/** What was found, by kind; the active row is the one that Enter follows. */
export function PaletteResults({
  id,
  sections,
  active,
  words,
  optionId,
  onPoint,
  onFollow,
}: {
  id: string;
  sections: readonly EntrySection[];
  active: PaletteEntry | undefined;
  words: Words;
  optionId(entry: PaletteEntry): string;
  onPoint(entry: PaletteEntry): void;
  onFollow(entry: PaletteEntry, toExplore?: boolean): void;
}) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row in sight follows the active entry
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView?.({ block: "nearest" });
  }, [active?.id]);
  return (
    <div ref={list} id={id} role="listbox" className="palette-list" aria-label={words.t("palette.results")}>
      {sections.map(({ group, entries }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox is no fieldset
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <p id={`${id}-${group}`} className="palette-group" role="presentation">
            {words.t(`palette.group.${group}`)}
          </p>
          {entries.map((entry) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the focus stays in the box, which has the keys
            <div
              key={entry.id}
              id={optionId(entry)}
              role="option"
              aria-selected={entry.id === active?.id}
              className="palette-row"
              onPointerMove={() => entry.id !== active?.id && onPoint(entry)}
              onClick={(event) => onFollow(entry, event.shiftKey)}
            >
              {entry.theme && <Swatch theme={entry.theme} words={words} />}
              <span className="palette-label">{entry.label}</span>
              {entry.note && <span className="palette-note">{entry.note}</span>}
              {entry.explore !== undefined && (
                // for the pointer; the key is Shift Enter
                <span
                  className="palette-explore"
                  aria-hidden="true"
                  onClick={(event) => {
                    event.stopPropagation();
                    onFollow(entry, true);
                  }}
                >
                  {words.t("palette.events")}
                </span>
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
