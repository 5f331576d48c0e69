"use client";

import { Popover } from "@base-ui/react/popover";
import type { RefObject } from "react";
import { FieldBody } from "./FieldBody";
import type { FieldId } from "./fieldOptions";
import type { FilterControlProps } from "./filterControl";
import type { NameBook } from "./reference";

/** The menu shrinks where room is short; it never leaves the line of its field. */
const STAY_BELOW = { side: "none", align: "shift", fallbackAxisSide: "none" } as const;

/** The menu of a field, below its button. Rendered only while it is open; gives the focus back to the button. */
export function FieldPopup({
  field,
  anchor,
  book,
  onClose,
  ...controls
}: FilterControlProps & {
  field: FieldId | "when";
  anchor: RefObject<HTMLButtonElement | null>;
  book: NameBook | undefined;
  onClose(): void;
}) {
  return (
    <Popover.Root
      open
      onOpenChange={(isOpen, { event }) => {
        // A press on the button of an open menu closes it by the button itself.
        if (!isOpen && !(event.target instanceof Node && anchor.current?.contains(event.target))) onClose();
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          anchor={anchor}
          align="start"
          sideOffset={2}
          positionMethod="fixed"
          collisionAvoidance={STAY_BELOW}
          className="pop-place"
        >
          <Popover.Popup className="pop" finalFocus={anchor} aria-label={controls.words.t(`filters.label.${field}`)}>
            <FieldBody field={field} book={book} onDone={onClose} {...controls} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
