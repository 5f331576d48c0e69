"use client";

import { lazy, Suspense, useState } from "react";
import type { Words } from "@/lib/i18n/words";
import type { StepOffer } from "./stepOffer";

// Comes when it is asked for.
const AddDialog = lazy(async () => ({ default: (await import("./AddDialog")).AddDialog }));

/**
 * A button that puts what is seen into a briefing, as a step.
 *
 * @param heading the chart's computed sentence, to begin the heading with
 * @param events  their number, for the first fact
 */
export function AddToBriefing({
  offer,
  heading,
  events,
  words,
  className,
  onClose,
}: {
  offer: StepOffer;
  heading: string;
  events?: number | undefined;
  words: Words;
  className?: string;
  onClose?: () => void;
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className={className} aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {words.t("edit.addTo.name")}
      </button>
      {isOpen && (
        <Suspense>
          <AddDialog
            offer={offer}
            heading={heading}
            events={events}
            words={words}
            onClose={() => {
              setIsOpen(false);
              onClose?.();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
