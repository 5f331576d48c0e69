import type { ReactNode } from "react";
import type { ChartRenderProps } from "../chart";
import { PictureBack, PictureFront, PictureNames } from "./PictureParts";
import type { BarPicture, ThemesLayout } from "./picture";
import { pictureClass, pictureLabel } from "./pictureLabel";
import { StaticBars } from "./StaticBars";

export interface PictureProps extends Omit<ChartRenderProps<ThemesLayout>, "layout"> {
  picture: BarPicture;
  /** drawn over the bars, under the words */
  veil?: ReactNode;
  /** drawn last, over all: the brush */
  children?: ReactNode;
}

/** One picture without recharts: what the server sends, and what stands until recharts is there. */
export function StaticPicture({ picture, words, filter, veil, children, ...actions }: PictureProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds no drawing
    <svg
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      className={pictureClass(picture)}
      role="group"
      aria-label={pictureLabel(picture, words)}
    >
      <PictureBack picture={picture} />
      <PictureNames picture={picture} words={words} filter={filter} actions={actions} />
      <StaticBars picture={picture} words={words} filter={filter} />
      {veil}
      <PictureFront picture={picture} words={words} />
      {children}
    </svg>
  );
}

/** Draws a layout. No hooks: the same on the server, in a test, in the browser. */
export function ThemesChart({ layout, ...rest }: ChartRenderProps<ThemesLayout>) {
  const pictures = layout.pictures.map((picture) => <StaticPicture key={picture.key} picture={picture} {...rest} />);
  return pictures.length > 1 ? <div className="themes-panels">{pictures}</div> : pictures[0];
}
