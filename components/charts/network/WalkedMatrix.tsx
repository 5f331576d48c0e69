"use client";

import { useMemo, useState } from "react";
import { focusMark } from "./focusMark";
import { layoutMatrix, walkMatrix } from "./layoutMatrix";
import { NetworkMatrix } from "./NetworkMatrix";
import type { PictureProps } from "./pictureProps";

/** The matrix with one tab stop: arrows walk its cells. */
export function WalkedMatrix({ summary, words, filter, actions }: PictureProps) {
  const { byPair, byActor } = summary;
  const layout = useMemo(() => layoutMatrix({ byPair, byActor }, words), [byPair, byActor, words]);
  const [walk, setWalk] = useState<string>();
  const isThere = [...layout.heads, ...layout.cells].some(({ key }) => key === walk);
  const current = (isThere ? walk : undefined) ?? layout.heads[0]?.key ?? "";
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the links inside
    <div
      className="network-matrix"
      onKeyDown={(event) => {
        const next = walkMatrix(layout, current, event.key);
        if (next === undefined) return;
        setWalk(next);
        focusMark(event, next);
      }}
    >
      <NetworkMatrix layout={layout} words={words} filter={filter} current={current} {...actions} />
    </div>
  );
}
