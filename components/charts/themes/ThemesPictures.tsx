"use client";

import {
  type KeyboardEvent,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
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
  const refocus = useCallback(() => {
    if (focused.current === undefined || document.activeElement !== document.body) return;
    const found = box.current?.querySelector(focused.current) ?? box.current?.querySelector(FIRST_STOP);
    if (found instanceof SVGElement) found.focus({ preventScroll: true });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: recharts draws its bars anew with each picture
  useEffect(() => {
    const id = requestAnimationFrame(refocus);
    return () => cancelAnimationFrame(id);
  }, [picture, refocus]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys walk the links inside
    <div
      ref={box}
      onKeyDown={(event) => walk(event, picture)}
      onFocus={({ target }) => {
        const bar = target.closest("[data-bar]");
        // Names are told by where they lead, bars by their place: both stand in the next drawing too.
        focused.current = bar
          ? barSelector(bar.getAttribute("data-series"), bar.getAttribute("data-bar"))
          : `a[href="${CSS.escape(target.getAttribute("href") ?? "")}"]`;
      }}
      onBlur={({ target }) => {
        // A bar that is gone has not been left by the reader.
        setTimeout(() => {
          if (target.isConnected && document.activeElement !== target) focused.current = undefined;
        });
      }}
    >
      <Swap key={picture.series.map(({ key }) => key).join()} {...props} isLive={isLive} onReady={refocus} />
    </div>
  );
}

/**
 * The server's picture stays until recharts has drawn its own, so that no frame is empty and no focus is lost.
 * Keyed by its series: recharts stacks in the order in which they came.
 */
function Swap({
  isLive,
  onReady,
  ...props
}: Parameters<typeof StaticPicture>[0] & { isLive: boolean; onReady: () => void }) {
  const [isReady, setIsReady] = useState(false);
  const tellReady = () => setIsReady(true);
  // In the moment of the swap, so that the focus never stands nowhere.
  useLayoutEffect(() => {
    if (!isReady) return;
    onReady();
    const id = requestAnimationFrame(onReady);
    return () => cancelAnimationFrame(id);
  }, [isReady, onReady]);
  return (
    <div className="themes-swap">
      {!isReady && <StaticPicture {...props} />}
      {isLive && (
        <Suspense>
          <div className={isReady ? undefined : "themes-behind"}>
            <LivePicture {...props} onReady={tellReady} />
          </div>
        </Suspense>
      )}
    </div>
  );
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
