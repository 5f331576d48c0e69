"use client";

import { Combobox } from "@base-ui/react/combobox";
import { useState } from "react";
import { matchesWords } from "@/components/filters/reference";
import type { Words } from "@/lib/i18n/words";
import type { Choice } from "./choices";
import "@/components/filters/menus.css";

/** Rows of a list that are drawn: who looks for more types another letter. */
const MAX_SHOWN = 60;

/**
 * One of a long list, found by typing; accents do not matter.
 *
 * @param value id of what is chosen; a value that the list does not hold is shown as none
 */
export function PickOne({
  label,
  choices,
  value,
  words,
  onPick,
}: {
  label: string;
  choices: readonly Choice[];
  value: string | undefined;
  words: Words;
  onPick(id: string | undefined): void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Combobox.Root<Choice>
      onOpenChange={setIsOpen}
      items={choices}
      value={choices.find(({ id }) => id === value) ?? null}
      onValueChange={(choice) => onPick(choice?.id)}
      isItemEqualToValue={(a, b) => a.id === b.id}
      itemToStringLabel={(choice) => choice.label}
      filter={(choice: Choice, query) => matchesWords(choice.search, query)}
      limit={MAX_SHOWN}
      autoHighlight
    >
      <div className="dk-box">
        <span aria-hidden="true">{label}</span>
        <Combobox.Input
          className="dk-input"
          aria-label={label}
          // Where the list is shut Escape leads back to the row: it would clear what was chosen.
          onKeyDown={(event) => event.key === "Escape" && !isOpen && event.preventBaseUIHandler()}
        />
      </div>
      <Combobox.Portal>
        <Combobox.Positioner className="pop-place" sideOffset={2} align="start">
          <Combobox.Popup className="pop">
            <Combobox.Empty className="pick-none">{words.t("desk.noMatch")}</Combobox.Empty>
            <Combobox.List className="pick-list" aria-label={label}>
              {(choice: Choice) => (
                <Combobox.Item key={choice.id} value={choice} className="opt">
                  <span className="opt-name">{choice.label}</span>
                  {choice.note && <span className="opt-code">{choice.note}</span>}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
