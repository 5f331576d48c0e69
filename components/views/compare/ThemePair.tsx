import type { Words } from "@/lib/i18n/words";

/** The choice of the two themes that are compared over time. */
export function ThemePair({
  themes,
  words,
  onChange,
}: {
  themes: readonly [string, string];
  words: Words;
  onChange(themes: readonly [string, string]): void;
}) {
  const all = Object.keys(words.labels.themes);
  return (
    <p className="compare-themes-choice">
      {(["upper", "lower"] as const).map((row, i) => (
        <label key={row}>
          <span>{words.t(`compare.${row}`)}</span>
          <select
            value={themes[i]}
            onChange={({ target: { value } }) => onChange(i === 0 ? [value, themes[1]] : [themes[0], value])}
          >
            {all
              .filter((theme) => theme !== themes[1 - i])
              .map((theme) => (
                <option key={theme} value={theme}>
                  {words.labels.themes[theme]?.parent ? "– " : ""}
                  {words.theme(theme)}
                </option>
              ))}
          </select>
        </label>
      ))}
    </p>
  );
}
