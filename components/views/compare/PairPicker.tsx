"use client";

import { Combobox } from "@base-ui/react/combobox";
import { useId, useMemo, useState } from "react";
import { matchesWords, searchText } from "@/components/filters/reference";
import { useReference } from "@/components/filters/useReference";
import type { Words } from "@/lib/i18n/words";
import "@/components/filters/menus.css";

interface PairOption {
  pair: string;
  label: string;
  events: number;
  search: string;
}

/**
 * One pair out of all, found by name in both languages or by code; accents do not matter.
 *
 * @param pairs all pairs with events, most first
 * @param value the chosen pair; it may have no event
 */
export function PairPicker({
  label,
  pairs,
  value,
  words,
  onChange,
}: {
  label: string;
  pairs: readonly { pair: string; events: number }[];
  value: string;
  words: Words;
  onChange(pair: string): void;
}) {
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const id = useId();
  const book = useReference(wasOpen);
  const options = useMemo(() => {
    const all = pairs.some(({ pair }) => pair === value) ? pairs : [{ pair: value, events: 0 }, ...pairs];
    return all.map(({ pair, events }): PairOption => {
      const known = pair.split("-").flatMap((actor) => book?.actor.get(actor)?.search ?? []);
      const name = words.pair(pair);
      return { pair, events, label: name, search: searchText([name, pair, ...known]) };
    });
  }, [pairs, value, words, book]);
  // The same object when the names of the other language arrive: another one would put back what is being typed.
  const chosen = useMemo<PairOption>(
    () => ({ pair: value, label: words.pair(value), events: 0, search: "" }),
    [value, words],
  );
  return (
    <div className="compare-pick">
      <label htmlFor={id}>
        <span>{label}</span>
      </label>
      <Combobox.Root<PairOption>
        items={options}
        value={chosen}
        onValueChange={(option) => option && option.pair !== value && onChange(option.pair)}
        isItemEqualToValue={(a, b) => a.pair === b.pair}
        itemToStringLabel={(option) => option.label}
        filter={(option: PairOption, query) => matchesWords(option.search, query)}
        autoHighlight
        open={isOpen}
        onOpenChange={(open) => {
          setOpen(open);
          if (open) setWasOpen(true);
        }}
        onInputValueChange={setTyped}
      >
        <Combobox.Input
          id={id}
          className="compare-input"
          placeholder={words.t("compare.find")}
          spellCheck={false}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Combobox.Portal>
          <Combobox.Positioner className="pop-place" sideOffset={4} align="start">
            <Combobox.Popup className="pop">
              <Combobox.Empty className="pick-none">{words.t("compare.noMatch", { typed })}</Combobox.Empty>
              <Combobox.List className="pick-list" aria-label={label}>
                {(option: PairOption) => (
                  <Combobox.Item key={option.pair} value={option} className="opt">
                    <span className="opt-name">{option.label}</span>
                    <span className="opt-code">{option.pair}</span>
                    <span className="opt-count">{words.number(option.events)}</span>
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </div>
  );
}
