import { Swatch } from "@/components/ui/Swatch";
import type { Words } from "@/lib/i18n/words";
import { leadThemes } from "./leadThemes";

/** The themes of an event with their swatches, each with the subthemes that the record names. */
export function ThemeKey({ themes, words }: { themes: readonly string[]; words: Words }) {
  const parentOf = (id: string) => words.labels.themes[id]?.parent;
  return (
    <ul className="theme-key">
      {leadThemes(themes, words.labels).map((theme) => {
        const below = themes.filter((id) => parentOf(id) === theme);
        return (
          <li key={theme}>
            <Swatch theme={theme} words={words} />
            <span>
              <a className="plain" href={`/${words.locale}?theme=${theme}`}>
                {words.theme(theme)}
              </a>
              {below.length > 0 && <span className="dim">: {below.map((id) => words.theme(id)).join(", ")}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
