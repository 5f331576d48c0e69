"use client";

import { Combobox } from "@base-ui/react/combobox";
import type { ReactElement } from "react";
import { Virtualizer } from "virtua";
import type { FieldOption } from "./fieldOptions";

const ROW_PX = 28;

/** The options in sight of a long list. */
export function VirtualOptions({ draw }: { draw(option: FieldOption, index: number): ReactElement }) {
  const options = Combobox.useFilteredItems<FieldOption>();
  return (
    <Virtualizer data={options} itemSize={ROW_PX}>
      {(option, index) => draw(option, index)}
    </Virtualizer>
  );
}
