import { Swatch } from "@/components/ui/Swatch";
import type { Words } from "@/lib/i18n/words";
import type { MixedCount } from "@/lib/query/summary";

const NAMED_THEMES = 6;

/** What a mark's tooltip says: name, events, and the share of them that carry each theme. */
export function NetworkTip({ name, count, words }: { name: string; count: MixedCount; words: Words }) {
  return (
    <>
      <b>{name}</b> · {words.t("network.events", { count: count.events })}
      <div className="mix">
        {count.themes.slice(0, NAMED_THEMES).map(({ theme, events }) => (
          <span key={theme}>
            <Swatch theme={theme} words={words} /> {words.theme(theme)} {words.percent(events / count.events)}
          </span>
        ))}
      </div>
    </>
  );
}
