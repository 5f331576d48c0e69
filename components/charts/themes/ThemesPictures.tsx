"use client";

import { type KeyboardEvent, lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from "react";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { MarkActions } from "../chart";
import type { BarPicture } from "./picture";
import { StaticPicture } from "./ThemesChart";
import { nextBar } from "./walkBars";

const LivePicture = lazy(() => import("./LivePicture"));

const FIRST_STOP = '[data-bar] a[tabindex="0"]';

interface PicturesProps extends MarkActions {
  pictures: readonly BarPicture[];
  /** load recharts */
  isLive: boolean;
  /** the brush of a picture, or the veil of a panel */
  brushFor: (picture: BarPicture) => ReactNode;
  words: Words;
  filter: Filter;
}

/** The pictures of a layout: the server's first, recharts' in the same pixels once it is there. */
export function ThemesPictures({ pictures, ...shared }: PicturesProps) {
  return pictures.map((picture) => <OnePicture key={picture.key} picture={picture} {...shared} />);
}

function OnePicture({
  picture,
  isLive,
  brushFor,
  ...shared
}: Omit<PicturesProps, "pictures"> & { picture: BarPicture }) {
  const box = useRef<HTMLDivElement>(null);
  /** the link that has the focus, as selector: another set of rows is another drawing, and takes the focus with it */
  const focused = useRef<string>(undefined);
  const props = { ...shared, picture, [picture.order === "mirror" ? "veil" : "children"]: brushFor(picture) };
  /** @param orFirst where the same link is in no drawing any more: the first one that Tab reaches */
  const refocus = useCallback((orFirst = false) => {
    if (focused.current === undefined || document.activeElement !== document.body) return;
    const same = box.current?.querySelector(focused.current);
    const found = same ?? (orFirst ? box.current?.querySelector(FIRST_STOP) : undefined);
    if (found instanceof SVGElement) found.focus({ preventScroll: true });
  }, []);
  // recharts draws its links anew when it likes, also after it was ready: whenever one goes, its successor takes over.
  useEffect(() => {
    if (!box.current) return;
    const observer = new MutationObserver(() => refocus());
    observer.observe(box.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [refocus]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture may not have the link at all
  useEffect(() => {
    const id = requestAnimationFrame(() => refocus(true));
    return () => cancelAnimationFrame(id);
  }, [picture, refocus]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys walk the links inside
    <div
      ref={box}
      onKeyDown={(event) => walk(event, picture)}
      onFocus={({ target }) => {
        focused.current = selectorOf(target);
      }}
      onBlur={({ target }) => {
        // Left is what the focus has gone out of: not a link that was taken away, nor one for the next beside it.
        setTimeout(() => {
          if (target.isConnected && !box.current?.contains(document.activeElement)) focused.current = undefined;
        });
      }}
    >
      <Swap key={picture.series.map(({ key }) => key).join()} {...props} isLive={isLive} />
    </div>
  );
}

/**
 * The server's picture stays until recharts has drawn its own, so that no frame is empty and no focus is lost.
 * Keyed by its series: recharts stacks in the order in which they came.
 */
function Swap({ isLive, ...props }: Parameters<typeof StaticPicture>[0] & { isLive: boolean }) {
  const [isReady, setIsReady] = useState(false);
  const live = useRef<HTMLDivElement>(null);
  // The stop is a bar of the last series: where that has none, there is nothing to wait for.
  const hasBars = (props.picture.series.at(-1)?.bars.length ?? 0) > 0;
  // Measured is not drawn: recharts draws its bars a moment after its axes, and a picture without them has no stop for Tab.
  const look = useCallback(() => {
    if (!hasBars || live.current?.querySelector(FIRST_STOP)) setIsReady(true);
  }, [hasBars]);
  useEffect(() => {
    if (!isLive || isReady || !live.current) return;
    const observer = new MutationObserver(look);
    observer.observe(live.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [isLive, isReady, look]);
  return (
    <div className="themes-swap">
      {!isReady && <StaticPicture {...props} />}
      {isLive && (
        <div ref={live} className={isReady ? undefined : "themes-behind"}>
          <Suspense>
            <LivePicture {...props} onReady={look} />
          </Suspense>
        </div>
      )}
    </div>
  );
}

/** Bars are told by their place, names by where they lead, the sides of the brush by their label: the next drawing has all. */
function selectorOf(target: Element): string {
  const bar = target.closest("[data-bar]");
  if (bar) return barSelector(bar.getAttribute("data-series"), bar.getAttribute("data-bar"));
  const href = target.getAttribute("href");
  return href === null
    ? `[aria-label="${CSS.escape(target.getAttribute("aria-label") ?? "")}"]`
    : `a[href="${CSS.escape(href)}"]`;
}

function barSelector(series: string | null | undefined, bar: string | number | null): string {
  return `[data-series="${series}"][data-bar="${bar}"] a`;
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
  const found = event.currentTarget.querySelector(barSelector(keys[next.row], next.column));
  if (found instanceof SVGElement) found.focus();
}
