"use client";

import { Combobox } from "@base-ui/react/combobox";
import { useMemo, useState } from "react";
import { mostValues, withList } from "./changeFilter";
import { chosenIn, FIELD_KEYS, type FieldId, type FieldOption, fieldOptions, type OptionGroup } from "./fieldOptions";
import type { FilterControlProps } from "./filterControl";
import { OptionRow } from "./OptionRow";
import { recentChoices, rememberChoice } from "./recentChoices";
import { matchesWords, type NameBook } from "./reference";
import { VirtualOptions } from "./VirtualOptions";

/** Above this many options only those in sight are drawn, in one list without headings. */
export const MAX_DRAWN_OPTIONS = 200;

/** A list to search by typing and to choose several values from; the order stays while it is open. */
export function OptionPicker({
  field,
  book,
  summary,
  words,
  filter,
  onChange,
}: FilterControlProps & { field: FieldId; book: NameBook | undefined }) {
  const [first] = useState(() => new Set(chosenIn(field, filter)));
  const [recent] = useState(() => (field === "who" ? recentChoices() : []));
  const [typed, setTyped] = useState("");
  const groups = useMemo(
    () => fieldOptions(field, { summary, filter, words }, { first, recent, book }),
    [field, summary, filter, words, first, recent, book],
  );
  const all = groups.flatMap((group) => group.items);
  const chosen = new Set(chosenIn(field, filter));
  const isVirtual = all.length > MAX_DRAWN_OPTIONS;
  const label = words.t(`filters.label.${field}`);
  const isFull = FIELD_KEYS[field].some((key) => (filter[key]?.length ?? 0) >= mostValues(key));
  const choose = (options: readonly FieldOption[]) => {
    const added = options.find((option) => !chosen.has(option.id));
    if (added && (filter[added.key]?.length ?? 0) >= mostValues(added.key)) return;
    if (added && field === "who") rememberChoice(added.id);
    let next = filter;
    for (const key of FIELD_KEYS[field]) {
      const values = options.filter((option) => option.key === key).map((option) => option.value);
      next = withList(next, key, values);
    }
    onChange(next);
  };
  const item = (option: FieldOption, index?: number) => (
    <Combobox.Item
      key={option.id}
      value={option}
      className="opt"
      data-faded={option.isFaded || undefined}
      data-sub={option.isSubtheme || undefined}
      {...(index === undefined ? {} : { index, "aria-setsize": all.length, "aria-posinset": index + 1 })}
    >
      <span className="opt-tick">
        <Combobox.ItemIndicator>✓</Combobox.ItemIndicator>
      </span>
      <OptionRow option={option} words={words} />
    </Combobox.Item>
  );
  return (
    <Combobox.Root<FieldOption, true>
      multiple
      inline
      open
      virtualized={isVirtual}
      items={isVirtual ? all : groups}
      value={all.filter((option) => chosen.has(option.id))}
      onValueChange={choose}
      isItemEqualToValue={(a, b) => a.id === b.id}
      itemToStringLabel={(option) => option.label}
      filter={(option: FieldOption, query) => matchesWords(option.search, query)}
      autoHighlight
      inputValue={typed}
      onInputValueChange={(value, details) => {
        // One query may give several choices: the typed text stays.
        if (details.reason === "input-change") setTyped(value);
        else details.cancel();
      }}
    >
      <Combobox.Input className="pick-input" aria-label={label} placeholder={words.t(`filters.find.${field}`)} />
      {isFull && <p className="pick-note">{words.t("filters.full")}</p>}
      <Combobox.Empty className="pick-none">{typed && words.t("filters.noMatch", { typed })}</Combobox.Empty>
      <Combobox.List className="pick-list" aria-label={label}>
        {isVirtual ? (
          <VirtualOptions draw={item} />
        ) : (
          (group: OptionGroup) => (
            <Combobox.Group key={group.id} items={group.items}>
              {group.label && <Combobox.GroupLabel className="opt-group">{group.label}</Combobox.GroupLabel>}
              <Combobox.Collection>{(option: FieldOption) => item(option)}</Combobox.Collection>
            </Combobox.Group>
          )
        )}
      </Combobox.List>
    </Combobox.Root>
  );
}
