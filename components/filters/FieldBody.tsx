"use client";

import { DateInputs } from "./DateInputs";
import type { FieldId } from "./fieldOptions";
import type { FilterControlProps } from "./filterControl";
import { OptionChecks } from "./OptionChecks";
import { OptionPicker } from "./OptionPicker";
import type { NameBook } from "./reference";
import "./menus.css";

/** What a field offers, in a menu or in the sheet: a list to search, a few boxes to tick, or two dates. */
export function FieldBody({
  field,
  onDone,
  ...rest
}: FilterControlProps & { field: FieldId | "when"; book: NameBook | undefined; onDone?: () => void }) {
  if (field === "when") return <DateInputs {...rest} {...(onDone ? { onDone } : {})} />;
  if (field === "kind" || field === "level" || field === "more") return <OptionChecks field={field} {...rest} />;
  return <OptionPicker field={field} {...rest} />;
}
