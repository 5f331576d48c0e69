import { Swatch } from "@/components/ui/Swatch";
import type { Words } from "@/lib/i18n/words";
import type { ThemeCount } from "@/lib/query/summary";

const NAMED_PLACES = 6;
const NAMED_THEMES = 5;

/** What the tooltip of a bubble says: its places, number of events, mix of themes. */
export function MapTip({
  title,
  events,
  themes = [],
  places = [],
  words,
}: {
  title: string;
  events: number;
  themes?: readonly ThemeCount[];
  places?: readonly string[];
  words: Words;
}) {
  const named = places.slice(0, NAMED_PLACES).map(words.place);
  const rest = places.length - named.length;
  return (
    <>
      <b>{title}</b> {words.t("frame.events", { count: events })}
      {places.length > 1 && (
        <div className="hint">
          {named.join(", ")}
          {rest > 0 && ` ${words.t("map.moreNames", { count: rest })}`}
        </div>
      )}
      {themes.length > 0 && (
        <div className="mix">
          {themes.slice(0, NAMED_THEMES).map(({ theme, events: count }) => (
            <span key={theme}>
              <Swatch theme={theme} words={words} /> {words.theme(theme)} {words.number(count)}
            </span>
          ))}
        </div>
      )}
    </>
  );
}
