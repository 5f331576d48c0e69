import type { Words } from "@/lib/i18n/words";
import { themeFill } from "./themeFill";

/** The little square of a theme, 8 px. */
export function Swatch({ theme, words }: { theme: string | undefined; words: Words }) {
  return (
    <svg className="sw" viewBox="0 0 8 8" aria-hidden="true">
      <rect width="8" height="8" fill={themeFill(words.labels, theme)} />
    </svg>
  );
}
