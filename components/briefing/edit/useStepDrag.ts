"use client";

import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { type RefObject, useEffect, useRef, useState } from "react";

/** Where a dragged step would come to stand: before or after the one under the pointer. */
export type Edge = "before" | "after";

const KIND = "entente-step";

/** The place that a dragged step came from; `undefined` for anything else that is dragged. */
function placeOf(data: Record<string | symbol, unknown>): number | undefined {
  return data.kind === KIND && typeof data.at === "number" ? data.at : undefined;
}

function edgeOf(element: Element, y: number): Edge {
  const { top, height } = element.getBoundingClientRect();
  return y < top + height / 2 ? "before" : "after";
}

/**
 * A step of the list that can be dragged, and onto whose edges others can be.
 *
 * @param at     its place
 * @param onEdge tells which edge is under the pointer; `undefined` when none is
 * @param onDrop tells from which place to which
 */
export function useStepDrag(
  at: number,
  onEdge: (edge: Edge | undefined) => void,
  onDrop: (from: number, to: number) => void,
): { ref: RefObject<HTMLLIElement | null>; isDragged: boolean } {
  const ref = useRef<HTMLLIElement>(null);
  const [isDragged, setIsDragged] = useState(false);
  const tell = useRef({ onEdge, onDrop });
  tell.current = { onEdge, onDrop };
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    return combine(
      draggable({
        element,
        getInitialData: () => ({ kind: KIND, at }),
        onDragStart: () => setIsDragged(true),
        onDrop: () => setIsDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => placeOf(source.data) !== undefined,
        onDrag: ({ location, source }) =>
          tell.current.onEdge(
            placeOf(source.data) === at ? undefined : edgeOf(element, location.current.input.clientY),
          ),
        onDragLeave: () => tell.current.onEdge(undefined),
        onDrop: ({ location, source }) => {
          tell.current.onEdge(undefined);
          const from = placeOf(source.data);
          if (from === undefined) return;
          const before = edgeOf(element, location.current.input.clientY) === "before" ? at : at + 1;
          // taken out first, all behind it move up by one
          const to = from < before ? before - 1 : before;
          if (to !== from) tell.current.onDrop(from, to);
        },
      }),
    );
  }, [at]);
  return { ref, isDragged };
}
