"use client";

import { type KeyboardEvent, lazy, type ReactNode, Suspense, useState } from "react";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { MarkActions } from "../chart";
import type { BarPicture } from "./picture";
import { StaticPicture } from "./ThemesChart";
import { nextBar } from "./walkBars";

const LivePicture = lazy(() => import("./LivePicture"));

/**
 * The pictures of a layout: the server's first, recharts' in the same pixels once it is there.
 *
 * @param isLive   load recharts
 * @param brushFor what is drawn over a picture's axis
 */
export function ThemesPictures({
  pictures,
  isLive,
  brushFor,
  ...shared
}: {
  pictures: readonly BarPicture[];
  isLive: boolean;
  brushFor: (picture: BarPicture) => ReactNode;
  words: Words;
  filter: Filter;
} & MarkActions) {
  return pictures.map((picture) => {
    const props = { ...shared, picture, children: brushFor(picture) };
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the keys walk the links inside
      <div key={picture.key} onKeyDown={(event) => walk(event, picture)}>
        {isLive ? <Live {...props} /> : <StaticPicture {...props} />}
      </div>
    );
  });
}

/** The server's picture stays until recharts has drawn its own, so that no frame is empty. */
function Live(props: Parameters<typeof StaticPicture>[0]) {
  const [isReady, setIsReady] = useState(false);
  return (
    <div className="themes-swap">
      {!isReady && <StaticPicture {...props} />}
      <Suspense>
        <div className={isReady ? undefined : "themes-behind"}>
          <LivePicture {...props} onReady={() => setIsReady(true)} />
        </div>
      </Suspense>
    </div>
  );
}

/** Arrow keys lead from bar to bar. */
function walk(event: KeyboardEvent<HTMLElement>, { series }: BarPicture): void {
  const bar = event.target instanceof Element ? event.target.closest("[data-bar]") : null;
  if (!bar) return;
  const rows = series.map(({ bars }) => bars.map(({ index }) => index)).reverse();
  const keys = series.map(({ key }) => key).reverse();
  const next = nextBar(
    rows,
    { row: keys.indexOf(bar.getAttribute("data-series") ?? ""), column: Number(bar.getAttribute("data-bar")) },
    event.key,
  );
  if (!next) return;
  event.preventDefault();
  const found = event.currentTarget.querySelector(`[data-series="${keys[next.row]}"][data-bar="${next.column}"] a`);
  if (found instanceof SVGElement) found.focus();
}
