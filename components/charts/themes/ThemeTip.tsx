import { Swatch } from "@/components/ui/Swatch";
import type { Words } from "@/lib/i18n/words";

/** What a bar's tooltip says: theme, period, how many of its events and their share. */
export function ThemeTip({
  theme,
  name,
  period,
  count,
  total,
  words,
}: {
  theme: string | undefined;
  name: string;
  period: string;
  count: number;
  /** events of the period */
  total: number;
  words: Words;
}) {
  return (
    <>
      {theme !== undefined && <Swatch theme={theme} words={words} />} <b>{name}</b> · {period}
      <div className="mix">
        <span>
          {theme === undefined
            ? words.t("themes.events", { count })
            : words.t("themes.ofEvents", { count, total, share: words.percent(count / total) })}
        </span>
      </div>
    </>
  );
}
